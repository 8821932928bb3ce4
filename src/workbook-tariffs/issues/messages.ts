import type { Problem } from '../../engine/problem';
import type { Sentences } from '../../kit/messages';
import type { IssueDetails } from './issue';

/** Made with what describes the problem of a cell. */
export type IssueMessages = Sentences<IssueDetails, [describe: (problem: Problem) => string]>;

/** The first of a long list, then `…`. */
export function some(words: readonly (string | number)[]): string {
  const MOST = 12;
  return (words.length > MOST ? [...words.slice(0, MOST), '…'] : words).join(', ');
}
