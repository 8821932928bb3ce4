import { Problem } from '../../engine/problem';
import { isBlankText, isBlank, OMITTED, type Cell } from './cell';

/** Those of a sheet of Excel: a range that has as many is whole columns. */
const SHEET_ROWS = 1_048_576;

/** An argument as a rectangle of cells; a scalar is one cell, and so is what is omitted. */
export interface Range {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly (readonly Cell[])[];
  /** Of whole columns, the number of their last row that holds something, 1 where none does. */
  readonly filled?: number;
}

/** Reads an argument: a scalar or a 2-D array; a missing cell of a ragged array is empty. */
export function rangeOf(argument: unknown): Range {
  if (!Array.isArray(argument)) return { rows: 1, columns: 1, cells: [[argument ?? OMITTED]] };
  const filled = argument.length === SHEET_ROWS ? lastFilled(argument) : undefined;
  let columns = 0;
  for (let at = 0; at < (filled ?? argument.length); at += 1) {
    const row: unknown = argument[at];
    if (!Array.isArray(row))
      return rangeOf(argument.map((one: unknown): unknown => (Array.isArray(one) ? one : [one])));
    if (row.length > columns) columns = row.length;
  }
  if (columns === 0) return { rows: 1, columns: 1, cells: [[null]] };
  const cells = argument as readonly (readonly Cell[])[];
  return { rows: argument.length, columns, cells, ...(filled === undefined ? {} : { filled }) };
}

function lastFilled(column: readonly unknown[]): number {
  // What an empty cell is here, a sheet's last row tells: hosts that send 0 for it send it there too.
  const isUnfilled = isUnfilledRow(column.at(-1), isBlank) ? isBlank : isBlankText;
  let row = column.length;
  while (row > 1 && isUnfilledRow(column[row - 1], isUnfilled)) row -= 1;
  return row;
}

function isUnfilledRow(row: unknown, isUnfilled: (cell: Cell) => boolean): boolean {
  if (!Array.isArray(row)) return isUnfilled(row);
  for (const cell of row) if (!isUnfilled(cell)) return false;
  return true;
}

/** The cells of arguments that are one cell each, as those of most formulas are; null where one may be a range. */
export function soleCells(given: readonly unknown[]): readonly Cell[] | null {
  const cells: Cell[] = [];
  for (const argument of given) {
    if (!Array.isArray(argument)) {
      cells.push(argument ?? OMITTED);
    } else {
      const [row] = argument as readonly unknown[];
      if (argument.length !== 1 || !Array.isArray(row) || row.length !== 1) return null;
      cells.push((row as readonly unknown[])[0] ?? null);
    }
  }
  return cells;
}

/** The cell that a range gives to a position of the result; a dimension of 1 stretches. */
export function cellAt({ rows, columns, cells }: Range, row: number, column: number): Cell {
  return cells[rows === 1 ? 0 : row]?.[columns === 1 ? 0 : column] ?? null;
}

/**
 * The size to which ranges stretch together: 30×1 with 1×4 gives 30×4. Whole columns end with their last filled row.
 *
 * @throws Problem `sizeMismatch` that names both sizes
 */
export function commonSize(ranges: readonly Range[]): { rows: number; columns: number } {
  let [rows, columns] = [1, 1];
  for (const range of ranges) {
    if (rows === 1) rows = range.rows;
    if (columns === 1) columns = range.columns;
  }
  for (const range of ranges) {
    if (range.rows !== 1 && range.rows !== rows) throw mismatch(ranges, range, 'rows');
  }
  for (const range of ranges) {
    if (range.columns !== 1 && range.columns !== columns) throw mismatch(ranges, range, 'columns');
  }
  const filled = ranges.flatMap((range) => range.filled ?? []);
  return { rows: filled.length === 0 ? rows : Math.max(...filled), columns };
}

/** A range whose whole columns end with their last filled row. */
export function filledPart(range: Range): Range {
  return { ...range, rows: range.filled ?? range.rows };
}

function mismatch(ranges: readonly Range[], second: Range, dimension: 'rows' | 'columns'): Problem {
  const first = ranges.find((range) => range[dimension] !== 1) ?? second;
  return new Problem('sizeMismatch', { first: sizeOf(first), second: sizeOf(second) });
}

/** `30×1`: rows × columns. */
export function sizeOf({ rows, columns }: Range): string {
  return `${rows}×${columns}`;
}

/** Every cell, row by row. */
export function* cellsOf(range: Range): Generator<{ cell: Cell; row: number; column: number }> {
  for (let row = 0; row < range.rows; row += 1) {
    for (let column = 0; column < range.columns; column += 1) {
      yield { cell: range.cells[row]?.[column] ?? null, row, column };
    }
  }
}
