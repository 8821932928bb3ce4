import { shippedBook } from '../../../src/engine/book/shipped-book';
import { priceAntivirus, type AntivirusPart } from '../../../src/engine/services/antivirus';
import { problemFrom } from '../problem-from';
import { decimal } from '../rules/inputs';

const price = (posts: number, years = 3, only?: AntivirusPart, year = 2022) =>
  priceAntivirus(shippedBook, { posts: decimal(String(posts)), years: decimal(String(years)) }, year, only);
const amount = (...asked: Parameters<typeof price>) => price(...asked).rounded.euros.toFixed(2);

describe('priceAntivirus', () => {
  test.each([
    [1, '54.00', '75.00', '129.00'],
    [3, '162.00', '75.00', '237.00'],
    [4, '216.00', '180.00', '396.00'],
    [6, '324.00', '180.00', '504.00'],
  ])('%i posts for 3 years: %s € and %s €, %s € in all', (posts, licences, installation, all) => {
    expect(amount(posts, 3, 'licences')).toBe(licences);
    expect(amount(posts, 3, 'installation')).toBe(installation);
    expect(amount(posts)).toBe(all);
    expect(price(posts).rounded.basis).toBe('HT');
  });

  test.each([7, 459])('from 7 posts the whole and the installation are on quote: %i', (posts) => {
    expect(problemFrom(() => price(posts)).code).toBe('onQuote');
    expect(problemFrom(() => price(posts, 3, 'installation')).code).toBe('onQuote');
    expect(amount(posts, 3, 'licences')).toBe((posts * 54).toFixed(2));
  });

  test('beyond 3 years the installation has no price, the licences do', () => {
    expect(problemFrom(() => price(1, 4)).code).toBe('pricedForOneTerm');
    expect(problemFrom(() => price(1, 4, 'installation')).code).toBe('pricedForOneTerm');
    expect(amount(1, 4, 'licences')).toBe('72.00');
  });

  test.each([0, 1, 2])('%i years are too few, for any part', (years) => {
    for (const only of [undefined, 'licences', 'installation'] as const) {
      const problem = problemFrom(() => price(1, years, only));
      expect([problem.code, problem.kind]).toEqual(['tooFewYears', 'invalid']);
      expect(problem.details).toEqual({ found: String(years), least: '3' });
    }
  });

  test('too few years go before a year without a tariff', () => {
    expect(problemFrom(() => price(1, 2, undefined, 2021)).code).toBe('tooFewYears');
    expect(problemFrom(() => price(1, 3, undefined, 2021)).code).toBe('serviceNotPriced');
    expect(amount(1, 3, undefined, 2030)).toBe('129.00');
  });
});
