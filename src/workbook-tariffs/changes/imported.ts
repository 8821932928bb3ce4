import type { TableChange } from '../../workbook/table-change';
import type { RecordsByTable } from '../file/import';
import { TABLE_LAYOUTS, TABLE_NAMES } from '../layout/layouts';
import type { TablesAsRead } from '../rows/tables-as-read';
import { replaceRows } from './replace-rows';

/** Puts the rows of a file in the place of all those of the workbook; only on the user's word. */
export function importChanges(tables: TablesAsRead, records: RecordsByTable): readonly TableChange[] {
  return TABLE_NAMES.flatMap((table) => {
    const content = tables[table];
    const replaced = content === null ? [] : content.rows.map((_row, index) => index);
    return replaceRows(TABLE_LAYOUTS[table], content, replaced, records[table]);
  });
}
