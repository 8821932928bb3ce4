// Typed for an apostrophe: ' and its curly, modifier, prime, acute, grave and full-width look-alikes.
const APOSTROPHES = "'‘’‛′ʹʻʼˈ´`＇";
const SEPARATORS = new RegExp(`[\\s\\p{Pd}−⁃˗${APOSTROPHES}]+`, 'gu');
// No lookbehind: Excel on a Mac runs on Safari's engine, where an old one would not even load the functions.
const SAINT = /(^|[^\p{L}\p{N}])st(e?)(?![\p{L}\p{N}])/gu;
const SAINT_WITH_POINT = /(^|[^\p{L}\p{N}])(sainte?)\./gu;

/**
 * The key under which two texts are the same to a French reader: without case, accents, ligatures (œ = oe), hyphens,
 * apostrophes or repeated spaces, and with St, St., Ste written out: `St-Léger-lès-Authie` → `saint leger les authie`.
 * Other punctuation counts.
 */
export function textKey(text: string): string {
  return (
    text
      // Apostrophes first: compatibility decomposition makes a space and an accent of the acute one. Marks go before
      // it as well as after: sorting a long run of them takes quadratic time.
      .replace(SEPARATORS, ' ')
      .replace(/[\p{M}\p{Cf}]+/gu, '')
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/œ/gu, 'oe')
      .replace(/æ/gu, 'ae')
      .replace(SAINT, '$1saint$2')
      .replace(SAINT_WITH_POINT, '$1$2 ')
      .replace(SEPARATORS, ' ')
      .trim()
  );
}
