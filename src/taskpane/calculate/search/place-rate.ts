import type { TariffBook } from '../../../engine/book/tariff-book';
import { rateFor } from '../../../engine/contribution/rate';
import { euros } from '../../../kit/french/amount';
import { categoryOf } from '../../../engine/places/category';
import type { Place } from '../../../engine/places/place';
import { isProblem } from '../../../engine/problem';
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
  try {
    const category = categoryOf(place, book.members, year);
    return { kind: 'one', category, rate: year === null ? null : votedRate(category, book, year) };
  } catch (thrown) {
    if (!isProblem(thrown)) throw thrown;
    if (thrown.code === 'epciOfSeveralCategories') return { kind: 'byCommune' };
    if (thrown.code === 'placeCodeOfTwoReadings') return { kind: 'byCode' };
    if (thrown.code === 'membershipDependsOnYear') return { kind: 'byYear' };
    if (thrown.code === 'workbookUnread') return { kind: 'unread' };
    throw thrown;
  }
}

function votedRate(category: Category, book: TariffBook, year: SchoolYear): string | null {
  try {
    return euros(rateFor(book, category, year).rate);
  } catch (thrown) {
    if (isProblem(thrown)) return null;
    throw thrown;
  }
}
