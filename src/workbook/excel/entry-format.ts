import { isFormulaLike } from '../../kit/formula/formula-like';
import { TEXT_FORMAT } from '../../kit/sheet/number-formats';

/*
 * Excel reads what is written to a cell as if it were typed there: 02604 becomes a number, 12/2024 a date, =A1 a
 * formula. In a cell of the format Text at that moment everything is a text, a formula too; what is there already
 * does not change with the format. An apostrophe at the start is its sign that a text follows, and no part of it.
 */

const TEXT_SIGN = "'";

/** The number format of a cell that has none of its own. */
export const GENERAL = 'General';

/** The number format to enter a value in, where `shown` is the cell's own. */
export function valueEntryFormat(value: unknown, shown: string): string {
  if (typeof value !== 'string') return formulaEntryFormat(shown);
  // Whether the sign is one in the format Text too is not relied upon.
  return hasSign(value) ? GENERAL : TEXT_FORMAT;
}

/** What to enter for a value: a text that begins with an apostrophe would lose it, but for another one before it. */
export function valueEntry<T>(value: T): T | string {
  return typeof value === 'string' && hasSign(value) ? `${TEXT_SIGN}${value}` : value;
}

/** Whether a text begins with what Excel would take for its own sign. */
export function hasSign(text: string): boolean {
  return text.startsWith(TEXT_SIGN);
}

/** The number format to enter a formula or a number in, where `shown` is the cell's own. */
export function formulaEntryFormat(shown: string): string {
  return shown === TEXT_FORMAT ? GENERAL : shown;
}

/** The number format to leave a value in: a text that could become a formula when it is re-entered stays Text. */
export function keptFormat(value: unknown, shown: string): string {
  return typeof value === 'string' && isFormulaLike(value) ? TEXT_FORMAT : shown;
}
