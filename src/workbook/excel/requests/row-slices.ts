import { jsonBytes } from './json-bytes';

/** Small beside a request, so that requests fill up. */
const BYTES_A_SLICE = 250_000;

/** The client cuts an array of more cells into ranges of its own, which take up to this much beside the values. */
const CELLS_A_CLIENT_RANGE = 1_500;
const BYTES_A_CLIENT_RANGE = 1_100;

/** Rows that are written at once, by their place; what they hold is not kept. */
export interface Slice {
  /** Index of the first. */
  readonly first: number;
  readonly count: number;
  readonly bytes: number;
}

/** Rows of a matrix that are written at once. */
export interface RowSlice<T> extends Slice {
  readonly rows: readonly (readonly T[])[];
}

/**
 * Cuts rows into slices that are written at once.
 *
 * @param columns how many cells a row has.
 * @param rowBytes what the values of the row of an index take as JSON.
 * @param properties how many properties of the cells are set.
 */
export function slicesOf(
  count: number,
  columns: number,
  rowBytes: (index: number) => number,
  properties = 1,
): readonly Slice[] {
  const clientRange = properties * BYTES_A_CLIENT_RANGE;
  const rowsAClientRange = Math.max(1, Math.round(CELLS_A_CLIENT_RANGE / columns));
  const rowAround = Math.ceil(clientRange / rowsAClientRange) + properties * ('[],'.length + columns);
  const slices: { first: number; count: number; bytes: number }[] = [];
  for (let index = 0; index < count; index += 1) {
    const bytes = rowBytes(index) + rowAround;
    const slice = slices.at(-1);
    if (slice === undefined || slice.bytes + bytes > BYTES_A_SLICE) {
      slices.push({ first: index, count: 1, bytes: bytes + clientRange });
    } else {
      slice.count += 1;
      slice.bytes += bytes;
    }
  }
  return slices;
}

/** @param written what is set of each cell, property by property. */
export function rowSlices<T>(
  matrix: readonly (readonly T[])[],
  written: readonly ((cell: T) => unknown)[],
): readonly RowSlice<T>[] {
  const cellBytes = (cell: T) => written.reduce((sum, valueOf) => sum + jsonBytes(valueOf(cell)), 0);
  const rowBytes = (index: number) => (matrix[index] ?? []).reduce((sum, cell) => sum + cellBytes(cell), 0);
  return slicesOf(matrix.length, matrix[0]?.length ?? 0, rowBytes, written.length).map((slice) => ({
    ...slice,
    rows: matrix.slice(slice.first, slice.first + slice.count),
  }));
}
