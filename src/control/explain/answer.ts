import { FUNCTIONS, isFunctionName } from '../../functions/functions';

/**
 * What a function answers, as a cell that calls it inside another call hands it over: rows of numbers, texts and
 * errors, or one error where the whole call is one.
 */
export function answerOf(name: string, values: readonly unknown[]): unknown {
  if (!isFunctionName(name)) return '#NAME?';
  try {
    return FUNCTIONS[name].call(...values);
  } catch (thrown) {
    return thrown;
  }
}
