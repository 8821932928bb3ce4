import { count } from '../../kit/french/amount';
import type { Sentences } from '../../kit/messages';
import type { Problem } from '../../engine/problem';
import type { Field } from '../model/field';
import type { Candidate, ColumnCandidate, FindingDetails } from '../model/finding';

/** Made with what describes the problem of a row. */
export type FindingMessages = Sentences<FindingDetails, [describe: (problem: Problem) => string]>;

/** What each field is called in a sentence. */
export type FieldNames = Readonly<Record<Field, string>>;

const MOST = 8;

/** How sentences of one language name some of many. */
export interface Naming {
  /** The first of a long list, and how many there are besides. */
  readonly some: (words: readonly (string | number)[]) => string;
  /** `Conteville (80208), Conteville (76186)`. */
  readonly named: (communes: readonly Candidate[]) => string;
  /** `« Élèves » (60, 40), « Effectif » (58, 40)`. */
  readonly headed: (columns: readonly ColumnCandidate[]) => string;
}

/** @param besides such as ` et 12 autres`; a single one is named like the others, whatever the list's length */
export function namingWith(besides: (count: string) => string, quoted: (text: string) => string): Naming {
  const some: Naming['some'] = (words) => {
    const left = words.length - MOST;
    return left > 1 ? `${words.slice(0, MOST).join(', ')}${besides(count(left))}` : words.join(', ');
  };
  return {
    some,
    named: (communes) => some(communes.map(({ name, insee }) => `${name} (${insee})`)),
    headed: (columns) =>
      some(
        columns.map(({ header, values }) =>
          values.length === 0 ? quoted(header) : `${quoted(header)} (${values.join(' ; ')})`,
        ),
      ),
  };
}
