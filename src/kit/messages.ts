/** A language of the interface. */
export type Language = 'fr' | 'en';

/** The same in both languages. */
export type InBoth<W> = Readonly<Record<Language, W>>;

export function inBoth<W>(fr: W, en: NoInfer<W>): InBoth<W> {
  return { fr, en };
}

/**
 * The sentence of each code, made of its details; a missing one does not compile.
 *
 * @typeParam D the details by code
 * @typeParam H what else sentences are made with, such as what describes a cause
 */
export type Sentences<D, H extends readonly unknown[] = []> = {
  readonly [C in keyof D]: (details: D[C], ...help: H) => string;
};

/** What is told: a code, with its details. */
export interface ToldOf<D, C extends keyof D> {
  readonly code: C;
  readonly details: D[C];
}
export type Told<D> = { [C in keyof D]: ToldOf<D, C> }[keyof D];

/** Tells what was found, what was expected, what to do. */
export function sentenceOf<D, H extends readonly unknown[], C extends keyof D>(
  sentences: Sentences<D, H>,
  { code, details }: ToldOf<D, C>,
  ...help: H
): string {
  return sentences[code](details, ...help);
}

/** The same in a language. */
export function describer<D, H extends readonly unknown[]>(
  sentences: InBoth<Sentences<D, H>>,
): <C extends keyof D>(told: ToldOf<D, C>, language: Language, ...help: H) => string {
  return (told, language, ...help) => sentenceOf(sentences[language], told, ...help);
}
