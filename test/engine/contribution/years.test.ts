import { contributionYears } from '../../../src/engine/contribution/years';
import { loadBook } from '../../../src/engine/book/load-book';
import type { TariffBook } from '../../../src/engine/book/tariff-book';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { shippedData } from '../../../src/tariffs/shipped';
import primarySchools from '../../../src/tariffs/primary-schools.json';
import acts from '../../../src/tariffs/acts.json';

/** The shipped book with the primary schools' versions in these periods, each made by the act that is named. */
function bookWith(periods: readonly { from: string | null; to: string | null; act?: string }[]): TariffBook {
  const [version] = primarySchools.versions;
  const versions = periods.map((period) => ({ ...version, ...period }));
  const others = (shippedData as { tariffs: { id: string }[] }).tariffs.filter(
    ({ id }) => id !== 'primary-schools',
  );
  return loadBook({
    ...(shippedData as object),
    acts: [...acts, { ...acts[0], id: 'projet', status: 'draft' }],
    tariffs: [{ ...primarySchools, versions }, ...others],
  });
}

describe('contributionYears', () => {
  it('lists the shipped years from the latest on, and the year that no act prices between them', () => {
    expect(contributionYears(shippedBook)).toEqual([
      { year: '2023-2024', status: 'voted' },
      { year: '2022-2023', status: null },
      { year: '2021-2022', status: 'voted' },
    ]);
  });

  it('tells a draft from a vote', () => {
    const book = bookWith([
      { from: '2021-2022', to: '2021-2022' },
      { from: '2022-2023', to: '2022-2023', act: 'projet' },
    ]);
    expect(contributionYears(book)).toEqual([
      { year: '2022-2023', status: 'draft' },
      { year: '2021-2022', status: 'voted' },
    ]);
  });

  it('lists every year of a version that holds several', () => {
    const years = contributionYears(bookWith([{ from: '2019-2020', to: '2021-2022' }]));
    expect(years.map(({ year }) => year)).toEqual(['2021-2022', '2020-2021', '2019-2020']);
  });

  it('goes no further than the last year that an act names, where a version has no end', () => {
    expect(contributionYears(bookWith([{ from: '2021-2022', to: null }]))).toEqual([
      { year: '2021-2022', status: 'voted' },
    ]);
  });

  it('starts with the first year that an act names, where a version has no beginning', () => {
    expect(contributionYears(bookWith([{ from: null, to: '2021-2022' }]))).toEqual([
      { year: '2021-2022', status: 'voted' },
    ]);
  });
});
