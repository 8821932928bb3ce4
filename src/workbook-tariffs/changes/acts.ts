import { textKey } from '../../engine/text-key';
import type { ActStatus } from '../../tariffs/model';
import type { TableChange } from '../../workbook/table-change';
import { recordOf } from '../file/records';
import { TABLE_LAYOUTS } from '../layout/layouts';
import { STATUS_WORDS } from '../layout/words';
import { readActs, type ActValues } from '../rows/acts';
import { columnsIn } from '../rows/columns';
import { isRead } from '../rows/table-row';
import type { TablesAsRead } from '../rows/tables-as-read';
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

/** Gives an act another status; nothing where the workbook has no such act, or cannot hold it. */
export function statusChange(
  { EntActes }: TablesAsRead,
  key: string,
  status: ActStatus,
): readonly TableChange[] {
  if (EntActes === null) return [];
  const at = columnsIn(EntActes.header, LAYOUT).at.get('Statut');
  const header = at === undefined ? undefined : EntActes.header[at];
  if (header === undefined) return [];
  return rowsOfAct(EntActes, key).map((row) => ({
    kind: 'update',
    table: EntActes.name,
    row,
    expected: EntActes.rows[row] ?? [],
    cells: { [header]: STATUS_WORDS[status] },
  }));
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
