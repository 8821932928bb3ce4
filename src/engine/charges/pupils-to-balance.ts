import { Decimal } from '../../kit/money/decimal';

/** A year of which the pupils are known in all, not by rate. */
export interface UnsplitYear {
  /** € TTC. */
  readonly charges: Decimal;
  readonly pupils: number;
  /** Products that are no contributions, €. */
  readonly otherProducts: Decimal;
  /** The members' rate and another one, € TTC per pupil. */
  readonly rate: Decimal;
  readonly higherRate: Decimal;
}

/** What the year lacks where everybody pays the members' rate, and how many at the other rate would make up for it. */
export interface PupilsToBalance {
  /** € TTC, > 0. */
  readonly missing: Decimal;
  readonly pupils: number;
}

/**
 * How many of a year's pupils, at the higher rate instead of the members', would cover its charges: 2023-2024 lacks
 * 602,40 € at 7,40 €, each pupil at 12,00 € brings 4,60 € more, 131 would do.
 *
 * @returns null where nothing lacks, or all of them at the higher rate would not do
 */
export function pupilsToBalance(year: UnsplitYear): PupilsToBalance | null {
  const { charges, otherProducts, rate, higherRate } = year;
  const missing = charges.minus(otherProducts).minus(rate.times(year.pupils));
  const more = higherRate.minus(rate);
  if (missing.lte(0) || more.lte(0)) return null;
  const pupils = missing.dividedBy(more).toDecimalPlaces(0, Decimal.ROUND_CEIL).toNumber();
  return pupils > year.pupils ? null : { missing, pupils };
}
