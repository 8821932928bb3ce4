import { readFile } from 'node:fs/promises';
import { Workbook } from '@cj-tech-master/excelts';
import { readAnnex } from '../billing/annex/read-annex';
import type { Cell } from '../billing/model/cell';
import type { StatedLine } from '../billing/model/line';
import { whyUnreadable } from './disk-refusal';
import { errorCode } from './error-code';
import { UsageError } from './failure';

/** How many faults of an annex are told. */
const FIRST = 10;

/**
 * The lines of an annex that was written before.
 *
 * @throws UsageError where the file is no annex, or where one of its lines cannot be read
 */
export async function readEarlier(file: string): Promise<readonly StatedLine[]> {
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(await readFile(file));
  } catch (thrown) {
    if (errorCode(thrown) !== null) throw whyUnreadable(file, thrown);
    throw new UsageError(`Fichier « ${file} » : attendu un classeur .xlsx.`);
  }
  const lines: StatedLine[] = [];
  let isAnnex = false;
  for (const sheet of workbook.worksheets) {
    const rows: Cell[][] = [];
    sheet.eachRow({ includeEmpty: true }, (row) => {
      rows.push(Array.from({ length: sheet.columnCount }, (_cell, at) => valueOf(row.getCell(at + 1).value)));
    });
    const read = readAnnex(rows);
    if (read === null) continue;
    isAnnex = true;
    if (read.kind === 'refused') {
      const faults = read.faults
        .slice(0, FIRST)
        .map(({ row, header, found }) => `  ${sheet.name}, ligne ${row}, ${header} : trouvé « ${found} »`);
      throw new UsageError(
        `Fichier « ${file} » : l'état déjà établi ne peut pas être relu en entier.`,
        faults,
      );
    }
    lines.push(...read.lines);
  }
  if (!isAnnex) throw new UsageError(`Fichier « ${file} » : aucune feuille n'est un état liquidatif.`);
  return lines;
}

/** What a cell shows: the result of a formula, a date as Excel counts it. */
function valueOf(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value !== null && typeof value === 'object' && 'result' in value) return valueOf(value.result);
  return null;
}
