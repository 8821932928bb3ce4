import { isProblem, type Problem } from '../../engine/problem';

/** What the engine answers: a value, or why there is none. */
export type Answer<T> =
  { readonly kind: 'found'; readonly value: T } | { readonly kind: 'refused'; readonly problem: Problem };

/** Asks the engine, and keeps its refusal as an answer. */
export function attempt<T>(ask: () => T): Answer<T> {
  try {
    return { kind: 'found', value: ask() };
  } catch (thrown) {
    if (!isProblem(thrown)) throw thrown;
    return { kind: 'refused', problem: thrown };
  }
}
