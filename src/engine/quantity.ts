import { textOf } from '../kit/cells/cell';
import { numberWithin, QUANTITY, type Bounds, type TwoReadings } from '../kit/cells/number';
import { count } from '../kit/french/amount';
import type { Decimal } from '../kit/money/decimal';
import { Problem } from './problem';

/**
 * Reads a quantity, such as a number of pupils, from a number or from text that a French reader would call one.
 *
 * @param argument what the quantity is called, for the message
 * @throws Problem as `numberOf` does
 */
export function readQuantity(given: string | number, argument: string): Decimal {
  return numberOf(given, argument, QUANTITY, textOf);
}

/**
 * Reads a number.
 *
 * @param argument what it is called, for the message
 * @param quoted how the message quotes what is no number
 * @throws Problem `notANumber`, `numberReadTwice`, `notWhole`, `outOfRange`
 */
export function numberOf<C>(cell: C, argument: string, bounds: Bounds, quoted: (cell: C) => string): Decimal {
  const read = numberWithin(cell, bounds);
  if (!('fault' in read)) return read;
  switch (read.fault) {
    case 'notANumber':
      throw new Problem('notANumber', { argument, found: quoted(cell) });
    case 'readTwice':
      throw readTwice(read.readings, argument);
    case 'tooPrecise':
      throw new Problem('notWhole', { argument, found: count(read.value) });
    default: {
      const [least, most] = [count(bounds.least), count(bounds.most)];
      throw new Problem('outOfRange', { argument, found: count(read.value), least, most });
    }
  }
}

/** @param argument what the number is called; null where its cell or field says so */
export function readTwice(
  { found, readings }: TwoReadings,
  argument: string | null,
): Problem<'numberReadTwice'> {
  return new Problem('numberReadTwice', { argument, found, readings });
}
