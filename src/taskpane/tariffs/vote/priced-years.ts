import type { TariffBook } from '../../../engine/book/tariff-book';
import { rateFor, type VotedRate } from '../../../engine/contribution/rate';
import { contributionYears } from '../../../engine/contribution/years';
import type { Decimal } from '../../../kit/money/decimal';
import { decimalsToWrite } from '../../../kit/cells/number';
import { schoolYearStarting } from '../../../engine/years/school-year';
import type { Act, SchoolYear } from '../../../tariffs/model';
import { attempt } from '../../../engine/attempt';
import { VOTED_CATEGORIES, type VoteEntries } from './vote-entry';

/** The year after the latest that an act prices: most likely the next to be voted. */
export function nextYear(book: TariffBook): SchoolYear {
  const [latest] = contributionYears(book);
  return schoolYearStarting(latest === undefined ? 2024 : Number(latest.year.slice(0, 4)) + 1);
}

/** The year of the latest draft, which waits for its vote; else the next one. */
export function yearToVote(book: TariffBook): SchoolYear {
  return contributionYears(book).find(({ status }) => status === 'draft')?.year ?? nextYear(book);
}

/** The rates that a year has already; null where it has none. */
export function votedRates(
  book: TariffBook,
  year: SchoolYear,
): {
  readonly year: SchoolYear;
  readonly rates: readonly Decimal[];
  /** Those that set some of the rates. */
  readonly acts: readonly Act[];
  readonly isShipped: boolean;
  readonly isDraft: boolean;
} | null {
  const voted = VOTED_CATEGORIES.flatMap((category) => rateIn(book, category, year));
  if (voted.length === 0) return null;
  const rates = voted
    .map(({ rate }) => rate)
    .filter((rate, at, all) => all.findIndex((other) => other.equals(rate)) === at);
  return {
    year,
    rates,
    acts: [...new Set(voted.map(({ act }) => act))],
    isShipped: voted.every(({ origin }) => origin === undefined),
    isDraft: voted.every(({ act }) => act.status === 'draft'),
  };
}

/** The rates of the latest priced year before the one being voted, as one types them; null where there is none. */
export function latestPriced(
  book: TariffBook,
  year: SchoolYear | null,
): { readonly year: SchoolYear; readonly typed: VoteEntries['rates'] } | null {
  for (const known of contributionYears(book)) {
    if (known.status === null || (year !== null && known.year >= year)) continue;
    return { year: known.year, typed: typedRates(book, known.year) };
  }
  return null;
}

/** The rates of a year as one types them; blank where it has none. */
export function typedRates(book: TariffBook, year: SchoolYear): VoteEntries['rates'] {
  const typed = (category: (typeof VOTED_CATEGORIES)[number]) =>
    rateIn(book, category, year)
      .map(({ rate }) => rate.toFixed(decimalsToWrite(rate, 2)).replace('.', ','))
      .join('');
  return {
    membre: typed('membre'),
    'membre hors Somme': typed('membre hors Somme'),
    'hors membre': typed('hors membre'),
  };
}

function rateIn(
  book: TariffBook,
  category: (typeof VOTED_CATEGORIES)[number],
  year: SchoolYear,
): VotedRate[] {
  const answer = attempt(() => rateFor(book, category, year));
  return answer.kind === 'found' ? [answer.value] : [];
}
