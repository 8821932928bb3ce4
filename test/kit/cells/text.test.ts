import { isSeen, plainText } from '../../../src/kit/cells/text';

test.each([
  ['  École \t du\r\nCentre ', 'École du Centre'],
  ['a\u0000b\u200bc\ud83dd', 'a bc d'],
  ['a\u0000\u0001\u200bb', 'a b'],
  ['\u00a0😀\u202f', '😀'],
  ['élémen\u00adtaire\ufeff', 'élémentaire'],
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
