import type { TariffBook } from '../engine/book/tariff-book';
import { productsOf, type Products } from '../engine/charges/products';
import { isProblem } from '../engine/problem';
import type { SchoolYear } from '../tariffs/model';

/** A year's products; null where its pupils, their split or a rate are not known. */
export function knownProducts(book: TariffBook, year: SchoolYear): Products | null {
  try {
    return productsOf(book, year);
  } catch (thrown) {
    if (isProblem(thrown) && NOT_GIVEN.has(thrown.code)) return null;
    throw thrown;
  }
}

const NOT_GIVEN: ReadonlySet<string> = new Set([
  'pupilsUnknown',
  'pupilSplitUnknown',
  'noTariffVoted',
  'noTariffForCategory',
  'rateNotGiven',
]);
