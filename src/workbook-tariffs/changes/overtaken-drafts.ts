import { textKey } from '../../kit/text-key';
import { TABLE_LAYOUTS } from '../layout/layouts';
import { readActs } from '../rows/acts';
import { isRead } from '../rows/table-row';
import type { TablesAsRead } from '../rows/tables-as-read';
import { rowsCiting, type CitingRows } from './citing';
import { rowsWhere } from './rows-of';

/**
 * The rows of EntActes that hold drafts on which nothing rests but rows that now cite the vote: such a draft sets
 * nothing and would only be asked about for ever.
 *
 * @param leaving the rows that cite the vote from now on
 */
export function overtakenDrafts(
  tables: TablesAsRead,
  leaving: readonly Pick<CitingRows, 'table' | 'rows'>[],
): readonly number[] {
  const leaves = (table: string, row: number) =>
    leaving.some((some) => some.table === table && some.rows.includes(row));
  return rowsWhere(TABLE_LAYOUTS.EntActes, tables.EntActes, readActs, ({ cells: { key, status } }) => {
    if (!isRead(key) || status !== 'draft') return false;
    const citing = rowsCiting(tables, textKey(key)).flatMap(({ table, rows }) =>
      rows.map((row) => leaves(table, row)),
    );
    return citing.length > 0 && citing.every((isLeaving) => isLeaving);
  });
}
