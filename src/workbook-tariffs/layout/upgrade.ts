import type { TableChange, TableContent } from '../../workbook/table-change';
import { columnsIn } from '../rows/columns';
import { tableColumn } from './record';
import type { TableLayout } from './table-layout';

/** Adds the optional columns that a table made with an older layout lacks, on the user's word; nothing else moves. */
export function upgradeChanges(content: TableContent, layout: TableLayout): readonly TableChange[] {
  const { missing } = columnsIn(content.header, layout);
  const columns = layout.columns
    .filter(({ header, required }) => !required && missing.includes(header))
    .map(tableColumn);
  return columns.length === 0 ? [] : [{ kind: 'addColumns', table: content.name, columns }];
}
