import type { TariffBook } from '../../engine/book/tariff-book';
import type { VotedRate } from '../../engine/contribution/rate';
import type { Category, PupilCount, SchoolYear } from '../../tariffs/model';
import { knownRate } from '../known-rates';
import { CHARGED } from '../../engine/contribution/territories';

/** Pupils who pay one rate; null is what the year does not tell, a cell to fill. */
export interface GroupRow {
  readonly categories: readonly Category[];
  readonly pupils: number | null;
  readonly rate: VotedRate | null;
}

/**
 * The rows of a year's contributions: the groups that its source counts. Where only their total is known, or two rates
 * share one count, there is a row for each rate, whose pupils are to be filled in.
 *
 * @param isApart whether members outside the Somme have a row of their own, whatever they pay
 */
export function groupRows(
  book: TariffBook,
  year: SchoolYear,
  count: PupilCount | null,
  isApart: boolean,
): GroupRow[] {
  const rateOf = (category: Category) => knownRate(book, category, year);
  const groups = count?.groups ?? null;
  if (groups === null) {
    const apart: readonly Category[] = isApart ? ['membre hors Somme'] : [];
    return [CHARGED.filter((category) => !apart.includes(category)), apart].flatMap((categories) =>
      byRate(categories, rateOf),
    );
  }
  return groups.flatMap(({ categories, pupils }) => {
    const rows = byRate(categories, rateOf);
    return rows.length === 1 ? rows.map((row) => ({ ...row, pupils })) : rows;
  });
}

/** Categories that one article prices alike share a row; a category without a rate has its own. */
function byRate(
  categories: readonly Category[],
  rateOf: (category: Category) => VotedRate | null,
): GroupRow[] {
  const rows: GroupRow[] = [];
  for (const category of categories) {
    const rate = rateOf(category);
    const alike = rows.findIndex((row) => isSameRate(row.rate, rate));
    const row = rows[alike];
    if (row === undefined) rows.push({ categories: [category], pupils: null, rate });
    else rows[alike] = { ...row, categories: [...row.categories, category] };
  }
  return rows;
}

function isSameRate(one: VotedRate | null, other: VotedRate | null): boolean {
  if (one === null || other === null) return false;
  return one.rate.equals(other.rate) && one.item === other.item;
}
