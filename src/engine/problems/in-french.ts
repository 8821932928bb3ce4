import { sentenceOf } from '../../kit/messages';
import type { Problem, ProblemCode } from '../problem';
import { SPAN_IN_WORDS, type Span } from '../years/span';
import { french } from './french';
import type { Messages } from './messages';

/** The sentence of a problem in French, which is all that comes with what a cell loads. */
export const describeInFrench = describing(french, SPAN_IN_WORDS.fr);

/** What makes the sentence of a problem: what was found, what was expected, what to do. */
export function describing(
  sentences: Messages,
  spanInWords: (span: Span) => string,
): (problem: Problem) => string {
  return function describe<C extends ProblemCode>({ code, details }: Problem<C>): string {
    return sentenceOf(sentences, { code, details: shortened(details) }, describe, spanInWords);
  };
}

/** Cells hold up to 32,767 characters; a message quotes the beginning. */
const LONGEST_QUOTE = 60;

function shortened<D extends object>(details: D): D {
  const entries = Object.entries(details).map(([key, value]: [string, unknown]) => [
    key,
    typeof value === 'string' && value.length > LONGEST_QUOTE ? `${beginning(value)}…` : value,
  ]);
  return Object.fromEntries(entries) as D;
}

/** Never the first half of a surrogate pair, such as half an emoji. */
function beginning(text: string): string {
  return text.slice(0, LONGEST_QUOTE).replace(/[\uD800-\uDBFF]$/, '');
}
