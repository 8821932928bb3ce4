import { shippedBook } from '../../src/engine/book/shipped-book';
import { isStanding, standingInWords } from '../../src/engine/standing-price';
import { bookKeeping } from './book-keeping';
import { problemFrom } from './problem-from';

test('a price stands after the year that its act sets, and only where it sets no term', () => {
  expect(isStanding({ standsFrom: 2022 }, 2022)).toBe(false);
  expect(isStanding({ standsFrom: 2022 }, 2023)).toBe(true);
  expect(isStanding({}, 2023)).toBe(false);
});

test('the reading tells the date of the act, where it is known', () => {
  const act = shippedBook.act(shippedBook.inForce('antivirus', 2023).version.act);
  expect(standingInWords({ ...act, date: '2022-06-20' })).toMatch(
    /^Prix que fixe l'acte du 20\/06\/2022, sans terme/,
  );
  expect(standingInWords({ ...act, date: null })).toMatch(/^Prix que fixe l'acte, sans terme/);
});

test('where the workbook keeps the other reading, the price is that of its first year', () => {
  const book = bookKeeping({ reading: 'prix-sans-terme', choice: 'firstYear' });
  expect(book.inForce('antivirus', 2022).tariff.id).toBe('antivirus');
  const problem = problemFrom(() => book.inForce('antivirus', 2023));
  expect([problem.code, problem.details]).toEqual([
    'priceOfOneYear',
    expect.objectContaining({ year: '2023', first: '2022' }),
  ]);
});
