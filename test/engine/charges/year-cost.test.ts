import { shippedBook } from '../../../src/engine/book/shipped-book';
import { yearCost } from '../../../src/engine/charges/year-cost';
import { bookKeeping } from '../book-keeping';
import { problemFrom } from '../problem-from';

const CHARTER = bookKeeping({ reading: 'assiette', choice: 'charter' });

test.each([
  [
    'of 2021-2022, over those billed at the members’ rate',
    shippedBook,
    '2021-2022',
    '7.37',
    'voted',
    'members',
  ],
  ['of 2023-2024, of which only the total is known', shippedBook, '2023-2024', '7.41', 'voted', 'onlyCount'],
  ['of 2021-2022 on the base of the charter', CHARTER, '2021-2022', '3.62', 'charter', 'members'],
] as const)('the unit cost %s', (_what, book, year, rounded, base, counts) => {
  const cost = yearCost(book, year);
  expect([cost.rounded.euros.toFixed(2), cost.base, cost.counts]).toEqual([rounded, base, counts]);
});

test('on the base of the charter takes lines', () => {
  expect(problemFrom(() => yearCost(CHARTER, '2023-2024')).code).toBe('chargeLinesUnknown');
});
