import { textKey } from '../../kit/text-key';
import type { TableChange } from '../../workbook/table-change';
import { recordOf } from '../file/records';
import { TABLE_LAYOUTS } from '../layout/layouts';
import { readActs, type ActValues } from '../rows/acts';
import { isRead } from '../rows/table-row';
import type { TablesAsRead } from '../rows/tables-as-read';
import { reciteChanges, rowsCiting, type CitingTable } from './citing';
import { replaceRows } from './replace-rows';
import { rowsWhere } from './rows-of';

const LAYOUT = TABLE_LAYOUTS.EntActes;

/**
 * Registers an act, in the place of one of the same short name.
 *
 * @param overtaken rows of acts, from 0, that give way to it as well
 */
export function actChanges(
  { EntActes }: TablesAsRead,
  act: ActValues,
  overtaken: readonly number[] = [],
): readonly TableChange[] {
  const replaced = [...new Set([...rowsOfAct(EntActes, act.key), ...overtaken])];
  return replaceRows(LAYOUT, EntActes, replaced, [recordOf.EntActes(act)]);
}

/**
 * Amends an act: its row, and the rows that cite it where it takes another short name.
 *
 * @param key its short name until now; nothing changes where the workbook has no such act
 */
export function amendChanges(tables: TablesAsRead, key: string, act: ActValues): readonly TableChange[] {
  const rows = rowsOfAct(tables.EntActes, key);
  if (rows.length === 0) return [];
  const isRenamed = act.key !== key;
  return [
    ...replaceRows(LAYOUT, tables.EntActes, rows, [recordOf.EntActes(act)]),
    ...(isRenamed ? reciteChanges(tables, rowsCiting(tables, key), act.key) : []),
  ];
}

/** What becomes of the rows of a table whose act is removed. */
export type Fate = { readonly kind: 'removed' } | { readonly kind: 'recited'; readonly act: string };

/**
 * Removes an act, and does with the rows that cite it what is said of their table.
 *
 * @returns null where rows cite it of which nothing is said: they would cite an act that is gone
 */
export function removalChanges(
  tables: TablesAsRead,
  key: string,
  fates: Readonly<Partial<Record<CitingTable, Fate>>>,
): readonly TableChange[] | null {
  const changes: TableChange[] = [];
  for (const citing of rowsCiting(tables, key)) {
    const fate = fates[citing.table];
    if (fate === undefined) return null;
    changes.push(
      ...(fate.kind === 'recited'
        ? reciteChanges(tables, [citing], fate.act)
        : replaceRows(TABLE_LAYOUTS[citing.table], tables[citing.table], citing.rows, [])),
    );
  }
  return [...replaceRows(LAYOUT, tables.EntActes, rowsOfAct(tables.EntActes, key), []), ...changes];
}

function rowsOfAct(content: TablesAsRead['EntActes'], key: string): readonly number[] {
  const wanted = textKey(key);
  return rowsWhere(
    LAYOUT,
    content,
    readActs,
    ({ cells }) => isRead(cells.key) && textKey(cells.key) === wanted,
  );
}
