import { Decimal, type DecimalValue } from '../money/decimal';

/**
 * Figures as French typography writes them. Written out rather than left to Intl, whose spaces differ from one host
 * to the next: a sentence saved in a cell must not depend on who opens it.
 */

const NARROW_NO_BREAK_SPACE = '\u202f';
const NO_BREAK_SPACE = '\u00a0';

/** An amount in euros with its cents, or with all its decimals where it has more: 320 319,16 €, 1,224 €. */
export function euros(amount: DecimalValue): string {
  const exact = new Decimal(amount);
  return `${grouped(exact.toFixed(Math.max(2, exact.decimalPlaces())))}${NO_BREAK_SPACE}€`;
}

/** A whole or decimal number: 43 478. */
export function count(quantity: DecimalValue): string {
  return grouped(new Decimal(quantity).toFixed());
}

/** A number with all its decimals, or with the first ten and `…` where it has no end: 7,3673848843…. */
export function digits(exact: Decimal): string {
  return exact.decimalPlaces() > 10 ? `${grouped(exact.toFixed(10, Decimal.ROUND_DOWN))}…` : count(exact);
}

/** A share: 0.3 → 30 %. */
export function percentage(share: DecimalValue): string {
  return `${count(new Decimal(share).times(100))}${NO_BREAK_SPACE}%`;
}

function grouped(plain: string): string {
  // In one pass: a message may quote a cell of 32 767 digits.
  return plain
    .replace(/^(-?\d{1,3})((?:\d{3})*)(?!\d)/, (_whole, first: string, thousands: string) =>
      first.concat(thousands.replace(/\d{3}/g, `${NARROW_NO_BREAK_SPACE}$&`)),
    )
    .replace('.', ',');
}
