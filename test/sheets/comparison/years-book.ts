import type { TariffBook } from '../../../src/engine/book/tariff-book';
import { schoolYearStarting } from '../../../src/engine/years/school-year';
import { act, bookWith, minimalData, version } from '../../support/minimal-data';

/** The minimal year repeated, each year's charges a tenth above those before; the last one is a draft. */
export function bookOf(count: number): TariffBook {
  const { charges, pupils, tariffs } = minimalData();
  const [contribution, ...others] = tariffs;
  const [statement] = charges;
  const [pupilCount] = pupils;
  const rule = contribution?.versions[0]?.rule;
  if (
    statement === undefined ||
    pupilCount === undefined ||
    contribution === undefined ||
    rule === undefined
  ) {
    throw new Error('The minimal data hold a year.');
  }
  const years = Array.from({ length: count }, (_year, at) => ({
    year: schoolYearStarting(2030 + at),
    act: at === count - 1 ? 'draft' : 'vote-2030',
    net: `${70 + 7 * at}.00`,
    total: `${120 + 7 * at}.00`,
  }));
  return bookWith({
    acts: [act('vote-2030'), act('draft', { status: 'draft', number: 'PROJET' })],
    charges: years.map(({ year, act: id, net, total }) => ({
      ...statement,
      schoolYear: year,
      act: id,
      lines: (statement.lines ?? []).map((line) =>
        line.id === 'comptes' ? { ...line, gross: net, subsidy: '0.00', net } : line,
      ),
      total,
    })),
    pupils: years.map(({ year, act: id }) => ({ ...pupilCount, schoolYear: year, act: id })),
    tariffs: [
      { ...contribution, versions: years.map(({ year, act: id }) => version(year, rule, { act: id })) },
      ...others,
    ],
  });
}
