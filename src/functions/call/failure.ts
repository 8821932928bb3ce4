import { isProblem, Problem } from '../../engine/problem';
import { session } from '../../engine/session';

/** The most that Excel shows of a message. */
const LONGEST = 255;

/**
 * The error that a cell shows: `#N/A` where nothing answers a sound question, `#VALEUR!` where the question is not
 * sound; the two that carry a message. A defect of ours is told too, rather than left as an exception that Excel
 * would show without a word.
 */
export function failure(thrown: unknown): CustomFunctions.Error {
  const problem = isProblem(thrown)
    ? thrown
    : new Problem('defect', { detail: thrown instanceof Error ? thrown.message : String(thrown) });
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  const code = problem.kind === 'unknown' ? notAvailable : invalidValue;
  return new CustomFunctions.Error(code, beginning(session.describe(problem)));
}

/** Cut where Excel would cut it, and never in the middle of a surrogate pair. */
function beginning(message: string): string {
  if (message.length <= LONGEST) return message;
  return `${message.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
