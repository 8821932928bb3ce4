import { MOST_UNITS } from '../../kit/cells/number';
import type { Rate, Rule, SchoolYear } from '../../tariffs/model';
import type { TariffBook } from '../book/tariff-book';
import { Decimal } from '../../kit/money/decimal';
import { WholeRate } from '../../kit/money/whole-rate';
import type { Place } from '../places/place';
import type { PerUnitRule } from '../rules/per-unit';
import { chargedCategory, contributionOf } from './contribution';

/** What a place is charged in a year, whatever the pupils. */
export interface ContributionPerPupil {
  /**
   * The contribution of so many pupils, € TTC, rounded to the cent, as the double that a cell holds.
   *
   * @param pupils whole, from 0 to 10⁹
   */
  readonly times: (pupils: number) => number;
}

/**
 * What `contributionOf` answers for a place and a year, to be asked for many numbers of pupils: a product of whole
 * numbers where the rule is nothing but a rate and that product is exact, the rule itself otherwise.
 *
 * @throws Problem as `contributionOf` does, whatever the pupils
 */
export function contributionPerPupil(book: TariffBook, place: Place, year: SchoolYear): ContributionPerPupil {
  const category = chargedCategory(book, place, year);
  const { tariff, version } = book.inForce('primary-schools', year, category);
  const rate = tariff.priceBasis === 'TTC' ? plainRate(version.rule, category) : undefined;
  const whole = rate === undefined ? null : compiled(rate);
  return whole ?? { times: (pupils) => byRule(book, place, year, pupils) };
}

/** A rate of a rule without floor or cap that counts pupils only. */
function plainRate(rule: Rule<Decimal>, category: string): Rate<Decimal> | undefined {
  return rule.kind === 'perUnit' && isProduct(rule) ? rule.rates[category] : undefined;
}

function isProduct({ per, floor, cap }: PerUnitRule<Decimal>): boolean {
  return floor === undefined && cap === undefined && per.length === 1 && per[0] === 'pupils';
}

function byRule(book: TariffBook, place: Place, year: SchoolYear, pupils: number): number {
  return contributionOf(book, new Decimal(pupils), place, year).rounded.toNumber();
}

/** The rates of a version never change: each is brought to whole numbers once. */
const COMPILED = new WeakMap<Rate<Decimal>, WholeRate | null>();

function compiled(rate: Rate<Decimal>): WholeRate | null {
  let whole = COMPILED.get(rate);
  if (whole === undefined) COMPILED.set(rate, (whole = WholeRate.of(rate.amount, MOST_UNITS)));
  return whole;
}
