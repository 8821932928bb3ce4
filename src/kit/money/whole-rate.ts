import type { Decimal } from './decimal';

/** Decimal places of a cent. */
const CENT = 2;

/**
 * A rate as a whole number of tenths, hundredths… of a cent, for products in plain numbers where these are as exact as
 * decimals: 7.40 is 740, 1.224 is 1224 tenths of a cent.
 */
export class WholeRate {
  private constructor(
    /** The rate in `perCent`-ths of a cent. */
    private readonly parts: number,
    private readonly perCent: number,
  ) {}

  /**
   * @param rate in euros
   * @param most the largest quantity that the rate will be multiplied by
   * @returns null where the largest product would leave the whole numbers that a double holds (2^53), or where the
   *   rate is negative: decimals have to do it
   */
  static of(rate: Decimal, most: number): WholeRate | null {
    const places = Math.max(CENT, rate.decimalPlaces());
    const parts = rate.times(`1e${places}`);
    if (rate.isNegative() || parts.times(most).greaterThan(Number.MAX_SAFE_INTEGER)) return null;
    return new WholeRate(parts.toNumber(), 10 ** (places - CENT));
  }

  /**
   * Quantity × rate in euros, rounded half up to the cent: the double nearest to that amount. Exact, because each step
   * but the last is between whole numbers below 2^53, and the last, whole cents ÷ 100, is rounded once, as any reading
   * of a decimal is.
   *
   * @param quantity whole, from 0 to the largest told
   */
  times(quantity: number): number {
    const product = this.parts * quantity;
    if (this.perCent === 1) return product / 100;
    const rest = product % this.perCent;
    const cents = (product - rest) / this.perCent + (2 * rest >= this.perCent ? 1 : 0);
    return cents / 100;
  }
}
