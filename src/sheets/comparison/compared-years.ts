import type { TariffBook } from '../../engine/book/tariff-book';
import { contributionYears } from '../../engine/contribution/years';
import type { SchoolYear } from '../../tariffs/model';
import { knownFigures, type KnownFigures } from '../year/known-year';

export type ComparedYear = KnownFigures;

/** The years that the book knows by their charges, their pupils or their rates, from the earliest. */
export function yearsKnown(book: TariffBook): readonly SchoolYear[] {
  const priced = contributionYears(book).flatMap(({ year, status }) => (status === null ? [] : [year]));
  const { charges, pupils } = book.data;
  const all = [...charges, ...pupils].map(({ schoolYear }) => schoolYear).concat(priced);
  return [...new Set(all)].sort();
}

/** @throws Problem `workbookUnread` */
export function comparedYears(book: TariffBook): readonly ComparedYear[] {
  // A year of which nothing could be read would not even be among them.
  book.refusals.checkCharges();
  book.refusals.checkPupils();
  book.refusals.checkTariff('primary-schools');
  return yearsKnown(book).map((year) => knownFigures(book, year));
}
