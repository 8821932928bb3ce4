import { bytesOf } from './write';

/** Small beside a request, so that requests fill up. */
const BYTES_A_SLICE = 500_000;

/** The client cuts an array of more cells into ranges of its own, which take up to this much beside the values. */
const CELLS_A_CLIENT_RANGE = 1_500;
const BYTES_A_CLIENT_RANGE = 1_500;

/** Rows of a matrix that are written at once. */
export interface RowSlice<T> {
  /** Index in the matrix. */
  readonly first: number;
  readonly rows: readonly (readonly T[])[];
  readonly bytes: number;
}

export function rowSlices<T>(matrix: readonly (readonly T[])[]): readonly RowSlice<T>[] {
  const slices: { first: number; rows: (readonly T[])[]; bytes: number }[] = [];
  matrix.forEach((row, index) => {
    const bytes = bytesOf(row) + Math.ceil((row.length / CELLS_A_CLIENT_RANGE) * BYTES_A_CLIENT_RANGE);
    const slice = slices.at(-1);
    if (slice === undefined || slice.bytes + bytes > BYTES_A_SLICE) {
      slices.push({ first: index, rows: [row], bytes: bytes + BYTES_A_CLIENT_RANGE });
    } else {
      slice.rows.push(row);
      slice.bytes += bytes;
    }
  });
  return slices;
}
