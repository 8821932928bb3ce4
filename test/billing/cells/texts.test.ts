import { shortened } from '../../../src/billing/cells/plain-text';

test('a text of more than 1 000 characters is cut, never within an emoji', () => {
  expect(shortened('x'.repeat(1_000))).toBe('x'.repeat(1_000));
  expect(shortened('x'.repeat(1_001))).toBe(`${'x'.repeat(999)}…`);
  expect(shortened(`${'x'.repeat(999)}😀`)).toBe(`${'x'.repeat(999)}…`);
});
