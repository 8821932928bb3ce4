/** Cells of a sheet, by first row and column counted from 0. */
export interface SheetArea {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function rangeOf({ sheet, row, column, rows, columns }: SheetArea): Excel.Range {
  // What is not tracked costs Excel no reference, kept and given back.
  return sheet.getRangeByIndexes(row, column, rows, columns).untrack();
}

export function cellCount({ rows, columns }: SheetArea): number {
  return rows * columns;
}
