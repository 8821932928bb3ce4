import type { Category, SchoolYear } from '../../tariffs/model';
import type { TariffBook } from '../book/tariff-book';
import type { Decimal } from '../../kit/money/decimal';
import { categoryOf } from '../places/category';
import type { CommunePlace, Place } from '../places/place';
import { placeInWords } from '../places/place-in-words';
import { price, type Priced } from '../pricing';
import { Problem } from '../problem';
import { refuseOutside } from './rate';

const SEINE_MARITIME = '76';

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
 * @throws Problem `noTariffForCategory`, `noTariffByReading`, `epciOfSeveralCategories`, `workbookUnread`
 */
export function chargedCategory(book: TariffBook, place: Place, year: SchoolYear): Category {
  const category = categoryOf(place, book.members, year);
  refuseOutside(category, place.kind === 'label' ? null : placeInWords(place));
  if (isOfUnnamedDepartment(place, category) && book.readings.choice('somme-hors-76') === 'none') {
    throw new Problem('noTariffByReading', { place: placeInWords(place) });
  }
  return category;
}

/** Article 2 of 20240617_DL_05 says "hors du Département de la Somme (Seine Maritime)", and names no other. */
function isOfUnnamedDepartment(place: Place, category: Category): place is CommunePlace {
  return (
    category === 'membre hors Somme' &&
    place.kind === 'commune' &&
    place.commune.department !== SEINE_MARITIME
  );
}
