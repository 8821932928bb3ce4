import type { Category } from '../../tariffs/model';
import type { Sentences } from '../../kit/messages';
import type { Problem, ProblemDetails } from '../problem';
import type { Span } from '../years/span';

/** Made with what describes a problem that this one wraps, and what writes a period in the message's language. */
export type Messages = Sentences<
  ProblemDetails,
  [describe: (problem: Problem) => string, span: (span: Span) => string]
>;

/** What a list may take of the 255 characters that a cell shows of a message. */
const ROOM = 90;

/** Words of a list, in the order given: the first of them, as many as there is room for. */
export function list(words: readonly string[], room = ROOM): string {
  const all = words.join(', ');
  if (all.length <= room) return all;
  const kept = words.filter((_word, at) => words.slice(0, at + 1).join(', ').length <= room);
  return [...kept, '…'].join(', ');
}

/** Years of a list, the newest last: the last of them, as many as there is room for. */
export function latest(years: readonly string[]): string {
  const all = years.join(', ');
  if (all.length <= ROOM) return all;
  return ['…', ...years.filter((_year, at) => years.slice(at).join(', ').length <= ROOM)].join(', ');
}

/** The first communes with their codes, three at most; a postal code may serve thirty. */
export function firstCommunes(communes: readonly { readonly code: string; readonly name: string }[]): string {
  const named = communes.slice(0, 3).map(({ code, name }) => `${name} ${code}`);
  return list(communes.length > 3 ? [...named, '…'] : named);
}

/** What is wrong with a cell of a workbook's table, after where it stands. */
export function unreadCell(where: readonly (string | null)[], colon: string, why: string): string {
  return `${where.filter((part) => part !== null).join(', ')}${colon} ${why}`;
}

/** ` (membre)`; nothing where there is no category to tell. */
export function inBrackets(category: Category | null): string {
  return category === null ? '' : ` (${category})`;
}
