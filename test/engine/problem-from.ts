import { isProblem, type Problem } from '../../src/engine/problem';

/** The Problem that a call throws; anything else thrown, or nothing, fails the test. */
export function problemFrom(call: () => unknown): Problem {
  let answer: unknown;
  try {
    answer = call();
  } catch (error) {
    if (isProblem(error)) return error;
    throw error;
  }
  throw new Error(`Expected a Problem, got ${JSON.stringify(answer)}.`);
}
