import { shippedBook } from '../../../src/engine/book/shipped-book';
import { priceAccountingFlows } from '../../../src/engine/services/accounting-flows';
import { problemFrom } from '../problem-from';
import { decimal } from '../rules/inputs';

const price = (inhabitants: number, payer: 'commune' | 'EPCI', year = 2017) =>
  priceAccountingFlows(shippedBook, decimal(String(inhabitants)), payer, year);

describe('priceAccountingFlows', () => {
  test('is HT, and presented rather than voted', () => {
    const { rounded, act, source } = price(22_395, 'commune');
    expect([rounded.euros.toFixed(2), rounded.basis]).toEqual(['1567.65', 'HT']);
    expect(act).toMatchObject({ id: 'bureau-2016-11-28-flux', status: 'presented' });
    expect(source).toEqual({ document: 'pv-bureau-2016', lines: '130' });
    expect(price(1, 'EPCI').source).toEqual({ document: 'pv-bureau-2016', lines: '131' });
  });

  test('holds in 2017', () => {
    expect(price(715, 'commune').rounded.euros.toFixed(2)).toBe('50.05');
  });

  test.each([2016, 2018, 2024])('is an element of the budget of 2017, not of %i', (year) => {
    const problem = problemFrom(() => price(715, 'commune', year));
    expect([problem.code, problem.kind]).toEqual(['serviceNotPriced', 'unknown']);
    expect(problem.details).toEqual({
      service: 'Dématérialisation des flux comptables',
      year: String(year),
      known: [{ from: 2017, to: 2017 }],
    });
  });
});
