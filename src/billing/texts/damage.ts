import { byteOf, characterOf, type Charset } from './charsets';

/** A text that was written in one character set and read in another. */
export interface Misreading {
  readonly written: Charset | 'utf8';
  readonly read: Charset;
}

/** A word as it stands, and as it was written. */
export interface Repair {
  readonly found: string;
  readonly read: string;
}

/** How a list was misread, with the words that say so; none twice. */
export interface Damage {
  readonly misreading: Misreading;
  readonly repairs: readonly Repair[];
}

/** Of two that explain as many words the first is meant: UTF-8 leaves signs that nothing else does. */
const MISREADINGS: readonly Misreading[] = [
  { written: 'utf8', read: 'windows1252' },
  { written: 'utf8', read: 'macRoman' },
  { written: 'utf8', read: 'dos850' },
  { written: 'utf8', read: 'dos437' },
  { written: 'macRoman', read: 'windows1252' },
  { written: 'dos850', read: 'windows1252' },
  { written: 'windows1252', read: 'macRoman' },
  { written: 'windows1252', read: 'dos850' },
  { written: 'windows1252', read: 'dos437' },
];

/** Letters beyond ASCII that French texts hold, and those that they hold often. */
const LETTERS = new Set('àâäçéèêëîïñôöùûüÿœæÀÂÄÇÉÈÊËÎÏÑÔÖÙÛÜŸŒÆ');
const OFTEN = new Set('àâçéèêëîïôùûœÀÂÇÉÈÊËÎÏÔÙÛŒ');
const SIGNS = new Set('\u00a0«»’‘“”–—…•·°€²³ªº½¼¾§£©®™');

/** A word with what may stand for letters of it. */
const WORD = /[a-z\u0080-\uffff]+/giu;
const BEYOND_ASCII = /[\u0080-\uffff]/u;

/** What is no letter of a word that a reader of French knows: `P‚ronne`, `PŽronne`, `ƒcole`, `PÈronne`. */
const ODD = /[\u0080-\u009fƒ‚„‡ˆ‰¶╔¨¬√≈├┬┼]|\p{L}[þÞ]|\p{Ll}[À-ÖØ-ÝŽŠŸŒΘΦΩ]|\p{L}[À-ÖØ-ÝŽŠŸŒΘΦΩ]\p{Ll}/u;

/** How the texts of a list were misread; null where they are as they were written. */
export function damageIn(texts: Iterable<string>): Damage | null {
  const words = new Set<string>();
  for (const text of texts) {
    if (!BEYOND_ASCII.test(text)) continue;
    for (const [word] of text.matchAll(WORD)) if (BEYOND_ASCII.test(word)) words.add(word);
  }
  let most: Damage | null = null;
  let best = 0;
  for (const misreading of MISREADINGS) {
    const repairs = [...words].flatMap((found): readonly Repair[] => {
      const read = repairedWord(found, misreading);
      return read === null ? [] : [{ found, read }];
    });
    const likely = repairs.reduce((sum, { read }) => sum + likelihood(read), 0);
    if (likely > best) [most, best] = [{ misreading, repairs }, likely];
  }
  return most;
}

/** The text as it was written. */
export function repaired(text: string, { written, read }: Misreading): string {
  // `à` leaves a no-break space, which many a program makes a plain one.
  if (written === 'utf8') return fromUtf8(text, read).replace(/Ã(?= |$)/gu, 'à');
  if (!text.match(WORD)?.some((word) => repairedWord(word, { written, read }) !== null)) return text;
  // Of a text that was misread, each character was.
  return reread(text, written, read);
}

/** A word as it was written; null where nothing says that it was misread so. */
function repairedWord(word: string, { written, read }: Misreading): string | null {
  if (written === 'utf8') {
    const whole = fromUtf8(word, read);
    return whole === word ? null : whole;
  }
  if (!ODD.test(word) || !/[a-z]/i.test(word)) return null;
  const whole = reread(word, written, read);
  return whole !== word && isSound(whole) ? whole : null;
}

/** Whether a word is one of French letters, small, large, or large at its beginning. */
function isSound(word: string): boolean {
  const letters = word.replaceAll('’', '');
  const rest = letters.slice(1);
  const isCased = rest === rest.toLowerCase() || letters === letters.toUpperCase();
  return isCased && Array.from(letters).every((one) => /[a-z]/i.test(one) || LETTERS.has(one));
}

/** Of two repairs of one word that is meant whose letters French has more often. */
function likelihood(word: string): number {
  return Array.from(word).every((one) => one < '\u0080' || OFTEN.has(one) || SIGNS.has(one)) ? 1 : 0.4;
}

function reread(text: string, written: Charset, read: Charset): string {
  return Array.from(text, (character) => {
    const byte = byteOf(character, read);
    return byte === undefined ? character : characterOf(byte, written);
  }).join('');
}

/** Enough for a text that was misread, saved, and misread again. */
const MOST_TIMES = 3;

/** Puts together again the characters whose bytes were read one by one, where they make one that French texts hold. */
function fromUtf8(text: string, read: Charset): string {
  // What was put into small letters since has lost its first sign.
  let found = read === 'windows1252' ? text.replace(/ã(?=[\u00a0-\u00bf])/gu, 'Ã') : text;
  for (let times = 0; times < MOST_TIMES; times += 1) {
    const next = onceFromUtf8(found, read);
    if (next === found) break;
    found = next;
  }
  return found;
}

function onceFromUtf8(text: string, read: Charset): string {
  let whole = '';
  for (let at = 0; at < text.length;) {
    const bytes = [0, 1, 2].map((next) => byteOf(text.charAt(at + next), read) ?? 0);
    const [length, character] = characterIn(bytes);
    const isMeant = length > 0 && isWritten(character, read);
    whole += isMeant ? character : text.charAt(at);
    at += isMeant ? length : 1;
  }
  return whole;
}

/**
 * Whether French texts hold a character: `É»` is two of them, and not the one that their bytes would make. What was
 * misread twice as Windows-1252 makes characters of Windows-1252.
 */
function isWritten(character: string, read: Charset): boolean {
  const isTwice = read === 'windows1252' && byteOf(character, read) !== undefined;
  return LETTERS.has(character) || SIGNS.has(character) || isTwice;
}

/** The character that begins bytes of UTF-8 and is not of ASCII, with its length; none where they begin none. */
function characterIn([first = 0, second = 0, third = 0]: readonly number[]): readonly [number, string] {
  const isNext = (byte: number) => byte >> 6 === 0b10;
  if (first >= 0xc2 && first <= 0xdf && isNext(second)) {
    return [2, String.fromCharCode(((first & 0x1f) << 6) | (second & 0x3f))];
  }
  if (first >> 4 === 0b1110 && isNext(second) && isNext(third)) {
    return [3, String.fromCharCode(((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f))];
  }
  return [0, ''];
}
