import { plainText } from '../../kit/cells/text';
import { type CellValue, isBlank, shown } from '../../kit/cells/cell';
import { readNumber } from '../../kit/cells/number';
import type { SourceTable } from '../model/source';

type Rows = SourceTable['rows'];

/** As many as tell one column from another. */
const SHOWN = 3;
/** So that a sentence stays one. */
const LONGEST = 30;

/** The first values of a column, as a reader sees them. */
export function firstValues(rows: Rows, column: number): readonly string[] {
  const values: string[] = [];
  for (const row of rows) {
    const cell = row[column] ?? null;
    if (cell === null || isBlank(cell)) continue;
    const value = shown(typeof cell === 'string' ? plainText(cell) : cell);
    values.push(value.length > LONGEST ? `${value.slice(0, LONGEST - 1)}…` : value);
    if (values.length === SHOWN) break;
  }
  return values;
}

/** Whether some cell of a column holds a number. */
export function hasNumber(rows: Rows, column: number): boolean {
  return rows.some((row) => readNumber(row[column] ?? null) !== null);
}

/** Whether two columns say the same in every row. */
export function areSame(rows: Rows, one: number, other: number): boolean {
  const written = (cell: CellValue) => (cell === null ? '' : plainText(String(cell)));
  return rows.every((row) => written(row[one] ?? null) === written(row[other] ?? null));
}

const CODE = /^(?:\d{4,5}|2[AB]\d{3})$/i;

/** Whether a column holds postal or INSEE codes: one headed CP may count the pupils of a class, « Commune » may name. */
export function holdsCodes(rows: Rows, column: number): boolean {
  const filled = rows.map((row) => row[column] ?? null).filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.every((cell) => CODE.test(String(cell).trim()));
}
