import type { WorkbookRows } from '../tariffs/model';
import { inWords } from '../kit/french/list';

/**
 * Where the workbook says a thing: `Tarif du classeur (EntTarifs, lignes 5 et 6).`; nothing for what ships.
 *
 * @param what the thing, in French
 */
export function originInWords(what: string, origin: WorkbookRows | undefined): string[] {
  if (origin === undefined) return [];
  const { table, rows } = origin;
  return [
    `${what} du classeur (${table}, ${rows.length > 1 ? 'lignes' : 'ligne'} ${inWords(rows.map(String))}).`,
  ];
}
