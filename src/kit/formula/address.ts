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

/** 1 → A, 27 → AA; a file of text may have more columns than a sheet. Throws where there is no such column. */
export function columnLetters(column: number): string {
  if (!Number.isSafeInteger(column) || column < 1) throw new RangeError(`There is no column ${column}.`);
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

/** B3:D3: so many cells of a row, one at least. */
export function rowAddress(row: number, column: number, columns: number): string {
  return a1Range(range(cell(row, column), cell(row, column + Math.max(columns, 1) - 1)));
}

/** $B$3:$C$9, or $B$3 where the range is one cell. */
export function absoluteA1Range({ first, last }: CellRange): string {
  return a1(first) === a1(last) ? absoluteA1(first) : `${absoluteA1(first)}:${absoluteA1(last)}`;
}

/** `'L''état'`: a tab as references name it. Quotes may stand around any name; an apostrophe within is doubled. */
export function quotedTab(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** B3, $B$3 or b3 → row 3, column 2; null where it is no cell of a sheet. */
export function addressOf(text: string): CellAddress | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const found = cell(Number(digits), columnNumber(letters.toUpperCase()));
  return isOnASheet(found) ? found : null;
}

/** B3:C9, or B3 alone; null where it is no rectangle of cells. */
export function rangeOf(text: string): CellRange | null {
  const [from = '', to = from, ...others] = text.split(':');
  const [first, last] = [addressOf(from), addressOf(to)];
  return first === null || last === null || others.length > 0 ? null : range(first, last);
}

/** The address of a cell so many rows and columns from another one. */
export function addressFrom(address: string, rows: number, columns: number): string {
  const { row, column } = addressOf(address) ?? cell(1, 1);
  return a1(cell(row + rows, column + columns));
}

/** The address of an area that begins at a cell. */
export function areaFrom(address: string, rows: number, columns: number): string {
  return rows * columns === 1 ? address : `${address}:${addressFrom(address, rows - 1, columns - 1)}`;
}

/** Row and column in Excel's other notation, which a French Excel writes L1C1. */
const ROW_AND_COLUMN = /^(?=.)(?:[RL]\d*)?(?:C\d*)?$/i;

/** Whether Excel would read the word as a cell, a row or a column: ENT2024 is one, column ENT of row 2024; so is L1C1. */
export function readsAsCell(word: string): boolean {
  return ROW_AND_COLUMN.test(word) || (!word.includes('$') && addressOf(word) !== null);
}

const SHEET_BEFORE = /^(?:'(?<quoted>(?:[^']|'')+)'|(?<bare>[^'!#]+))!/u;

/** The sheet of `Feuil1!B3:C9` or `'L''état'!B3`, without its quotes, and what stands after it; null where none is named. */
export function sheetIn(text: string): { readonly sheet: string | null; readonly rest: string } {
  const { 0: before = '', groups = {} } = SHEET_BEFORE.exec(text) ?? { groups: undefined };
  return {
    sheet: groups.quoted?.replaceAll("''", "'") ?? groups.bare ?? null,
    rest: text.slice(before.length),
  };
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
