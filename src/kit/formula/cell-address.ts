/** Row and column, counted from 1, as Excel writes a cell: B3. */
export function a1(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

/** Row and column, counted from 1. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** B3 → row 3, column 2; null where it is no cell. */
export function positionOf(address: string): CellPosition | null {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = Array.from(letters).reduce((all, letter) => all * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

/** The address of a cell so many rows and columns from another one. */
export function addressFrom(address: string, rows: number, columns: number): string {
  const { row, column } = positionOf(address) ?? { row: 1, column: 1 };
  return a1(row + rows, column + columns);
}

/** The address of an area that begins at a cell. */
export function areaFrom(address: string, rows: number, columns: number): string {
  return rows * columns === 1 ? address : `${address}:${addressFrom(address, rows - 1, columns - 1)}`;
}
