import { Decimal } from './decimal';

/**
 * Brings decimals to whole numbers by one common power of ten, so that integer arithmetic serves where a quotient
 * would have to be rounded: 0.5, 1.25 → 50, 125 and 2 places.
 */
export function toWholeNumbers(values: readonly Decimal[]): { whole: bigint[]; places: number } {
  const places = values.reduce((most, value) => Math.max(most, value.decimalPlaces()), 0);
  return { whole: values.map((value) => BigInt(value.toFixed(places).replace('.', ''))), places };
}

/** The decimal that a whole number stands for: 125 at 2 places → 1.25. */
export function fromWholeNumber(whole: bigint, places: number): Decimal {
  return new Decimal(`${whole}e-${places}`);
}
