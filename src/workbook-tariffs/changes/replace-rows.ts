import type { CellsByHeader, TableCell, TableChange, TableContent } from '../../workbook/table-change';
import { newTable } from '../layout/new-table';
import { cellOf, tableColumn, type RowRecord } from '../layout/record';
import type { TableLayout } from '../layout/table-layout';
import { columnsIn } from '../rows/columns';

/**
 * The changes that put records in the place of some rows of a table: rows that are there are updated, those too many
 * removed, others added at the end. A table or a column that is missing is made.
 *
 * @param replaced the rows, from 0, in the table as it was read
 */
export function replaceRows(
  layout: TableLayout,
  content: TableContent | null,
  replaced: readonly number[],
  records: readonly RowRecord[],
): readonly TableChange[] {
  if (content === null) {
    return records.length === 0 ? [] : [{ kind: 'create', table: newTable(layout, records) }];
  }
  const { name: table, header, rows } = content;
  const { at, missing } = columnsIn<string>(header, layout);
  const columns = layout.columns.filter(({ header: own }) => missing.includes(own)).map(tableColumn);
  const cellsOf = (record: RowRecord): CellsByHeader =>
    Object.fromEntries(
      layout.columns.map((column): [string, TableCell] => {
        const place = at.get(column.header);
        // The table's own way of writing the header.
        return [(place === undefined ? undefined : header[place]) ?? column.header, cellOf(column, record)];
      }),
    );
  const changes: TableChange[] = columns.length === 0 ? [] : [{ kind: 'addColumns', table, columns }];
  replaced.forEach((row, index) => {
    const record = records[index];
    const expected = rows[row] ?? [];
    changes.push(
      record === undefined
        ? { kind: 'remove', table, row, expected }
        : { kind: 'update', table, row, expected, cells: cellsOf(record) },
    );
  });
  const added = records.slice(replaced.length).map(cellsOf);
  return added.length === 0 ? changes : [...changes, { kind: 'append', table, rows: added }];
}
