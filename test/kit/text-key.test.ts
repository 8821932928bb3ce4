import fc from 'fast-check';
import { textKey } from '../../src/kit/text-key';

describe('textKey', () => {
  test.each([
    ['case', 'PÉRONNE', 'peronne'],
    ['accents', 'Équennes-Éramecourt', 'equennes eramecourt'],
    ['accents written as combining marks', 'E\u0301quennes', 'equennes'],
    ['œ and Œ', 'Lœuilly, Œuf-en-Ternois', 'loeuilly, oeuf en ternois'],
    ['æ and Æ', 'Æbæ', 'aebae'],
    ['typographic ligatures', 'ﬂers, eﬃcace, ﬀ', 'flers, efficace, ff'],
    [
      'apostrophes',
      "L'Étoile L’Étoile L‘Étoile LʼÉtoile L′Étoile L´Étoile L`Étoile L＇Étoile",
      Array(8).fill('l etoile').join(' '),
    ],
    ['an apostrophe beside a space', "l' Étoile", 'l etoile'],
    ['hyphens and dashes', 'a-b‐c‑d‒e–f—g―h−i⁃j﹣k－l', 'a b c d e f g h i j k l'],
    ['a soft hyphen', 'Abbe\u00adville', 'abbeville'],
    ['repeated spaces of every kind', '  hors \u00a0\u202f\u2009\t\r\n membre ', 'hors membre'],
    ['invisible characters', '\ufeffRo\u200bye\u200e\u2060', 'roye'],
    ['full-width letters', 'Ｅｕ', 'eu'],
    [
      'St and Ste',
      'St-Riquier, Crouy-St-Pierre, STE CATHERINE',
      'saint riquier, crouy saint pierre, sainte catherine',
    ],
    ['St. and Ste.', 'St. Riquier, St.Riquier, Ste. Anne', 'saint riquier, saint riquier, sainte anne'],
    ['St alone', 'st', 'saint'],
    ['words that only begin or end with st', 'Est Stains stade', 'est stains stade'],
    ['numbers before st', '1st', '1st'],
    ['other punctuation, which counts', 'C.C. (Roye)', 'c.c. (roye)'],
    ['nothing', ' -’\u00a0', ''],
    ['names of Object.prototype', '__proto__ constructor', '__proto__ constructor'],
  ])('%s', (_, text, key) => {
    expect(textKey(text)).toBe(key);
  });

  test('keeps distinct names distinct', () => {
    expect(textKey('Le Quesnel')).not.toBe(textKey('Lequesnel'));
    expect(textKey('Fleury')).not.toBe(textKey('Flers'));
  });

  test('keeps lone surrogates', () => {
    expect(textKey('\ud800A\udc00')).toBe('\ud800a\udc00');
  });

  test('is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(textKey(textKey(text))).toBe(textKey(text));
      }),
      { numRuns: 1000 },
    );
  });

  test('never keeps a separator at either end, nor two in a row', () => {
    const pieces = fc.constantFrom(' ', '\u00a0', '-', '–', "'", '’', '´', 'st', 'é', 'Œ', 'x');
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        expect(textKey(parts.join(''))).toMatch(/^(?:[a-z]+(?: [a-z]+)*)?$/);
      }),
    );
  });

  // The longest text of a cell.
  test.each([
    ['letters', 'a'.repeat(32_767), 'a'.repeat(32_767)],
    ['spaces', `a${' '.repeat(32_765)}b`, 'a b'],
    ['hyphens', '-'.repeat(32_767), ''],
    ['St.', 'St. '.repeat(8191), Array.from({ length: 8191 }, () => 'saint').join(' ')],
    ['marks out of their canonical order', `a${'\u0301'.repeat(16_383)}${'\u0323'.repeat(16_383)}`, 'a'],
  ])('32,767 characters of %s are read', (_, text, key) => {
    expect(textKey(text)).toBe(key);
  });
});
