import { shippedBook } from '../../src/engine/book/shipped-book';
import { session } from '../../src/engine/session';

test('a session begins with the shipped tariffs and in French', () => {
  expect(session.book).toBe(shippedBook);
  expect(session.language).toBe('fr');
});
