import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { CellInput, CellValue } from '../../host/grid';

/** Takes away whatever a cell held, but its style. */
export const NO_CONTENT: ICellData = { v: null, f: null, si: null, p: null, t: null };

/** What Univer needs to put in a cell, whatever it held; null leaves the cell alone. */
export function contentOf(input: CellInput): ICellData | null {
  if (input === null) return null;
  switch (typeof input) {
    case 'number':
      return { ...NO_CONTENT, v: input, t: CellValueType.NUMBER };
    case 'boolean':
      return { ...NO_CONTENT, v: input ? 1 : 0, t: CellValueType.BOOLEAN };
    default:
      if (input === '') return NO_CONTENT;
      if (input.startsWith('=')) return { ...NO_CONTENT, f: input };
      // Without its type, a text such as 02604 would become a number.
      return { ...NO_CONTENT, v: input.startsWith("'") ? input.slice(1) : input, t: CellValueType.STRING };
  }
}

/** The value of a cell; Univer holds booleans as 1 and 0, and rich text apart. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return '';
  const { v, t, p } = cell;
  if (v === null || v === undefined) return p?.body?.dataStream.replace(/\r\n$/, '') ?? '';
  if (t === CellValueType.BOOLEAN) return Boolean(v);
  return v;
}

export const hasContent = (cell: Nullable<ICellData>): boolean =>
  valueOf(cell) !== '' || Boolean(cell?.f ?? cell?.si);
