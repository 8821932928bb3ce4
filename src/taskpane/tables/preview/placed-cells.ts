import type { SheetCell, SheetModel } from '../../../kit/sheet/sheet-model';

/** A cell where an HTML table has one: those that a merge covers are gone. */
export interface PlacedCell {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly cell: SheetCell | null;
}

/** The printed rows of a sheet, each with its cells from left to right; every column is there. */
export function placedRows(sheet: SheetModel): readonly (readonly PlacedCell[])[] {
  return sheet.rows
    .slice(0, sheet.print.area.last.row)
    .map((row, at) =>
      sheet.columns.flatMap((_width, index) => placed(sheet, at + 1, index + 1, row.cells[index] ?? null)),
    );
}

function placed(sheet: SheetModel, row: number, column: number, cell: SheetCell | null): PlacedCell[] {
  const merge = sheet.merges.find(
    ({ first, last }) =>
      first.row <= row && row <= last.row && first.column <= column && column <= last.column,
  );
  if (merge === undefined) return [{ column, columns: 1, rows: 1, cell }];
  const { first, last } = merge;
  if (first.row !== row || first.column !== column) return [];
  return [{ column, columns: last.column - first.column + 1, rows: last.row - first.row + 1, cell }];
}
