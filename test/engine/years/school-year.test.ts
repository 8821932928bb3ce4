import fc from 'fast-check';
import {
  budgetYearBilling,
  parseSchoolYear,
  schoolYearBilledIn,
  schoolYearStarting,
} from '../../../src/engine/years/school-year';
import { problemFrom } from '../problem-from';

describe('parseSchoolYear', () => {
  test.each([
    '2023-2024',
    '2023/2024',
    '2023 - 2024',
    '2023 / 2024',
    '2023–2024',
    '2023 – 2024',
    '2023—2024',
    '2023‐2024',
    '2023‑2024',
    '2023−2024',
    '2023\u00a0-\u00a02024',
    '2023\u202f–\u202f2024',
    '  2023   -   2024  ',
    '2023 -2024',
    '2023-24',
    '2023/24',
    '2023 - 24',
    '2023–24',
  ])('%j is 2023-2024', (written) => {
    expect(parseSchoolYear(written)).toBe('2023-2024');
  });

  test.each([
    ['1999-2000', '1999-2000'],
    ['1999-00', '1999-2000'],
    ['2009-10', '2009-2010'],
    ['2099/00', '2099-2100'],
    ['9998-9999', '9998-9999'],
  ])('%s is %s', (written, expected) => {
    expect(parseSchoolYear(written)).toBe(expected);
  });

  test.each<[string | number, { found: string; ended: string; started: string }]>([
    ['2024', { found: '2024', ended: '2023-2024', started: '2024-2025' }],
    [2024, { found: '2024', ended: '2023-2024', started: '2024-2025' }],
    [' 2000 ', { found: '2000', ended: '1999-2000', started: '2000-2001' }],
  ])('%j alone may be two school years', (written, details) => {
    const problem = problemFrom(() => parseSchoolYear(written));
    expect([problem.code, problem.kind]).toEqual(['schoolYearAmbiguous', 'invalid']);
    expect(problem.details).toEqual(details);
  });

  test.each([
    '2021-2023',
    '2023-2023',
    '2024-2023',
    '2023-25',
    '2023-23',
    '2023-1924',
    '2023/2124',
    '1999-1900',
    '9999-0000',
    '9999-00',
  ])('%s are not two consecutive years', (written) => {
    const problem = problemFrom(() => parseSchoolYear(written));
    expect([problem.code, problem.kind]).toEqual(['schoolYearNotConsecutive', 'invalid']);
    expect(problem.details).toEqual({ found: written });
  });

  test.each<[string | number, string]>([
    ['', ''],
    ['2023-2024-2025', '2023-2024-2025'],
    ['23-24', '23-24'],
    ['2023-4', '2023-4'],
    ['2023-024', '2023-024'],
    ['2023--2024', '2023--2024'],
    ['2023_2024', '2023_2024'],
    ['2023 2024', '2023 2024'],
    ['2023.2024', '2023.2024'],
    ['20232024', '20232024'],
    ['années 2023-2024', 'années 2023-2024'],
    ['2023-2024 €', '2023-2024 €'],
    ['２０２３-２０２４', '２０２３-２０２４'],
    ['0000', '0000'],
    ['202', '202'],
    ['12024', '12024'],
    [2023.5, '2023.5'],
    [-2024, '-2024'],
    [45292, '45292'],
  ])('%j is no school year', (written, found) => {
    const problem = problemFrom(() => parseSchoolYear(written));
    expect([problem.code, problem.kind]).toEqual(['schoolYearMalformed', 'invalid']);
    expect(problem.details).toEqual({ found });
  });

  test('every written form of every school year reads back', () => {
    const start = fc.integer({ min: 0, max: 9998 });
    const space = fc.constantFrom('', ' ', '\u00a0', '\u202f', '   ');
    const dash = fc.constantFrom('-', '/', '–', '—', '‑', '‐', '−');
    fc.assert(
      fc.property(start, space, dash, space, fc.boolean(), (year, before, separator, after, short) => {
        const [first, second] = [year, year + 1].map((each) => String(each).padStart(4, '0'));
        const end = short ? second?.slice(2) : second;
        const read = parseSchoolYear(`${first}${before}${separator}${after}${end}`);
        expect(read).toBe(`${first}-${second}`);
        expect(read).toBe(schoolYearStarting(year));
      }),
    );
  });

  test('no two years that do not follow each other are read', () => {
    const year = fc.integer({ min: 1000, max: 9999 });
    fc.assert(
      fc.property(year, year, (first, second) => {
        fc.pre(second !== first + 1);
        expect(problemFrom(() => parseSchoolYear(`${first}-${second}`)).code).toBe(
          'schoolYearNotConsecutive',
        );
      }),
    );
  });
});

test('schoolYearBilledIn: the service billed in 2024 is school year 2023-2024', () => {
  expect(schoolYearBilledIn(2024)).toBe('2023-2024');
  expect(schoolYearBilledIn(2022)).toBe('2021-2022');
  expect(schoolYearBilledIn(2000)).toBe('1999-2000');
});

test('schoolYearStarting writes four digits', () => {
  expect(schoolYearStarting(2023)).toBe('2023-2024');
  expect(schoolYearStarting(999)).toBe('0999-1000');
});

test('budgetYearBilling is what schoolYearBilledIn reads backwards', () => {
  expect(budgetYearBilling('2023-2024')).toBe(2024);
  expect(budgetYearBilling('1999-2000')).toBe(2000);
});
