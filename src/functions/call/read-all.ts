import { attempt } from '../../engine/attempt';
import type { Problem } from '../../engine/problem';
import { firstByPriority } from './position';

/**
 * Reads every item.
 *
 * @throws Problem the one that goes first of all items' problems
 */
export function readAll<I, T>(items: readonly I[], read: (item: I) => T): T[] {
  const problems: Problem[] = [];
  const values: T[] = [];
  for (const item of items) {
    const value = attempt(() => read(item));
    if (value.kind === 'found') values.push(value.value);
    else problems.push(value.problem);
  }
  const first = firstByPriority(problems);
  if (first !== undefined) throw first;
  return values;
}
