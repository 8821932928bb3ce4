import { bytesOf } from './write';

/** Small beside a request, so that requests fill up. */
const BYTES_A_SLICE = 500_000;

/** The client cuts an array of more cells into ranges of its own, which take up to this much beside the values. */
const CELLS_A_CLIENT_RANGE = 1_500;
const BYTES_A_CLIENT_RANGE = 1_500;

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

/** Cuts rows that are made when they are asked for, once to be weighed and once to be sent. */
export function slicesOf(count: number, rowAt: (index: number) => readonly unknown[]): readonly Slice[] {
  const slices: { first: number; count: number; bytes: number }[] = [];
  for (let index = 0; index < count; index += 1) {
    const row = rowAt(index);
    const bytes = bytesOf(row) + Math.ceil((row.length / CELLS_A_CLIENT_RANGE) * BYTES_A_CLIENT_RANGE);
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
  return slicesOf(matrix.length, (index) => matrix[index] ?? []).map((slice) => ({
    ...slice,
    rows: matrix.slice(slice.first, slice.first + slice.count),
  }));
}
