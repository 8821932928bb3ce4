import { associated, PlatformError } from './platform';
import '../../src/functions/index';

/** What a function may put at one position. */
export type Answer = number | string | PlatformError;

export type ErrorName = '#N/A' | '#VALEUR!';

/** How the sentence of a defect begins, in either language: an exception that a function did not foresee. */
const OF_A_DEFECT = /^(?:Erreur interne|Internal error)/;

/** A function answered with an exception that it did not foresee: no test takes that for an answer. */
export class DefectMet extends Error {
  constructor(readonly error: PlatformError) {
    super(`A defect of ours: ${error.message ?? ''}`);
    this.name = 'DefectMet';
  }
}

/**
 * Calls a function as a host does, and holds it to what every answer must be: a rectangle of finite numbers, texts
 * and the two errors, each with a sentence.
 *
 * @throws PlatformError that the whole call is, held to the same; DefectMet
 */
export function call(id: string, ...values: readonly unknown[]): Answer[][] {
  const implementation = associated.get(id);
  if (implementation === undefined) throw new Error(`${id} is not associated.`);
  try {
    return rectangle(implementation(...values));
  } catch (thrown) {
    if (thrown instanceof PlatformError) checked(thrown);
    throw thrown;
  }
}

/** The answers of ranges that fit together: the error of a sole position, which is thrown, in its place too. */
export function placed(id: string, ...values: readonly unknown[]): Answer[][] {
  try {
    return call(id, ...values);
  } catch (thrown) {
    if (thrown instanceof PlatformError) return [[thrown]];
    throw thrown;
  }
}

/** The answers, each error by its name; the name alone where the whole call is one. */
export function spilled(id: string, ...values: readonly unknown[]): (number | string)[][] | ErrorName {
  try {
    return call(id, ...values).map((row) => row.map(named));
  } catch (thrown) {
    if (thrown instanceof PlatformError) return nameOf(thrown);
    throw thrown;
  }
}

/** The only answer of a call, an error by its name, be it of the cell or of the whole call. */
export function cell(id: string, ...values: readonly unknown[]): number | string {
  const answers = spilled(id, ...values);
  return typeof answers === 'string' ? answers : only(answers);
}

/** The only error of a call, of its one cell or of the call as a whole: `#N/A Aucun tarif voté pour 2022-2023.…` */
export function message(id: string, ...values: readonly unknown[]): string {
  const error = errorOf(id, values);
  return `${nameOf(error)} ${error.message ?? ''}`;
}

/** Whether the error of a call is that of the whole call, rather than of a position. */
export function failsAsAWhole(id: string, ...values: readonly unknown[]): boolean {
  return typeof spilled(id, ...values) === 'string';
}

function errorOf(id: string, values: readonly unknown[]): PlatformError {
  try {
    const answer = only(call(id, ...values));
    if (answer instanceof PlatformError) return answer;
    throw new Error(`Expected an error, got ${answer}.`);
  } catch (thrown) {
    if (thrown instanceof PlatformError) return thrown;
    throw thrown;
  }
}

function only<A>(answers: readonly (readonly A[])[]): A {
  const [row, ...rows] = answers;
  const [answer, ...others] = row ?? [];
  if (answer === undefined || rows.length + others.length > 0) throw new Error('Expected one cell.');
  return answer;
}

function rectangle(answers: unknown): Answer[][] {
  if (!Array.isArray(answers) || answers.length === 0) throw new Error('Expected rows.');
  const rows = answers.map((row: unknown) => {
    if (!Array.isArray(row) || row.length === 0) throw new Error('Expected columns.');
    return row.map(checked);
  });
  if (rows.some((row) => row.length !== rows[0]?.length)) throw new Error('Expected rows of one width.');
  return rows;
}

function checked(answer: unknown): Answer {
  if (typeof answer === 'number' && Number.isFinite(answer)) return answer;
  // A text that begins with # would pass for an error.
  if (typeof answer === 'string' && !answer.startsWith('#')) return answer;
  if (answer instanceof PlatformError) {
    const sentence = answer.message?.trim() ?? '';
    if (sentence === '') throw new Error(`${nameOf(answer)} comes without a sentence.`);
    if (OF_A_DEFECT.test(sentence)) throw new DefectMet(answer);
    return answer;
  }
  throw new Error(`A cell cannot hold ${String(answer)}.`);
}

function named(answer: Answer): number | string {
  return answer instanceof PlatformError ? nameOf(answer) : answer;
}

function nameOf({ code }: PlatformError): ErrorName {
  if (code === '#N/A') return '#N/A';
  if (code === '#VALUE!') return '#VALEUR!';
  throw new Error(`${code} is no error that a function may give.`);
}
