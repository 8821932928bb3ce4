import type { Problem } from '../../engine/problem';
import type { IssueCode, IssueDetails } from './issue';

/** One sentence maker for each code; a missing one does not compile. */
export type IssueMessages = {
  readonly [C in IssueCode]: (details: IssueDetails[C], describe: (problem: Problem) => string) => string;
};

/** The first of a long list, then `…`. */
export function some(words: readonly (string | number)[]): string {
  const MOST = 12;
  return (words.length > MOST ? [...words.slice(0, MOST), '…'] : words).join(', ');
}
