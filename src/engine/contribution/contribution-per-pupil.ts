import type { SchoolYear } from '../../tariffs/model';
import type { TariffBook } from '../book/tariff-book';
import { Decimal } from '../../kit/money/decimal';
import type { Place } from '../places/place';
import { quickProduct } from '../rules/calculations';
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
  const quick = tariff.priceBasis === 'TTC' ? quickProduct(version.rule, category, 'pupils') : null;
  return quick ?? { times: (pupils) => byRule(book, place, year, pupils) };
}

function byRule(book: TariffBook, place: Place, year: SchoolYear, pupils: number): number {
  return contributionOf(book, new Decimal(pupils), place, year).rounded.toNumber();
}
