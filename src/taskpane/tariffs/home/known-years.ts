import type { TariffBook } from '../../../engine/book/tariff-book';
import { pupilCountOf } from '../../../engine/charges/pupils';
import { chargesOf } from '../../../engine/charges/statement';
import { rateFor, type VotedRate } from '../../../engine/contribution/rate';
import { contributionYears } from '../../../engine/contribution/years';
import type { Problem } from '../../../engine/problem';
import type { ActStatus, Category, SchoolYear } from '../../../tariffs/model';
import { attempt } from '../../../engine/attempt';

const PRICED: readonly Category[] = ['membre', 'membre hors Somme', 'hors membre'];

/** How much of a year's charges, or pupils, is known. */
export type Known = 'detail' | 'total' | 'nothing' | 'unread';

/** What is known of a school year of the primary schools. */
export interface KnownYear {
  readonly year: SchoolYear;
  /** null where no act prices the year. */
  readonly status: ActStatus | null;
  /** Categories that an act prices alike stand together. */
  readonly rates: readonly { readonly categories: readonly Category[]; readonly rate: VotedRate }[];
  /** Categories that have no rate, and why. */
  readonly refused: readonly { readonly category: Category; readonly problem: Problem }[];
  readonly charges: Known;
  readonly pupils: Known;
}

/** The school years of which something is known, from the latest to the earliest. */
export function knownYears(book: TariffBook): readonly KnownYear[] {
  const priced = new Map(contributionYears(book).map(({ year, status }) => [year, status]));
  const charges = new Map(book.data.charges.map((statement) => [statement.schoolYear, statement.lines]));
  const pupils = new Map(book.data.pupils.map((count) => [count.schoolYear, count.groups]));
  const years = new Set([...priced.keys(), ...charges.keys(), ...pupils.keys()]);
  return [...years]
    .sort((a, b) => b.localeCompare(a))
    .map((year) => {
      const status = priced.get(year) ?? null;
      const answers = PRICED.map((category) => ({
        category,
        answer: attempt(() => rateFor(book, category, year)),
      }));
      return {
        year,
        status,
        rates: together(answers.flatMap(({ answer }) => (answer.kind === 'found' ? [answer.value] : []))),
        refused:
          status === null
            ? []
            : answers.flatMap(({ category, answer }) =>
                answer.kind === 'refused' ? [{ category, problem: answer.problem }] : [],
              ),
        charges: known(charges.get(year), () => chargesOf(book, year)),
        pupils: known(pupils.get(year), () => pupilCountOf(book, year)),
      };
    });
}

function together(rates: readonly VotedRate[]): KnownYear['rates'] {
  const groups: { categories: Category[]; rate: VotedRate }[] = [];
  for (const rate of rates) {
    const alike = groups.find(
      (group) =>
        group.rate.rate.equals(rate.rate) && group.rate.act === rate.act && group.rate.item === rate.item,
    );
    if (alike === undefined) groups.push({ categories: [rate.category], rate });
    else alike.categories.push(rate.category);
  }
  return groups;
}

function known(detail: readonly unknown[] | null | undefined, ask: () => unknown): Known {
  const answer = attempt(ask);
  if (answer.kind === 'refused' && answer.problem.code === 'workbookUnread') return 'unread';
  if (detail === undefined) return 'nothing';
  return detail === null ? 'total' : 'detail';
}
