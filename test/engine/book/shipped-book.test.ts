import { loadBook } from '../../../src/engine/book/load-book';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { shippedData } from '../../../src/tariffs/shipped';

test('the book that ships holds what the validator makes of its data, amounts as decimals', () => {
  expect(shippedBook.data).toStrictEqual(loadBook(shippedData).data);
});
