import { cell, type CellRange } from '../../../src/kit/formula/address';
import type { SheetModel } from '../../../src/kit/sheet/sheet-model';

/** Whether a range lies on the rows and columns that a sheet has. */
export function isOn({ rows, columns }: SheetModel, { first, last }: CellRange): boolean {
  const end = cell(rows.length, columns.length);
  return (
    isBetween(first.row, 1, last.row) &&
    isBetween(first.column, 1, last.column) &&
    isBetween(last.row, first.row, end.row) &&
    isBetween(last.column, first.column, end.column)
  );
}

export function isBetween(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
