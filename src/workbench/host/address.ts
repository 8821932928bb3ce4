import { quotedTab, readsAsCell } from '../../kit/formula/address';
import { SHEET_COLUMNS, SHEET_ROWS, isInsideSheet, type Area } from './area';

/** A reference as it stands in a formula or an address; `sheet` is a sheet's name, null where none is given. */
export interface Reference {
  readonly sheet: string | null;
  readonly area: Area;
}

const SHEET_PREFIX = /^(?:'((?:[^']|'')+)'|([^'!]+))!/;
const CORNER = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/;
const ROWS = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

/** Reads `A1`, `$A$1:B2`, `A:C`, `1:3`, with or without `Sheet!` or `'My sheet'!` before it; else null. */
export function parseReference(text: string): Reference | null {
  const prefix = SHEET_PREFIX.exec(text);
  const quoted = prefix?.[1]?.replaceAll("''", "'");
  const area = parseArea(text.slice(prefix?.[0].length ?? 0).toUpperCase());
  return area && { sheet: quoted ?? prefix?.[2] ?? null, area };
}

function parseArea(text: string): Area | null {
  const columns = COLUMNS.exec(text);
  if (columns) return between(0, columnIndex(columns[1]), SHEET_ROWS - 1, columnIndex(columns[2]));
  const rows = ROWS.exec(text);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, SHEET_COLUMNS - 1);
  const [first = '', last = first, ...rest] = text.split(':');
  const a = CORNER.exec(first);
  const b = CORNER.exec(last);
  if (!a || !b || rest.length > 0) return null;
  return between(Number(a[2]) - 1, columnIndex(a[1]), Number(b[2]) - 1, columnIndex(b[1]));
}

function between(row1: number, column1: number, row2: number, column2: number): Area | null {
  const area = {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  };
  return isInsideSheet(area) ? area : null;
}

function columnIndex(letters = ''): number {
  return Array.from(letters).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function columnLetters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + (index % 26));
}

/** Writes `Feuil1!A1:B2`, the form of `Range.address`. */
export function formatAddress(sheet: string, area: Area): string {
  return `${quoteSheetName(sheet)}!${formatArea(area, '')}`;
}

/** Writes `Feuil1!$A$1:$B$2`, the form that a named item holds. */
export function formatAbsoluteAddress(sheet: string, area: Area): string {
  return `${quoteSheetName(sheet)}!${formatArea(area, '$')}`;
}

/** Writes `A1:B2`, the form that events carry; `mark` is `$` for an absolute address. */
export function formatArea(area: Area, mark: '' | '$' = ''): string {
  const lastRow = area.row + area.rows;
  const lastColumn = area.column + area.columns - 1;
  const column = (index: number) => mark + columnLetters(index);
  const row = (number: number) => mark + String(number);
  if (area.rows === SHEET_ROWS) return `${column(area.column)}:${column(lastColumn)}`;
  if (area.columns === SHEET_COLUMNS) return `${row(area.row + 1)}:${row(lastRow)}`;
  const first = column(area.column) + row(area.row + 1);
  return area.rows * area.columns === 1 ? first : `${first}:${column(lastColumn)}${row(lastRow)}`;
}

/** A name that needs no quotes: letters, digits, `_` and `.`, not starting with a digit, not a cell's address. */
const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

export function quoteSheetName(name: string): string {
  const plain = PLAIN_NAME.test(name) && !readsAsCell(name);
  return plain ? name : quotedTab(name);
}
