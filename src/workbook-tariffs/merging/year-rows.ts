import type { ActId, SchoolYear } from '../../tariffs/model';
import { isRead, readOr, type Read, type TableRow } from '../rows/table-row';

interface Citing {
  readonly row: TableRow<'Acte'> | TableRow;
  readonly cells: { readonly act: Read<string> };
  readonly act: Read<ActId>;
}

/** A year's figures come from one act. */
export function failSeveralActs(year: SchoolYear, rows: readonly Citing[]): void {
  const good = rows.filter(({ row, act }) => !row.isRefused && isRead(act));
  const acts = new Map(good.map(({ act, cells }) => [act, readOr(cells.act, '')]));
  if (acts.size < 2) return;
  const names = [...acts.values()];
  for (const { row } of good) (row as TableRow).fail('severalActs', { year, acts: names }, 'Acte');
}
