import type { EntFunction } from '../call/ent-function';
import type { FUNCTIONS } from '../functions';

/** What Excel's dialogues and the help show; functions have one name in every language. */
export interface Bilingual {
  readonly fr: string;
  readonly en: string;
}

type Value = string | number;

/** A worked example; the tests hold the function to its result. */
export interface Example {
  /** As a French Excel shows it. */
  readonly formula: string;
  /** What stands in the ranges that the formula names. */
  readonly cells?: Readonly<Record<string, readonly (readonly Value[])[]>>;
  /** One value, or the range that the formula spills; an error by its name. */
  readonly result: Value | readonly (readonly Value[])[];
  readonly note?: string;
  /** Whether the result goes on below. */
  readonly goesOn?: true;
}

interface WordsOf<G> extends Bilingual {
  /** What the function answers, in French. */
  readonly result: string;
  readonly parameters: { readonly [A in keyof G]: Bilingual };
  readonly examples: readonly Example[];
}

type Functions = typeof FUNCTIONS;

/** The words of every function: they are no part of what a cell loads. */
export type FunctionWords = {
  readonly [N in keyof Functions]: WordsOf<Functions[N] extends EntFunction<infer G, unknown> ? G : never>;
};
