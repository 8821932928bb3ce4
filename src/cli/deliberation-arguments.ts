import { textKey } from '../kit/text-key';
import type { IsoDate, SchoolYear } from '../tariffs/model';
import { parseWords, readOnlyYear, refuseBase } from './arguments';
import { DELIBERATION_WORD } from './deliberation-word';
import { UsageError } from './failure';
import { readDate } from './read-words';

/** What a draft deliberation is written as: the end of the file's name says it. */
const FORMATS = ['docx', 'txt', 'xlsx'] as const;

export type DeliberationFormat = (typeof FORMATS)[number];

export interface DeliberationCommand {
  readonly year: SchoolYear;
  readonly format: DeliberationFormat;
  readonly out: string;
  readonly data: string | null;
  readonly date: IsoDate;
  readonly force: boolean;
}

/**
 * Reads the words of `npm run table -- deliberation …` after the first.
 *
 * @param today date of the file where none is given
 * @throws UsageError that says what was found and what was expected
 */
export function readDeliberationCommand(words: readonly string[], today: IsoDate): DeliberationCommand {
  const { values, positionals } = parseWords(words);
  refuseBase(values.base);
  const year = readOnlyYear(positionals);
  const out = values.out ?? `${DELIBERATION_WORD}-${year}.docx`;
  return {
    year,
    out,
    format: formatOf(out),
    data: values.data ?? null,
    date: readDate(values.date, today),
    force: values.force ?? false,
  };
}

function formatOf(out: string): DeliberationFormat {
  const found = FORMATS.find((format) => out.toLowerCase().endsWith(`.${format}`));
  if (found !== undefined) return found;
  throw new UsageError(`Fichier « ${out} » : attendu un nom qui se termine par .docx, .txt ou .xlsx.`);
}

/** Whether a word asks for a deliberation, accents and capitals apart. */
export function asksForDeliberation(word: string | undefined): boolean {
  return word !== undefined && textKey(word) === DELIBERATION_WORD;
}
