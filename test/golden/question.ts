import * as v from 'valibot';
import { Decimal } from '../../src/kit/money/decimal';
import type { RoundedMoney } from '../../src/kit/money/money';
import { isProblem, type Problem } from '../../src/engine/problem';
import { parseSchoolYear } from '../../src/engine/years/school-year';

/** What a case may ask: it reads its given strictly and answers with plain JSON. */
export type Question = (given: unknown) => unknown;

/** A question whose given has this shape and no other; a problem is an answer too. */
export function question<E extends v.ObjectEntries>(
  entries: E,
  answer: (given: v.InferOutput<v.StrictObjectSchema<E, undefined>>) => unknown,
): Question {
  const shape = v.strictObject(entries);
  return (given) => {
    const asked = v.parse(shape, given);
    return answered(() => answer(asked));
  };
}

/** What a call answers, or the problem that it throws. */
export function answered(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (isProblem(error)) return problemAnswer(error);
    throw error;
  }
}

function problemAnswer({ code, details }: Problem): unknown {
  const said = Object.entries(details).map(([key, value]: [string, unknown]) => [
    key,
    isProblem(value) ? problemAnswer(value) : value,
  ]);
  return { problem: code, ...Object.fromEntries(said) };
}

/** A decimal, written as text in a case. */
export const decimal = v.pipe(
  v.string(),
  v.regex(/^-?\d+(\.\d+)?$/),
  v.transform((digits) => new Decimal(digits)),
);

/** A whole number of pupils, inhabitants, posts or workshops. */
export const whole = v.pipe(
  v.number(),
  v.safeInteger(),
  v.transform((value) => new Decimal(value)),
);

export const schoolYear = v.pipe(
  v.string(),
  v.transform((written: string) => parseSchoolYear(written)),
);
export const budgetYear = v.pipe(v.number(), v.safeInteger());
export const category = v.picklist(['membre', 'membre hors Somme', 'hors membre', 'hors territoire']);

/** An amount to the cent, as text. */
export function cents(amount: RoundedMoney | Decimal): string {
  return (amount instanceof Decimal ? amount : amount.euros).toFixed(2);
}
