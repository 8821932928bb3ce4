import { shippedBook } from '../../../src/engine/book/shipped-book';
import { rateFor, refuseOutside } from '../../../src/engine/contribution/rate';
import type { Category, Rule, SchoolYear } from '../../../src/tariffs/model';
import { bookWith, minimalData, tariff, version } from '../../support/minimal-data';
import { problemFrom } from '../problem-from';

describe('rateFor', () => {
  const minutes = { document: 'pv-comite-2022', lines: '344' };

  test.each<[SchoolYear, Category, string, string, string, object]>([
    ['2021-2022', 'membre', '7.40', 'comite-2022-06-28-13', 'point 13', minutes],
    ['2021-2022', 'membre hors Somme', '12.00', 'comite-2022-06-28-13', 'point 13', minutes],
    ['2021-2022', 'hors membre', '12.00', 'comite-2022-06-28-13', 'point 13', minutes],
    [
      '2023-2024',
      'membre',
      '7.40',
      'comite-2024-06-17-dl-05',
      'article 1',
      { document: 'deliberation-2024', lines: '143-147' },
    ],
    [
      '2023-2024',
      'membre hors Somme',
      '12.00',
      'comite-2024-06-17-dl-05',
      'article 2',
      { document: 'deliberation-2024', lines: '149-155' },
    ],
    [
      '2023-2024',
      'hors membre',
      '12.00',
      'comite-2024-06-17-dl-05',
      'article 2',
      { document: 'deliberation-2024', lines: '149-155' },
    ],
  ])('%s, %s: %s €, by %s, %s', (year, category, rate, act, item, source) => {
    const voted = rateFor(shippedBook, category, year);
    expect({ ...voted, rate: voted.rate.toFixed(2), act: voted.act.id }).toEqual({
      category,
      rate,
      act,
      item,
      source,
    });
  });

  test.each<SchoolYear>(['2020-2021', '2022-2023', '2024-2025'])('%s: no tariff voted', (year) => {
    const problem = problemFrom(() => rateFor(shippedBook, 'membre', year));
    expect([problem.code, problem.kind]).toEqual(['noTariffVoted', 'unknown']);
    expect(problem.details).toMatchObject({ year });
  });

  test('hors territoire has no rate in any year, which goes before the year', () => {
    for (const year of ['2023-2024', '2022-2023'] as const) {
      const problem = problemFrom(() => rateFor(shippedBook, 'hors territoire', year));
      expect([problem.code, problem.kind]).toEqual(['noTariffForCategory', 'unknown']);
      expect(problem.details).toEqual({ category: 'hors territoire', place: null });
    }
  });

  test('a rate without an article or a source takes those of the version, then of the act', () => {
    const [contribution] = minimalData().tariffs;
    const rule: Rule = contribution?.versions[0]?.rule ?? { kind: 'flat', amount: '0' };
    const source = { document: 'registre', lines: '5' };
    const others = minimalData().tariffs.slice(1);
    const ofVersion = bookWith({
      tariffs: [tariff('primary-schools', 'school', [version('2030-2031', rule, { source })]), ...others],
    });
    expect(rateFor(ofVersion, 'membre', '2030-2031')).toMatchObject({ item: 'article 1', source });
    expect(rateFor(bookWith(), 'membre', '2030-2031')).toMatchObject({
      item: 'article 1',
      source: { document: 'registre', lines: '1-9' },
    });
  });

  test('a contribution that is priced otherwise than by category is a defect', () => {
    const book = bookWith();
    const inForce = book.inForce('grid', 2030);
    const spy = jest.spyOn(book, 'inForce').mockReturnValue(inForce);
    const expected = new TypeError('The contribution is not priced per pupil.');
    expect(() => rateFor(book, 'membre', '2030-2031')).toThrow(expected);
    expect(spy).toHaveBeenCalledWith('primary-schools', '2030-2031', 'membre');
  });
});

describe('a vote of a workbook that lacks a rate', () => {
  const origin = { table: 'EntTarifs', rows: [2] } as const;
  const rule: Rule = { kind: 'perUnit', per: ['pupils'], rates: { membre: { amount: '7.40' } } };
  const book = bookWith({
    tariffs: [
      tariff('primary-schools', 'school', [version('2030-2031', rule, { origin })]),
      ...minimalData().tariffs.slice(1),
    ],
  });

  test('has none for that category: neither 0 nor that of another', () => {
    const problem = problemFrom(() => rateFor(book, 'hors membre', '2030-2031'));
    expect([problem.code, problem.kind]).toEqual(['rateNotGiven', 'unknown']);
    expect(problem.details).toEqual({ rate: 'hors membre', year: '2030-2031', known: ['membre'] });
    expect(rateFor(book, 'membre', '2030-2031').rate.toFixed(2)).toBe('7.40');
  });

  test('is where a rate comes from whose own row is not known, and not otherwise', () => {
    expect(rateFor(book, 'membre', '2030-2031').origin).toEqual(origin);
    const row = { table: 'EntTarifs', rows: [7] } as const;
    const rates = { membre: { amount: '7.40', origin: row } };
    const vote = version('2030-2031', { ...rule, rates }, { origin });
    const others = minimalData().tariffs.slice(1);
    const ofRow = bookWith({ tariffs: [tariff('primary-schools', 'school', [vote]), ...others] });
    expect(rateFor(ofRow, 'membre', '2030-2031').origin).toEqual(row);
  });

  test('is a defect where the book lets it pass', () => {
    const inForce = book.inForce('primary-schools', '2030-2031');
    jest.spyOn(book, 'inForce').mockReturnValue(inForce);
    const expected = new TypeError('The contribution has no rate for "hors membre".');
    expect(() => rateFor(book, 'hors membre', '2030-2031')).toThrow(expected);
    jest.restoreAllMocks();
  });
});

describe('refuseOutside', () => {
  test('refuses hors territoire alone, and names the place', () => {
    for (const category of ['membre', 'membre hors Somme', 'hors membre'] as const) {
      expect(() => {
        refuseOutside(category, 'Amiens');
      }).not.toThrow();
    }
    const problem = problemFrom(() => {
      refuseOutside('hors territoire', 'Conteville, 76186');
    });
    expect(problem.details).toEqual({ category: 'hors territoire', place: 'Conteville, 76186' });
  });
});
