import { shippedBook } from '../../../src/engine/book/shipped-book';
import { priceCyberGrant } from '../../../src/engine/services/cyber-grant';
import { problemFrom } from '../problem-from';
import { decimal } from '../rules/inputs';

const price = (inhabitants: number, cost: string, year = 2022) =>
  priceCyberGrant(shippedBook, decimal(String(inhabitants)), decimal(cost), year);

describe('priceCyberGrant', () => {
  test.each([
    [1499, '10000', '330.00'],
    [1501, '10000', '330.22'],
    [20_000, '10000', '4400.00'],
    [300, '129', '90.30'],
    [300, '129.05', '90.34'],
  ])('%i inhabitants at a cost of %s €: %s €', (inhabitants, cost, amount) => {
    const { rounded, act } = price(inhabitants, cost);
    expect([rounded.euros.toFixed(2), rounded.basis]).toEqual([amount, 'unstated']);
    expect(act.status).toBe('presented');
  });

  test.each([2021, 2023])('not in %i: it was an application of 2022', (year) => {
    const problem = problemFrom(() => price(20_000, '10000', year));
    expect([problem.code, problem.kind]).toEqual(['serviceNotPriced', 'unknown']);
    expect(problem.details).toEqual({
      service: 'Subvention potentielle « cybersécurité » de France Relance',
      year: String(year),
      known: [{ from: 2022, to: 2022 }],
    });
  });
});
