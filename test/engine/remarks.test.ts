import { applicableRemarks, type Circumstances } from '../../src/engine/remarks';
import { bookWith, act, version } from '../support/minimal-data';
import type { Remark } from '../../src/tariffs/model';
import type { BudgetYear, SchoolYear } from '../../src/tariffs/model';

const VOTED = act('vote-2030');
const IN_FORCE = bookWith().inForce('grid', 2030).version;

function said(
  remark: Omit<Remark, 'text'>,
  year: SchoolYear | BudgetYear,
  circumstances: Circumstances = {},
): boolean {
  const inForce = { ...IN_FORCE, remarks: [{ ...remark, text: 'Une remarque.' }] };
  return applicableRemarks(inForce, VOTED, year, circumstances).length === 1;
}

describe('applicableRemarks', () => {
  test('gives a remark without conditions always, in the order of the data', () => {
    const inForce = { ...IN_FORCE, remarks: [{ text: 'Un.' }, { text: 'Deux.' }] };
    expect(applicableRemarks(inForce, VOTED, 2030, {})).toEqual(['Un.', 'Deux.']);
  });

  test('a version without remarks has none', () => {
    expect(version(2030, { kind: 'flat', amount: '1' })).not.toHaveProperty('remarks');
    expect(applicableRemarks(IN_FORCE, VOTED, 2030, {})).toStrictEqual([]);
  });

  test.each<[SchoolYear | BudgetYear, SchoolYear | BudgetYear, boolean]>([
    ['2015-2016', '2014-2015', false],
    ['2015-2016', '2015-2016', true],
    ['2015-2016', '2023-2024', true],
    [2017, 2016, false],
    [2017, 2017, true],
    [2017, 2018, true],
  ])('from %s: in %s %s', (fromYear, year, expected) => {
    expect(said({ fromYear }, year)).toBe(expected);
  });

  test.each([
    ['EPCI', true],
    ['commune', false],
    [undefined, false],
  ])('of the rate EPCI: for %s %s', (rate, expected) => {
    expect(said({ rate: 'EPCI' }, 2030, { rate })).toBe(expected);
  });

  test.each([
    ['02', true],
    ['76', false],
    ['80', false],
    [undefined, false],
  ])('of communes outside 76 and 80: for département %s %s', (department, expected) => {
    expect(said({ departmentOtherThan: ['76', '80'] }, 2030, { department })).toBe(expected);
  });

  test('needs every condition at once', () => {
    const remark = { fromYear: 2020, rate: 'EPCI', departmentOtherThan: ['76'] };
    expect(said(remark, 2020, { rate: 'EPCI', department: '02' })).toBe(true);
    expect(said(remark, 2019, { rate: 'EPCI', department: '02' })).toBe(false);
    expect(said(remark, 2020, { rate: 'commune', department: '02' })).toBe(false);
    expect(said(remark, 2020, { rate: 'EPCI', department: '76' })).toBe(false);
  });

  test('a draft act makes the rate provisional, which is said first', () => {
    const inForce = { ...IN_FORCE, remarks: [{ text: 'Une remarque.' }] };
    const draft = act('projet', { status: 'draft' });
    expect(applicableRemarks(inForce, draft, 2030, {})).toEqual([
      "Tarif prévisionnel : le vote n'a pas eu lieu.",
      'Une remarque.',
    ]);
    const presented = act('presente', { status: 'presented' });
    expect(applicableRemarks(inForce, presented, 2030, {})).toEqual(['Une remarque.']);
  });
});
