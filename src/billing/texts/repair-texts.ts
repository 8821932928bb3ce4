import type { CellValue } from '../../kit/cells/cell';
import { plainText } from '../../kit/cells/text';
import type { Choice } from '../model/decision';
import type { SourceTable } from '../model/source';
import type { Decisions } from '../rows/decisions';
import type { Reading } from '../rows/reading';
import type { FilledRow } from '../rows/row-refs';
import { damageIn, repaired, type Misreading, type Repair } from './damage';

/** A list as its texts were written, as far as the user wants it so. */
export interface RepairedTexts {
  readonly source: SourceTable;
  /** Their identities are those of the rows as they stand: what was decided of them holds. */
  readonly rows: readonly FilledRow[];
  /** Whether its titles wait for an answer: its columns are not known before. */
  readonly isHeaderInDoubt: boolean;
  /** What was asked of its texts. */
  readonly questions: readonly TextQuestion[];
}

type TextQuestion =
  | { readonly code: 'damagedTexts'; readonly details: { readonly repairs: readonly Repair[] } }
  | { readonly code: 'lostLetters'; readonly details: { readonly words: readonly string[] } };

const ANSWERS: Readonly<Record<TextQuestion['code'], readonly Choice[]>> = {
  damagedTexts: ['repair', 'keep'],
  lostLetters: ['keep'],
};

/** A list may have been misread in one way and put together with another. */
const MOST_WAYS = 3;

/** Repairs the texts of a list that were read in another character set than they were written in, on the user's word. */
export function repairTexts(
  source: SourceTable,
  rows: readonly FilledRow[],
  decisions: Decisions,
): RepairedTexts {
  const questions: TextQuestion[] = [];
  let texts: RepairedTexts = { source, rows, questions, isHeaderInDoubt: false };
  for (let ways = 0; ways < MOST_WAYS; ways += 1) {
    const damage = damageIn(textsOf(texts));
    if (damage === null) break;
    const repairs = damage.repairs.map(({ found, read }) => ({ found: plainText(found), read }));
    const question = { code: 'damagedTexts', details: { repairs } } as const;
    questions.push(question);
    const answer = decisions.answer('damagedTexts', null, aboutOf(question))?.choice;
    if (answer !== 'repair') {
      const { header } = texts.source;
      const isDamaged = header.some((title) => repaired(title, damage.misreading) !== title);
      texts = { ...texts, isHeaderInDoubt: answer === undefined && isDamaged };
      break;
    }
    texts = { ...withTexts(texts, damage.misreading), questions, isHeaderInDoubt: false };
  }
  const words = [...new Set([...textsOf(texts)].flatMap(lostIn))];
  if (words.length > 0) questions.push({ code: 'lostLetters', details: { words } });
  return texts;
}

/** Asks about texts that were misread, and says which rows lost characters for good. */
export function reportTexts(reading: Reading, { rows, questions }: RepairedTexts): void {
  const lost = rows.filter(({ cells }) =>
    cells.some((cell) => typeof cell === 'string' && cell.includes('\ufffd')),
  );
  const isHeaderLost = reading.source.header.some((title) => title.includes('\ufffd'));
  const numbers = [
    ...(isHeaderLost ? [reading.source.firstRow - 1] : []),
    ...lost.map(({ ref }) => ref.number),
  ];
  if (numbers.length > 0) reading.note([], 'unreadableCharacters', { rows: numbers });
  for (const question of questions) {
    const asked = { about: aboutOf(question), choices: ANSWERS[question.code] };
    if (question.code === 'damagedTexts') reading.ask([], question.code, question.details, asked);
    else reading.ask([], question.code, question.details, asked);
  }
}

const FIRST = 3;

/** What an answer holds for: the first words and how many there are. */
function aboutOf({ code, details }: TextQuestion): string {
  const words =
    code === 'damagedTexts' ? details.repairs.map(({ found, read }) => `${found} → ${read}`) : details.words;
  const more = words.length > FIRST ? `, … (${words.length})` : '';
  return `${words.slice(0, FIRST).join(', ')}${more}`;
}

function* textsOf({ source, rows }: Pick<RepairedTexts, 'source' | 'rows'>): Iterable<string> {
  yield* source.header;
  for (const { cells } of rows) for (const cell of cells) if (typeof cell === 'string') yield cell;
}

function withTexts(
  { source, rows }: RepairedTexts,
  misreading: Misreading,
): Pick<RepairedTexts, 'source' | 'rows'> {
  const read = (cell: CellValue) => (typeof cell === 'string' ? repaired(cell, misreading) : cell);
  return {
    source: {
      ...source,
      header: source.header.map((title) => repaired(title, misreading)),
      rows: source.rows.map((row) => row.map(read)),
    },
    rows: rows.map(({ ref, cells }) => ({ ref, cells: cells.map(read) })),
  };
}

/** A word, or what is left of it: a question mark may stand for a letter. */
const WORD = /[\p{L}?]+/gu;
/** A letter is on both sides of it, or a small word begins with it. */
const LOST = /\p{L}\?+\p{L}|^\?\p{Ll}{2}/u;
/** Addresses of pages hold question marks of their own. */
const ADDRESS = /:\/\/|www\.|[=@]/iu;

function lostIn(text: string): readonly string[] {
  if (!text.includes('?') || ADDRESS.test(text)) return [];
  return (text.match(WORD) ?? []).filter((word) => LOST.test(word));
}
