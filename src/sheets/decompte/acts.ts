import type { TariffBook } from '../../engine/book/tariff-book';
import { pupilCountOf } from '../../engine/charges/pupils';
import { chargesOf } from '../../engine/charges/statement';
import type { Act, SchoolYear } from '../../tariffs/model';

/** The acts that set a year's charges and pupils. */
export function actsOf(book: TariffBook, year: SchoolYear): { readonly charges: Act; readonly pupils: Act } {
  return { charges: book.act(chargesOf(book, year).act), pupils: book.act(pupilCountOf(book, year).act) };
}
