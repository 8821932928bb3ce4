import type { Problem, ProblemCode, Span } from '../problem';
import { english } from './english';
import { french } from './french';
import type { Messages } from './messages';
import { describer, inBoth, type InBoth, type Language } from '../../kit/messages';

const sentenceOf = describer(inBoth<Messages>(french, english));

const SPANS: InBoth<(span: Span) => string> = {
  fr: ({ from, to }) => {
    if (from === null) return to === null ? 'toutes les années' : `jusqu'à ${to}`;
    if (to === null) return `à partir de ${from}`;
    return from === to ? String(from) : `de ${from} à ${to}`;
  },
  en: ({ from, to }) => {
    if (from === null) return to === null ? 'every year' : `up to ${to}`;
    if (to === null) return `from ${from} on`;
    return from === to ? String(from) : `from ${from} to ${to}`;
  },
};

/** The sentence of a problem: what was found, what was expected, what to do. */
export function describeProblem<C extends ProblemCode>(problem: Problem<C>, language: Language): string {
  const { code, details } = problem;
  const describe = (cause: Problem) => describeProblem(cause, language);
  return sentenceOf({ code, details: shortened(details) }, language, describe, SPANS[language]);
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
