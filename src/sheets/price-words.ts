import type { TariffBook } from '../engine/book/tariff-book';
import { standingInWords } from '../engine/standing-price';
import type { Act, BudgetYear, SchoolYear } from '../tariffs/model';

/** What stands at the place of a price that is given on request only. */
export const ON_QUOTE = 'sur devis';

/** A bare 2022 might be taken for a school year, and for a number. */
export function yearInWords(year: SchoolYear | BudgetYear): string {
  return typeof year === 'number' ? `l'exercice ${year}` : year;
}

/** What a list says of a price without a term: by the reading kept, whether it holds after the year of its act. */
export function afterItsFirstYear(book: TariffBook, act: Act, first: SchoolYear | BudgetYear): string {
  return book.readings.choice('prix-sans-terme') === 'holds'
    ? `Après ${yearInWords(first)} : ${standingInWords(act)}`
    : `Après ${yearInWords(first)} : aucun prix, par la lecture que garde le classeur d'un prix sans terme.`;
}
