import type { TariffBook } from '../engine/book/tariff-book';
import { rateFor, type VotedRate } from '../engine/contribution/rate';
import { known } from '../engine/attempt';
import type { Category, SchoolYear } from '../tariffs/model';
import { CHARGED } from '../engine/contribution/territories';

/**
 * The rate of a category in a year; null where no act gives one. What a workbook says and could not be read is no
 * such case: the sheet is then refused.
 */
export function knownRate(book: TariffBook, category: Category, year: SchoolYear): VotedRate | null {
  return known(() => rateFor(book, category, year));
}

/** The rates of a year, of the categories that have one. */
export function knownRates(book: TariffBook, year: SchoolYear): readonly VotedRate[] {
  return CHARGED.flatMap((category) => knownRate(book, category, year) ?? []);
}
