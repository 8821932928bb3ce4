import { isFormulaLike } from '../../sheets/formula-like';
import { TEXT_FORMAT } from '../../sheets/number-formats';

/*
 * Excel reads what is written to a cell as if it were typed there: 02604 becomes a number, 12/2024 a date, =A1 a
 * formula. In a cell of the format Text at that moment everything is a text, a formula too; what is there already
 * does not change with the format.
 */

/** The number format of a cell that has none of its own. */
export const GENERAL = 'General';

/** The number format to enter a value in, where `shown` is the cell's own. */
export function valueEntryFormat(value: unknown, shown: string): string {
  if (typeof value === 'string') return TEXT_FORMAT;
  return formulaEntryFormat(shown);
}

/** The number format to enter a formula or a number in, where `shown` is the cell's own. */
export function formulaEntryFormat(shown: string): string {
  return shown === TEXT_FORMAT ? GENERAL : shown;
}

/** The number format to leave a value in: a text that could become a formula when it is re-entered stays Text. */
export function keptFormat(value: unknown, shown: string): string {
  return typeof value === 'string' && isFormulaLike(value) ? TEXT_FORMAT : shown;
}
