import { count } from '../kit/french/amount';
import type { Decimal } from '../kit/money/decimal';
import { Problem } from './problem';
import { readNumber, TwoReadings } from '../kit/cells/number';

/** The largest quantity that is read. */
export const MOST_UNITS = 1e9;

/**
 * Reads a quantity, such as a number of pupils, from a number or from text that a French reader would call one.
 *
 * @param argument what the quantity is called, for the message
 * @throws Problem `notANumber`, `numberReadTwice`, and as `wholeQuantity` does
 */
export function readQuantity(given: string | number, argument: string): Decimal {
  const value = readNumber(given);
  if (value instanceof TwoReadings) throw readTwice(value, argument);
  if (value === null) throw new Problem('notANumber', { argument, found: String(given).trim() });
  return wholeQuantity(value, argument);
}

/**
 * A quantity is whole, from 0 to 10⁹.
 *
 * @throws Problem `notWhole`, `outOfRange`
 */
export function wholeQuantity(value: Decimal, argument: string): Decimal {
  if (!value.isInteger()) throw new Problem('notWhole', { argument, found: count(value) });
  if (value.gte(0) && value.lte(MOST_UNITS)) return value;
  throw new Problem('outOfRange', {
    argument,
    found: count(value),
    least: count(0),
    most: count(MOST_UNITS),
  });
}

/** @param argument what the number is called; null where its cell or field says so */
export function readTwice(
  { found, readings }: TwoReadings,
  argument: string | null,
): Problem<'numberReadTwice'> {
  return new Problem('numberReadTwice', { argument, found, readings });
}

/** Whether a number is such a quantity as it stands; the 15 digits that Excel keeps change none of these. */
export function isWholeQuantity(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= MOST_UNITS;
}
