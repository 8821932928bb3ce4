import { shippedBook } from '../../../src/engine/book/shipped-book';
import {
  COLLEGE_LINES,
  priceCollege,
  priceColleges,
  type College,
  type CollegeLine,
} from '../../../src/engine/services/colleges';
import type { Rule, SchoolYear } from '../../../src/tariffs/model';
import { bookWith, minimalData, tariff, version } from '../../support/minimal-data';
import { problemFrom } from '../problem-from';
import { decimal } from '../rules/inputs';

const college = (pupils: number, above = 0): College => ({
  pupils: decimal(String(pupils)),
  pupilsAboveOneHour: decimal(String(above)),
});
const one = (asked: College, line?: CollegeLine, year: SchoolYear = '2023-2024') =>
  priceCollege(shippedBook, asked, year, line);
const bill = (colleges: readonly (College | null)[], subsidies = '0', year: SchoolYear = '2023-2024') =>
  priceColleges(shippedBook, colleges, year, decimal(subsidies));
const amount = (priced: { rounded: { euros: { toFixed: (places: number) => string } } }) =>
  priced.rounded.euros.toFixed(2);

describe('priceCollege', () => {
  test('is the sum of its lines, without Labomep', () => {
    const lines = COLLEGE_LINES.map((line) => amount(one(college(350, 210), line)));
    expect(lines).toEqual(['2100.00', '409.40', '1260.00', '247.30']);
    const whole = one(college(350, 210));
    expect([amount(whole), whole.rounded.basis]).toEqual(['4016.70', 'TTC']);
  });

  test.each([
    [1, '187.62'],
    [199, '187.62'],
    [200, '247.30'],
    [399, '247.30'],
    [400, '315.50'],
    [599, '315.50'],
    [600, '366.70'],
    [899, '366.70'],
    [900, '434.40'],
    [1100, '434.40'],
  ])('SITE.TV for %i pupils: %s €', (pupils, expected) => {
    expect(amount(one(college(pupils), 'SITE.TV'))).toBe(expected);
  });

  test.each([0, 1101])('%i pupils are outside the grid, but the other lines are known', (pupils) => {
    expect(problemFrom(() => one(college(pupils))).code).toBe('outsideGrid');
    expect(problemFrom(() => one(college(pupils), 'SITE.TV')).code).toBe('outsideGrid');
    expect(amount(one(college(pupils), 'comptes'))).toBe((pupils * 6).toFixed(2));
    expect(amount(one(college(pupils), 'Le Robert'))).toBe('409.40');
    expect(amount(one(college(pupils), 'maxicours'))).toBe('0.00');
  });

  test('more pupils above the hour than pupils are refused, whatever the line', () => {
    for (const line of [undefined, ...COLLEGE_LINES]) {
      const problem = problemFrom(() => one(college(350, 351), line));
      expect([problem.code, problem.kind]).toEqual(['morePupilsAboveHour', 'invalid']);
      expect(problem.details).toEqual({ above: '351', pupils: '350' });
    }
    expect(amount(one(college(350, 350), 'maxicours'))).toBe('2100.00');
  });

  const UNITS = [
    "Comptes : la charte n'imprime pas d'unité ; lecture retenue : 6,00\u00a0€ par élève.",
    "Le Robert : la charte n'imprime pas d'unité ; lecture retenue : 409,40\u00a0€ par collège.",
    "maxicours : la charte n'imprime pas d'unité ; lecture retenue : 6,00\u00a0€ par élève au-delà d'une heure.",
  ];

  test('the grid holds from 2014-2015; later years tell by which readings', () => {
    expect(problemFrom(() => one(college(350), undefined, '2013-2014')).code).toBe('serviceNotPriced');
    const first = one(college(350), undefined, '2014-2015');
    expect([first.standing, first.remarks]).toEqual([false, UNITS]);
    const later = one(college(350), 'SITE.TV', '2015-2016');
    expect([later.standing, later.remarks]).toEqual([
      true,
      [
        "Prix que fixe l'acte du 24/06/2014, sans terme ; lecture retenue : il vaut jusqu'à l'acte qui le modifie.",
        "La délibération de 2024 cite une charte du 26/06/2016, qui n'est pas dans les sources : une autre charte, ou une date mal écrite de celle du 24/06/2014 (le 26/06/2016 était un dimanche).",
      ],
    ]);
    expect(amount(one(college(350, 210), undefined, '2040-2041'))).toBe('4016.70');
  });

  test('a college of 200 pupils says which reading was kept', () => {
    expect(one(college(200), undefined, '2014-2015').remarks).toHaveLength(UNITS.length + 1);
    expect(one(college(200), 'SITE.TV', '2014-2015').remarks).toHaveLength(1);
    expect(one(college(201), 'SITE.TV', '2014-2015').remarks).toEqual([]);
    expect(one(college(200), 'comptes', '2014-2015').remarks).toEqual(UNITS.slice(0, 1));
  });
});

describe('priceColleges', () => {
  test('adds up the colleges, and Labomep once', () => {
    expect(amount(bill([college(350, 210)]))).toBe('6016.70');
    expect(amount(bill([college(350, 210), college(650, 400)]))).toBe('13092.80');
    expect(bill([college(350, 210)]).rounded.basis).toBe('TTC');
  });

  test('is reduced by subsidies, never below 0', () => {
    const two = [college(350, 210), college(650, 400)];
    expect(amount(bill(two, '1000'))).toBe('12092.80');
    expect(amount(bill(two, '13092.80'))).toBe('0.00');
    expect(amount(bill(two, '20000'))).toBe('0.00');
  });

  test('names its parts: each college by its position, empty ones left out, then the common one', () => {
    const { working } = bill([null, college(350, 210), null, college(1)]);
    expect(
      working.kind === 'sum' &&
        working.parts.map(({ id, label, working: part }) => [id, label, part.exact.exact.toFixed(2)]),
    ).toEqual([
      ['2', 'Collège 2', '4016.70'],
      ['4', 'Collège 4', '603.02'],
      ['all', 'Pour tous les collèges', '2000.00'],
    ]);
  });

  test('the reading kept for 200 pupils is said once, however many colleges have them', () => {
    expect(bill([college(200), college(200), college(5)], '10', '2014-2015').remarks).toHaveLength(4);
  });

  test('one college without a price fails the bill, and is named', () => {
    const problem = problemFrom(() => bill([college(350), null, college(1101)]));
    expect([problem.code, problem.kind]).toEqual(['collegeInError', 'unknown']);
    expect(problem.details).toMatchObject({ row: '3', cause: { code: 'outsideGrid' } });
  });

  test('an unsound college goes before one that the grid does not price', () => {
    const problem = problemFrom(() => bill([college(1101), college(10, 11)]));
    expect([problem.code, problem.kind]).toEqual(['collegeInError', 'invalid']);
    expect(problem.details).toMatchObject({ row: '2', cause: { code: 'morePupilsAboveHour' } });
  });

  test('a year without a grid is of the whole bill, not of a college', () => {
    expect(problemFrom(() => bill([college(350)], '0', '2013-2014')).code).toBe('serviceNotPriced');
  });

  test('a grid that counts what no college has is a defect, no problem of the college', () => {
    const perWorkshop: Rule = { kind: 'perUnit', per: ['workshops'], rates: { atelier: { amount: '1' } } };
    const rule: Rule = { kind: 'sum', parts: [{ id: 'ateliers', label: 'Ateliers', rule: perWorkshop }] };
    const book = bookWith({
      tariffs: [...minimalData().tariffs, tariff('colleges', 'school', [version('2030-2031', rule)])],
    });
    const call = () => priceColleges(book, [college(5)], '2030-2031', decimal('0'));
    expect(call).toThrow(new TypeError('The rule counts "workshops", which was not given.'));
  });
});
