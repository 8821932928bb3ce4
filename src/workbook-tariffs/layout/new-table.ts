import type { NewTable } from '../../workbook/table-change';
import { cellOf, tableColumn, type RowRecord } from './record';
import type { TableLayout } from './table-layout';

/** A table as the pane makes it, with these rows. */
export function newTable(layout: TableLayout, records: readonly RowRecord[]): NewTable {
  const { name, sheet, title, note, columns } = layout;
  return {
    name,
    sheet,
    title,
    note,
    columns: columns.map(tableColumn),
    rows: records.map((record) =>
      // A calculated column fills itself.
      columns.map((column) => (column.formula === undefined ? cellOf(column, record) : null)),
    ),
  };
}
