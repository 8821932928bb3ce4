/** The cells of a range as office.js gives them, where a blank is the empty text. */
export function cellValues(rows: readonly (readonly unknown[])[]): readonly (readonly CellValue[])[] {
  return rows.map((row) => row.map(cellValue));
}

export function cellValue(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}
import type { CellValue } from '../../kit/cells/cell';
