import { distance } from 'fastest-levenshtein';
import { textKey } from '../../kit/text-key';

const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a au aux d de des du en et l la le les par pour sur un une'.split(' '),
);
const LONGEST = 200;
/** A beginning that is shorter may be that of anything. */
const BEGINNING = 8;

/** Whether two names differ as slips of the pen do: by a letter or two, a plural, a small word, punctuation. */
export function isSpelledNearly(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one).join(''), wordsOf(other).join('')];
  if (a === '' || b === '') return false;
  // `Lot 1` is no slip for `Lot 2`.
  return a.replace(/\D/gu, '') === b.replace(/\D/gu, '') && isSlip(a, b);
}

/** Whether a reader may take one name for the other: spelled nearly, a part of it, or half of their words in common. */
export function isNearly(one: string, other: string): boolean {
  if (isSpelledNearly(one, other)) return true;
  const [few = [], many = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  if (few.length === 0) return false;
  const [a, b] = [few.join(''), many.join('')];
  if (Math.min(a.length, b.length) >= BEGINNING && (a.startsWith(b) || b.startsWith(a))) return true;
  const common = few.filter((word) => many.some((candidate) => isSlip(word, candidate))).length;
  return common === few.length || 2 * common >= few.length + many.length - common;
}

/** The words of a name that tell it from another: without plurals, small words and years. */
export function wordsOf(name: string): readonly string[] {
  return textKey(name.slice(0, LONGEST))
    .replace(/(^|[^\p{L}\p{N}])1(?:er|ere|re)(?![\p{L}\p{N}])/gu, '$1premier')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SMALL_WORDS.has(word) && !/^\d{4}$/.test(word))
    .map((word) => (word.length > 3 ? word.replace(/[sx]$/u, '') : word));
}

/** A longer word bears more slips. */
function isSlip(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  const most = length < 4 ? 0 : length < 8 ? 1 : length < 16 ? 2 : 3;
  if (Math.abs(one.length - other.length) > Math.max(most, 1)) return false;
  const found = distance(one, other);
  // Two letters in each other's place are one slip.
  return found <= most || (length > 3 && found === 2 && lettersOf(one) === lettersOf(other));
}

function lettersOf(word: string): string {
  return Array.from(word).sort().join('');
}
