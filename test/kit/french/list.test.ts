import { inWords } from '../../../src/kit/french/list';

test.each([
  [[], ''],
  [['5'], '5'],
  [['5', '6'], '5 et 6'],
  [['5', '6', '7'], '5, 6 et 7'],
])('%j: %s', (items, words) => {
  expect(inWords(items)).toBe(words);
});
