import { Problem } from '../../engine/problem';
import type { Cell } from './cell';

/** An argument as a rectangle of cells; a scalar is one cell. */
export interface Range {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly (readonly Cell[])[];
}

/** Reads an argument: a scalar or a 2-D array; a missing cell of a ragged array is empty. */
export function rangeOf(argument: unknown): Range {
  const cells = Array.isArray(argument)
    ? argument.map((row: unknown): readonly Cell[] => (Array.isArray(row) ? row : [row]))
    : [[argument]];
  const columns = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  return columns === 0 ? { rows: 1, columns: 1, cells: [[null]] } : { rows: cells.length, columns, cells };
}

/** The cell that a range gives to a position of the result; a dimension of 1 stretches. */
export function cellAt({ rows, columns, cells }: Range, row: number, column: number): Cell {
  return cells[rows === 1 ? 0 : row]?.[columns === 1 ? 0 : column] ?? null;
}

/**
 * The size to which ranges stretch together: 30×1 with 1×4 gives 30×4.
 *
 * @throws Problem `sizeMismatch` that names both sizes
 */
export function commonSize(ranges: readonly Range[]): { rows: number; columns: number } {
  return { rows: commonDimension(ranges, 'rows'), columns: commonDimension(ranges, 'columns') };
}

function commonDimension(ranges: readonly Range[], dimension: 'rows' | 'columns'): number {
  const wide = ranges.filter((range) => range[dimension] !== 1);
  const [first] = wide;
  if (first === undefined) return 1;
  const other = wide.find((range) => range[dimension] !== first[dimension]);
  if (other === undefined) return first[dimension];
  throw new Problem('sizeMismatch', { first: sizeOf(first), second: sizeOf(other) });
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
