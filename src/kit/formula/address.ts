/** A cell, by row and column counted from 1: B3 is row 3, column 2. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included. */
export interface CellRange {
  readonly first: CellAddress;
  readonly last: CellAddress;
}

/** Excel's own limits for a sheet. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** 1 → A, 27 → AA. Throws where Excel has no such column. */
export function columnLetters(column: number): string {
  if (!Number.isInteger(column) || column < 1 || column > LAST_COLUMN) {
    throw new RangeError(`Excel has no column ${column}: expected 1 to ${LAST_COLUMN}.`);
  }
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A → 1, AA → 27, whatever the number of letters. */
export function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

export function cell(row: number, column: number): CellAddress {
  return { row, column };
}

export function range(first: CellAddress, last: CellAddress): CellRange {
  return { first, last };
}

/** B3 */
export function a1({ row, column }: CellAddress): string {
  return `${columnLetters(column)}${row}`;
}

/** $B$3 */
export function absoluteA1({ row, column }: CellAddress): string {
  return `$${columnLetters(column)}$${row}`;
}

/** B3:C9, or B3 where the range is one cell. */
export function a1Range({ first, last }: CellRange): string {
  return a1(first) === a1(last) ? a1(first) : `${a1(first)}:${a1(last)}`;
}

/** $B$3:$C$9, or $B$3 where the range is one cell. */
export function absoluteA1Range({ first, last }: CellRange): string {
  return a1(first) === a1(last) ? absoluteA1(first) : `${absoluteA1(first)}:${absoluteA1(last)}`;
}

/** `'L''état'`: a tab as references name it. Quotes may stand around any name; an apostrophe within is doubled. */
export function quotedTab(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Whether Excel has such a cell. */
export function isOnASheet({ row, column }: CellAddress): boolean {
  return (
    Number.isInteger(row) &&
    Number.isInteger(column) &&
    row >= 1 &&
    column >= 1 &&
    row <= LAST_ROW &&
    column <= LAST_COLUMN
  );
}

export function overlap(one: CellRange, other: CellRange): boolean {
  return (
    one.first.row <= other.last.row &&
    other.first.row <= one.last.row &&
    one.first.column <= other.last.column &&
    other.first.column <= one.last.column
  );
}
