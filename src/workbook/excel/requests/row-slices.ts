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
 * @param rowBytes what the row of an index takes in a request.
 */
export function slicesOf(
  count: number,
  columns: number,
  rowBytes: (index: number) => number,
): readonly Slice[] {
  const rowsOfClient = Math.max(1, Math.round(CELLS_A_CLIENT_RANGE / columns));
  const bytesOfClient = Math.ceil(BYTES_A_CLIENT_RANGE / rowsOfClient);
  const slices: { first: number; count: number; bytes: number }[] = [];
  for (let index = 0; index < count; index += 1) {
    const bytes = rowBytes(index) + ','.length + bytesOfClient;
    const slice = slices.at(-1);
    if (slice === undefined || slice.bytes + bytes > BYTES_A_SLICE) {
      slices.push({ first: index, count: 1, bytes: bytes + BYTES_A_CLIENT_RANGE });
    } else {
      slice.count += 1;
      slice.bytes += bytes;
    }
  }
  return slices;
}

export function rowSlices<T>(matrix: readonly (readonly T[])[]): readonly RowSlice<T>[] {
  return slicesOf(matrix.length, matrix[0]?.length ?? 0, (index) => jsonBytes(matrix[index] ?? [])).map(
    (slice) => ({ ...slice, rows: matrix.slice(slice.first, slice.first + slice.count) }),
  );
}
