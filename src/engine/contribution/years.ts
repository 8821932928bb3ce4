import type { ActStatus, SchoolYear } from '../../tariffs/model';
import type { TariffBook } from '../book/tariff-book';
import { schoolYearStarting } from '../years/school-year';

/** A school year and the standing of the act that prices its contribution; null where no act does. */
export interface ContributionYear {
  readonly year: SchoolYear;
  readonly status: ActStatus | null;
}

/**
 * The school years from the latest to the earliest that the book prices for primary schools. A year between them that
 * no act prices is among them: it must be seen to be missing.
 */
export function contributionYears(book: TariffBook): readonly ContributionYear[] {
  const { versions } = book.tariff('primary-schools');
  const starts = versions.flatMap(({ from, to }) => [from, to]).flatMap((bound) => startOf(bound));
  const years: ContributionYear[] = [];
  for (let start = Math.max(...starts); start >= Math.min(...starts); start -= 1) {
    const year = schoolYearStarting(start);
    const version = versions.find(
      ({ from, to }) => (from === null || from <= year) && (to === null || year <= to),
    );
    years.push({ year, status: version === undefined ? null : book.act(version.act).status });
  }
  return years;
}

function startOf(bound: SchoolYear | number | null): number[] {
  return bound === null ? [] : [Number(String(bound).slice(0, 4))];
}
