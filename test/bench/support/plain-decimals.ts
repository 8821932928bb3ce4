import { Decimal as DecimalJs } from 'decimal.js';

/** The library alone, with digits to spare for any product of these. */
const Decimal = DecimalJs.clone({ precision: 60, rounding: DecimalJs.ROUND_HALF_UP, defaults: true });

/** Quantity × rate in euros, rounded half up to the cent. */
export function plainProduct(rate: DecimalJs, quantity: number): number {
  return new Decimal(rate).times(quantity).toDecimalPlaces(2).toNumber();
}

/** An amount in euros split to the cent: what is left over goes to the largest remainders, first come first. */
export function plainShares(euros: number, weights: readonly number[]): readonly number[] {
  const cents = new Decimal(euros).times(100);
  const sum = weights.reduce((all, weight) => all.plus(weight), new Decimal(0));
  const shares = weights.map((weight, at) => {
    const product = cents.times(weight);
    const whole = product.divToInt(sum);
    return { at, whole, remainder: product.minus(whole.times(sum)) };
  });
  const left = shares.reduce((rest, { whole }) => rest.minus(whole), cents).toNumber();
  const first = [...shares].sort((a, b) => b.remainder.comparedTo(a.remainder) || a.at - b.at);
  const favoured = new Set(first.slice(0, left).map(({ at }) => at));
  return shares.map(({ at, whole }) =>
    whole
      .plus(favoured.has(at) ? 1 : 0)
      .dividedBy(100)
      .toNumber(),
  );
}
