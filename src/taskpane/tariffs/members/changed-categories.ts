import type { TariffBook } from '../../../engine/book/tariff-book';
import { contributionYears } from '../../../engine/contribution/years';
import { categoryOf } from '../../../engine/places/category';
import type { EpciPlace } from '../../../engine/places/place';
import { schoolYearStarting } from '../../../engine/years/school-year';
import type { Category, SchoolYear } from '../../../tariffs/model';

/** Communes of an EPCI that pay as another category in a year. */
export interface ChangedCategory {
  readonly year: SchoolYear;
  readonly before: Category;
  readonly after: Category;
  readonly communes: number;
}

/**
 * What a change of membership does to the communes of an EPCI: in the years that an act prices, and on either side of
 * each bound of the membership.
 */
export function changedCategories(
  before: TariffBook,
  after: TariffBook,
  epci: EpciPlace,
  { from, to }: { readonly from: SchoolYear | null; readonly to: SchoolYear | null },
): readonly ChangedCategory[] {
  const years = new Set([
    ...contributionYears(after).map(({ year }) => year),
    ...(from === null ? [] : [shifted(from, -1), from]),
    ...(to === null ? [] : [to, shifted(to, 1)]),
  ]);
  return [...years].sort().flatMap((year) => changedIn(year, before, after, epci));
}

function changedIn(
  year: SchoolYear,
  before: TariffBook,
  after: TariffBook,
  { communes }: EpciPlace,
): readonly ChangedCategory[] {
  const changes = new Map<string, ChangedCategory>();
  for (const commune of communes) {
    const place = { kind: 'commune', commune, foundBy: 'code', term: commune.code } as const;
    const [was, is] = [before, after].map((book) => categoryOf(place, book.members, year));
    if (was === undefined || is === undefined || was === is) continue;
    const key = `${was} ${is}`;
    const found = changes.get(key) ?? { year, before: was, after: is, communes: 0 };
    changes.set(key, { ...found, communes: found.communes + 1 });
  }
  return [...changes.values()];
}

function shifted(year: SchoolYear, by: number): SchoolYear {
  return schoolYearStarting(Number(year.slice(0, 4)) + by);
}
