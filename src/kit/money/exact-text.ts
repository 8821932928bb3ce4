import type { Decimal, DecimalText } from './decimal';

/** An amount as a cell holds it: with its cents, and with all its decimals where it has more (1.224). */
export function exactText(amount: Decimal): DecimalText {
  return amount.toFixed(Math.max(2, amount.decimalPlaces()));
}
