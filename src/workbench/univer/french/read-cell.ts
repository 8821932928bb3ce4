import {
  CellValueType,
  getNumfmtParseValueFilter,
  type ICellData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import { typedNumber } from '../../french/typed-value';

/** As Univer's own reading takes them. */
const BOOLEANS: Readonly<Record<string, string>> = { VRAI: 'TRUE', FAUX: 'FALSE' };

/** What a cell of that style becomes when a text that is no formula is entered in it. */
export function readCell(text: string, style: Nullable<IStyleData>): Pick<ICellData, 'v' | 't' | 's'> {
  const boolean = BOOLEANS[text.trim().toUpperCase()];
  if (boolean !== undefined) return { v: boolean };
  const number = typedNumber(text, new Date());
  if (number) {
    const format =
      number.format !== null && !style?.n ? { s: { ...style, n: { pattern: number.format } } } : {};
    return { v: number.value, t: CellValueType.NUMBER, ...format };
  }
  // No number in French, whatever it is in English: 1.5 or 1 2.
  return getNumfmtParseValueFilter(text) ? { t: CellValueType.FORCE_STRING } : {};
}
