import { Decimal } from './decimal';

/**
 * Brings decimals to whole numbers by one common power of ten, so that integer arithmetic serves where a quotient
 * would have to be rounded: 0.5, 1.25 → 50, 125 and 2 places.
 */
export function toWholeNumbers(values: readonly Decimal[]): { whole: bigint[]; places: number } {
  const places = mostPlaces(values);
  return { whole: values.map((value) => toWholeNumber(value, places)), places };
}

/** The most decimal places that any of the values has. */
export function mostPlaces(values: readonly Decimal[]): number {
  return values.reduce((most, value) => Math.max(most, value.decimalPlaces()), 0);
}

/** The whole number that stands for a decimal: 1.25 at 2 places → 125; it must not have more places. */
export function toWholeNumber(value: Decimal, places: number): bigint {
  return BigInt(value.toFixed(places).replace('.', ''));
}

/** The decimal that a whole number stands for: 125 at 2 places → 1.25. */
export function fromWholeNumber(whole: bigint, places: number): Decimal {
  return new Decimal(`${whole}e-${places}`);
}
