import type { Category } from '../../tariffs/model';
import type { Problem, ProblemCode, ProblemDetails, Span } from '../problem';

/** One sentence maker for each problem code; a missing one does not compile. */
export type Messages = {
  readonly [C in ProblemCode]: (
    details: ProblemDetails[C],
    /** Describes a problem that this one wraps. */
    describe: (problem: Problem) => string,
    /** Writes a period in the message's language. */
    span: (span: Span) => string,
  ) => string;
};

/** Words of a list, in the order given. */
export function list(words: readonly string[]): string {
  return words.join(', ');
}

/** The first three communes with their codes; a postal code may serve thirty. */
export function firstCommunes(communes: readonly { readonly code: string; readonly name: string }[]): string {
  const named = communes.slice(0, 3).map(({ code, name }) => `${name} ${code}`);
  return list(communes.length > 3 ? [...named, '…'] : named);
}

/** The most that Excel shows of a custom function's message. */
const LONGEST = 255;

/** What is wrong with a cell of a workbook's table, after where it stands, cut where Excel would cut it. */
export function unreadCell(where: readonly (string | null)[], colon: string, why: string): string {
  const said = `${where.filter((part) => part !== null).join(', ')}${colon} ${why}`;
  return said.length <= LONGEST ? said : `${said.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** ` (membre)`; nothing where there is no category to tell. */
export function inBrackets(category: Category | null): string {
  return category === null ? '' : ` (${category})`;
}
