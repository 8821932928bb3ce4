import { isProblem, type Problem } from '../../engine/problem';
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
    try {
      values.push(read(item));
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown;
      problems.push(thrown);
    }
  }
  const first = firstByPriority(problems);
  if (first !== undefined) throw first;
  return values;
}
