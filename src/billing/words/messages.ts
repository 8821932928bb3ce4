import type { Problem } from '../../engine/problem';
import type { Field } from '../model/field';
import type { Candidate, FindingCode, FindingDetails } from '../model/finding';

/** One sentence maker for each code; a missing one does not compile. */
export type FindingMessages = {
  readonly [C in FindingCode]: (details: FindingDetails[C], describe: (problem: Problem) => string) => string;
};

/** What each field is called in a sentence. */
export type FieldNames = Readonly<Record<Field, string>>;

const MOST = 8;

/** The first of a long list, then `…`. */
export function some(words: readonly (string | number)[]): string {
  return (words.length > MOST ? [...words.slice(0, MOST), '…'] : words).join(', ');
}

/** `Conteville (80208), Conteville (76186)`. */
export function named(communes: readonly Candidate[]): string {
  return some(communes.map(({ name, insee }) => `${name} (${insee})`));
}
