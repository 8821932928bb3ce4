import { count } from '../french/amount';
import type { Decimal } from '../money/decimal';
import { Problem } from '../problem';
import { decimalFromCell, parseFrenchNumber } from './number';

const MOST = 1e9;

/**
 * Reads a whole number of pupils, from 0 to 10⁹, from a number or from text that a French reader would call one.
 *
 * @param argument what the number is called, for the message
 * @throws Problem `notANumber`, `notWhole`, `outOfRange`
 */
export function readQuantity(given: string | number, argument: string): Decimal {
  const value = typeof given === 'number' ? decimalFromCell(given) : parseFrenchNumber(given);
  if (value === null) throw new Problem('notANumber', { argument, found: String(given).trim() });
  if (!value.isInteger()) throw new Problem('notWhole', { argument, found: count(value) });
  if (value.gte(0) && value.lte(MOST)) return value;
  throw new Problem('outOfRange', { argument, found: count(value), least: count(0), most: count(MOST) });
}
