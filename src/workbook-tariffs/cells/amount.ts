import { count, euros } from '../../kit/french/amount';
import { Decimal } from '../../kit/money/decimal';
import { decimalsToWrite, readNumber, TwoReadings } from '../../kit/cells/number';
import { shown } from '../../kit/cells/shown';
import type { DecimalText } from '../../tariffs/model';
import { Fault, readTwice, type CellReader, type FilledCell } from './fault';

/** What the engine reckons with exactly, and Excel's 15 digits hold to the cent. */
const MOST = new Decimal('1e12');
const RATE_DECIMALS = 6;
const CENTS = 2;
/** Excel keeps no more. */
const DIGITS = 15;

/** A price in euros, 0 or more, with at most six decimals. */
export const price: CellReader<DecimalText> = (cell) => {
  const amount = decimal(cell, RATE_DECIMALS);
  if (amount instanceof Fault) return amount;
  return amount.isNegative() ? new Fault('negativeAmount', { found: euros(amount) }) : decimalText(amount);
};

/** An amount to the cent, which may be negative. */
export const cents: CellReader<DecimalText> = (cell) => {
  const amount = decimal(cell, CENTS);
  return amount instanceof Fault ? amount : decimalText(amount);
};

/** An amount to the cent, 0 or more. */
export const positiveCents: CellReader<DecimalText> = (cell) => {
  const amount = decimal(cell, CENTS);
  if (amount instanceof Fault) return amount;
  return amount.isNegative() ? new Fault('negativeAmount', { found: euros(amount) }) : decimalText(amount);
};

/** Whether a price is a share, from 0 to 1. */
export function isShare(amount: DecimalText): boolean {
  return new Decimal(amount).lte(1);
}

/** An amount as data hold it, with its cents at least: 7.40; it will be read again, as 1.2240 is and 1.224 is not. */
export function decimalText(amount: Decimal): DecimalText {
  // Never "-0.00".
  return (amount.isZero() ? new Decimal(0) : amount).toFixed(decimalsToWrite(amount, CENTS));
}

function decimal(cell: FilledCell, decimals: number): Decimal | Fault {
  const amount = readNumber(cell);
  if (amount instanceof TwoReadings) return readTwice(amount);
  if (amount === null) return new Fault('notAnAmount', { found: shown(cell) });
  if (amount.abs().gt(MOST)) return new Fault('amountTooLarge', { found: shown(cell), most: euros(MOST) });
  if (amount.decimalPlaces() > decimals || amount.precision() > DIGITS) {
    return new Fault('amountTooPrecise', { found: count(amount), decimals });
  }
  return amount;
}
