import { compacted } from '../../../src/billing/cells/identifiers';
import { numberIn } from '../../../src/kit/cells/number';
import { isSeen, plainText, shortened } from '../../../src/billing/cells/plain-text';
import type { Cell } from '../../../src/billing/model/cell';

test.each([
  ['  École \t du\r\nCentre ', 'École du Centre'],
  ['a\u0000b\u200bc\ud83dd', 'a b c d'],
  ['a\u0000\u0001\u200bb', 'a b'],
  ['\u00a0😀\u202f', '😀'],
  ['', ''],
])('%j is shown as %j', (text, shownAs) => {
  expect(plainText(text)).toBe(shownAs);
});

test.each(['', ' \u00a0\u202f\n', '\u200b', '\u0000', '\ufeff\u00ad', '\ud83d', '\ufffe'])(
  'nothing is seen of %j',
  (text) => {
    expect(isSeen(text)).toBe(false);
    expect(plainText(text)).toBe('');
  },
);

test.each(['a', '\u200ba\u200b', ' - ', '😀', '\u0301'])('%j is seen', (text) => {
  expect(isSeen(text)).toBe(true);
});

test('a text of more than 1 000 characters is cut, never within an emoji', () => {
  expect(shortened('x'.repeat(1_000))).toBe('x'.repeat(1_000));
  expect(shortened('x'.repeat(1_001))).toBe(`${'x'.repeat(999)}…`);
  expect(shortened(`${'x'.repeat(999)}😀`)).toBe(`${'x'.repeat(999)}…`);
});

test.each([
  ['218 000 198 00012', '21800019800012'],
  ['218.000-198_000/12', '21800019800012'],
  ['080\u00a00001\u202fS', '0800001S'],
  ['0800001S', '0800001S'],
])('%s without what stands between: %s', (text, bare) => {
  expect(compacted(text)).toBe(bare);
});

test.each<[Cell, string | null]>([
  [412, '412'],
  ['412', '412'],
  ['1 234,5', '1234.5'],
  [`${'0'.repeat(59)}7`, '7'],
  [`${'0'.repeat(60)}7`, null],
  ['cent', null],
  [true, null],
  [null, null],
  [Infinity, null],
])('%j holds the number %s', (cell, number) => {
  expect(numberIn(cell)?.toFixed() ?? null).toBe(number);
});
