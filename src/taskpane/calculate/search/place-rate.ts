import type { TariffBook } from '../../../engine/book/tariff-book';
import { rateFor } from '../../../engine/contribution/rate';
import { euros } from '../../../kit/french/amount';
import { categoryOf } from '../../../engine/places/category';
import type { Place } from '../../../engine/places/place';
import { answerOrNull, attempt } from '../../../engine/attempt';
import type { Category, SchoolYear } from '../../../tariffs/model';

/** What a place would pay for each pupil. */
export type PlaceRate =
  /** € TTC for each pupil, in French; null where no tariff was voted for the category, or no year is known. */
  | { readonly kind: 'one'; readonly category: Category; readonly rate: string | null }
  /** An EPCI whose communes do not pay the same: the commune is needed. */
  | { readonly kind: 'byCommune' }
  /** A bare code that would be of another category as a postal code. */
  | { readonly kind: 'byCode' }
  /** The membership of the EPCI depends on a year that is not known. */
  | { readonly kind: 'byYear' }
  /** The membership stands in a row of the workbook that cannot be read. */
  | { readonly kind: 'unread' };

export function placeRate(place: Place, book: TariffBook, year: SchoolYear | null): PlaceRate {
  const category = attempt(() => categoryOf(place, book.members, year));
  if (category.kind === 'found') {
    const rate = year === null ? null : votedRate(category.value, book, year);
    return { kind: 'one', category: category.value, rate };
  }
  switch (category.problem.code) {
    case 'epciOfSeveralCategories':
      return { kind: 'byCommune' };
    case 'placeCodeOfTwoReadings':
      return { kind: 'byCode' };
    case 'membershipDependsOnYear':
      return { kind: 'byYear' };
    case 'workbookUnread':
      return { kind: 'unread' };
    default:
      throw category.problem;
  }
}

function votedRate(category: Category, book: TariffBook, year: SchoolYear): string | null {
  return answerOrNull(() => euros(rateFor(book, category, year).rate));
}
