import { known } from '../../src/engine/attempt';
import { loadBook } from '../../src/engine/book/load-book';
import type { RefusedScope } from '../../src/engine/book/refusals';
import type { TariffBook } from '../../src/engine/book/tariff-book';
import { productsOf } from '../../src/engine/charges/products';
import { pupilCountOf } from '../../src/engine/charges/pupils';
import { chargesOf } from '../../src/engine/charges/statement';
import { comparisonSheet } from '../../src/sheets/comparison/comparison';
import { contributionsSheet } from '../../src/sheets/contributions';
import { deliberationAnnex } from '../../src/sheets/deliberation/deliberation-annex';
import { priceListSheet } from '../../src/sheets/price-list';
import { knownRate } from '../../src/sheets/year/known-year';
import { problemFrom } from '../engine/problem-from';
import { bookWith, minimalData } from '../support/minimal-data';
import { counting, countingInAll, group, voting, YEAR } from './minimal-year';

const REQUEST = { year: YEAR, generatedOn: '2026-11-26' } as const;

const refusing = (scope: RefusedScope) => loadBook(minimalData(), [{ ...scope, table: 'EntTarifs', row: 7 }]);

/** A figure that a row of the workbook would have changed is refused: never taken for one that nobody knows. */
describe.each<[string, RefusedScope]>([
  ['charges', { about: 'charges', year: YEAR, line: null }],
  ['pupils', { about: 'pupils', year: YEAR, category: null }],
  ['a rate', { about: 'tariff', tariff: 'primary-schools', from: null, to: null, rateKey: 'hors membre' }],
])('where %s of a workbook could not be read', (_what, scope) => {
  test.each([
    ['contributions', (book: TariffBook) => contributionsSheet(book, REQUEST)],
    ['the annex of the deliberation', (book: TariffBook) => deliberationAnnex(book, REQUEST)],
    ['the comparison', (book: TariffBook) => comparisonSheet(book, REQUEST)],
  ])('there is no sheet of %s, and the row is named', (_sheet, build) => {
    const { code, details } = problemFrom(() => build(refusing(scope)));
    expect([code, details]).toEqual(['workbookUnread', { table: 'EntTarifs', row: '7' }]);
  });
});

describe.each<[string, RefusedScope]>([
  ['charges', { about: 'charges', year: '2040-2041', line: null }],
  ['pupils', { about: 'pupils', year: '2040-2041', category: null }],
  [
    'a rate',
    { about: 'tariff', tariff: 'primary-schools', from: '2040-2041', to: '2040-2041', rateKey: null },
  ],
])('where %s of a year that nothing else knows could not be read', (_what, scope) => {
  test('there is no comparison, which would lack the year', () => {
    expect(problemFrom(() => comparisonSheet(refusing(scope), REQUEST)).code).toBe('workbookUnread');
    expect(contributionsSheet(refusing(scope), REQUEST).name).toBe(`Contributions ${YEAR}`);
  });
});

test('there is no price list where a price of any service could not be read', () => {
  const scope = { about: 'tariff', tariff: 'colleges', from: null, to: null, rateKey: null } as const;
  expect(problemFrom(() => priceListSheet(refusing(scope), REQUEST)).code).toBe('workbookUnread');
});

describe('what no act gives is not known', () => {
  const nothing = bookWith({ pupils: [], charges: [], ...voting({}) });

  test('of a year', () => {
    expect(known(() => chargesOf(nothing, YEAR))).toBeNull();
    expect(known(() => pupilCountOf(nothing, YEAR))).toBeNull();
    expect(knownRate(nothing, 'membre', YEAR)).toBeNull();
    expect(knownRate(bookWith(), 'hors territoire', YEAR)).toBeNull();
    expect(knownRate(bookWith(voting({ 'hors membre': '12.00' })), 'membre', YEAR)).toBeNull();
  });

  test.each([
    ['pupils', { pupils: [] }],
    ['their split', countingInAll(18)],
    ['any rate', voting({})],
    ['a rate', voting({ membre: '7.40' })],
    ['a tariff of a category', counting(group(15, 'membre'), group(1, 'hors territoire'))],
  ])('products without %s', (_missing, tables) => {
    expect(known(() => productsOf(bookWith(tables), YEAR))).toBeNull();
  });

  test('but what is known is, and a fault of the program is no unknown figure', () => {
    expect(known(() => productsOf(bookWith(), YEAR))?.total.exact.toFixed(2)).toBe('147.00');
    const broken = bookWith(voting({ membre: '7.40' }));
    const without = Object.assign(Object.create(broken) as TariffBook, { refusals: undefined });
    for (const ask of [chargesOf, pupilCountOf, productsOf]) {
      expect(() => known(() => ask(without, YEAR) as unknown)).toThrow(TypeError);
    }
    expect(() => knownRate(without, 'membre', YEAR)).toThrow(TypeError);
  });
});
