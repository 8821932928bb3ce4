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
