import { isProblem, type Problem, type ProblemCode } from './problem';

/** What the engine answers: a value, or why there is none. */
export type Answer<T> =
  { readonly kind: 'found'; readonly value: T } | { readonly kind: 'refused'; readonly problem: Problem };

/** Asks the engine, and keeps its refusal as an answer; what else is thrown is a defect, and goes on. */
export function attempt<T>(ask: () => T): Answer<T> {
  try {
    return { kind: 'found', value: ask() };
  } catch (thrown) {
    if (!isProblem(thrown)) throw thrown;
    return { kind: 'refused', problem: thrown };
  }
}

/** What the engine answers, or its refusal. */
export function answerOrProblem<T>(ask: () => T): T | Problem {
  const answer = attempt(ask);
  return answer.kind === 'found' ? answer.value : answer.problem;
}

/** What the engine answers; null where it refuses, for one of `reasons` where they are named. */
export function answerOrNull<T>(ask: () => T, reasons?: ReadonlySet<ProblemCode>): T | null {
  const answer = attempt(ask);
  if (answer.kind === 'found') return answer.value;
  if (reasons !== undefined && !reasons.has(answer.problem.code)) throw answer.problem;
  return null;
}

/** What the engine answers; its refusal is thrown as the one that tells where it stands. */
export function answerWithin<T>(ask: () => T, around: (cause: Problem) => Problem): T {
  const answer = attempt(ask);
  if (answer.kind === 'refused') throw around(answer.problem);
  return answer.value;
}

const UNKNOWN: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'chargesUnknown',
  'pupilsUnknown',
  'pupilSplitUnknown',
  'noTariffVoted',
  'noTariffForCategory',
  'rateNotGiven',
]);

/**
 * A figure of a year; null where no source and no table of the workbook gives it. What a workbook says and could not be read
 * is no such case.
 *
 * @throws Problem `workbookUnread`
 */
export function known<T>(ask: () => T): T | null {
  return answerOrNull(ask, UNKNOWN);
}
