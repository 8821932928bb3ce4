import type { Act, Category, SchoolYear, SourceLines, WorkbookRows } from '../../tariffs/model';
import type { TariffBook } from '../book/tariff-book';
import type { Decimal } from '../../kit/money/decimal';
import { Problem } from '../problem';
import { ratesOf } from '../rules/calculations';

/** A voted rate: € TTC per pupil, final (no VAT is ever added), with the act that set it. */
export interface VotedRate {
  readonly category: Category;
  readonly rate: Decimal;
  readonly act: Act;
  readonly item: string | null;
  readonly source: SourceLines | null;
  readonly origin: WorkbookRows | undefined;
}

/**
 * The rate of a category in a school year: deliberation 20240617_DL_05 of 17/06/2024, articles 1 and 2, for 2023-2024;
 * minutes of the committee of 28/06/2022, point 13, for 2021-2022.
 *
 * @throws Problem `noTariffForCategory` (hors territoire: never 0), `noTariffVoted` (a year that no act prices),
 *   `rateNotGiven` (a vote of the workbook without this category), `workbookUnread`
 */
export function rateFor(book: TariffBook, category: Category, year: SchoolYear): VotedRate {
  refuseOutside(category);
  const { version, act } = book.inForce('primary-schools', year, category);
  const rates = ratesOf(version.rule);
  if (rates === undefined) throw new TypeError('The contribution is not priced per pupil.');
  const rate = rates[category];
  if (rate === undefined) throw new TypeError(`The contribution has no rate for "${category}".`);
  return {
    category,
    rate: rate.amount,
    act,
    item: rate.item ?? act.item,
    source: rate.source ?? version.source ?? act.source,
    origin: rate.origin ?? version.origin,
  };
}

/** No act prices a commune that is neither in the Somme nor in a member EPCI. */
export function refuseOutside(category: Category, place: string | null = null): void {
  if (category === 'hors territoire') throw new Problem('noTariffForCategory', { category, place });
}
