import type { Category, SchoolYear } from '../../tariffs/model';
import type { TariffBook } from '../book/tariff-book';
import type { Decimal } from '../money/decimal';
import { categoryOf } from '../places/category';
import type { Place } from '../places/place';
import { placeInWords } from '../places/place-in-words';
import { price, type Priced } from '../pricing';
import { refuseOutside } from './rate';

/** The contribution of a place for a school year, € TTC. */
export interface Contribution extends Priced<'TTC'> {
  readonly place: Place;
  readonly category: Category;
  readonly pupils: Decimal;
  readonly year: SchoolYear;
}

/**
 * Pupils × the rate voted for the place's category, rounded half up to the cent. The rate is final (TTC). The pupils
 * are the accounts created during the school year (deliberation 20240617_DL_05, article 3).
 *
 * @throws Problem where the place has no category or no tariff, or where no tariff was voted for the year
 */
export function contributionOf(
  book: TariffBook,
  pupils: Decimal,
  place: Place,
  year: SchoolYear,
): Contribution {
  const category = chargedCategory(book, place, year);
  const department = place.kind === 'commune' ? place.commune.department : undefined;
  const priced = price(
    book,
    { tariff: 'primary-schools', year, basis: 'TTC', circumstances: { department } },
    { quantities: { pupils }, rateKey: category },
  );
  return { ...priced, year, place, category, pupils };
}

/**
 * The category of a place, which must have a tariff.
 *
 * @throws Problem `noTariffForCategory`, `epciOfSeveralCategories`
 */
export function chargedCategory(book: TariffBook, place: Place, year: SchoolYear): Category {
  const category = categoryOf(place, book.members, year);
  refuseOutside(category, place.kind === 'label' ? null : placeInWords(place));
  return category;
}
