import { Decimal } from '../../kit/money/decimal';
import { fromWholeNumber, mostPlaces, toWholeNumber } from '../../kit/money/whole-numbers';
import { Problem } from '../problem';

/** The step of a rate unless another is given, € per pupil: an amount has no finer one. */
export const CENT = new Decimal('0.01');

/** What a break-even rate is worked out from. */
export interface BreakEvenInputs {
  /** Charges to cover, € TTC. */
  readonly charges: Decimal;
  /** Pupils who pay the rate. */
  readonly pupils: Decimal;
  /** Other products of the year, € TTC. */
  readonly products: Decimal;
  /** Step of the rate, € per pupil, > 0. */
  readonly step: Decimal;
}

/**
 * Break-even rate (tarif d'équilibre), € per pupil: the smallest multiple of the step whose product with the pupils,
 * plus the other products, covers the charges; never below 0. Integers throughout: a rounded quotient could miss the
 * charges by a cent, or add a step too many.
 *
 * @throws Problem `noPupils`
 */
export function breakEvenRate({ charges, pupils, products, step }: BreakEvenInputs): Decimal {
  if (pupils.isZero()) throw new Problem('noPupils', { argument: 'eleves' });
  const toCover = charges.minus(products);
  if (toCover.lte(0)) return new Decimal(0);
  const places = mostPlaces([toCover, step]);
  const oneStep = toWholeNumber(step, places);
  const perStep = oneStep * BigInt(pupils.toFixed(0));
  const steps = (toWholeNumber(toCover, places) + perStep - 1n) / perStep;
  return fromWholeNumber(steps * oneStep, places);
}
