import { tokensOf, type Token } from './tokens';

/**
 * `ENT.CONTRIB(`, and what Excel makes of it when it opens a workbook before it knows the add-in: `_xldudf_ENT_CONTRIB(`,
 * sometimes after the name of a file. Such a formula stays at #NAME? until it is written again.
 */
const CALL = /^(?:ENT\.|(?:.*!)?_xldudf_ENT_)([A-Z]+)\($/isu;
/** Quick, for every formula of a workbook is asked. */
const MAY_CALL = /ENT[._]/i;

/** The name of the add-in's function that a token calls, in capitals; null where it calls none. */
export function entName({ kind, text }: Token): string | null {
  return kind === 'function' ? (CALL.exec(text)?.[1]?.toUpperCase() ?? null) : null;
}

/** Whether a formula, with its sign =, calls a function of the add-in. */
export function callsEnt(formula: string): boolean {
  return (
    formula.startsWith('=') &&
    MAY_CALL.test(formula) &&
    tokensOf(formula.slice(1)).some((token) => entName(token) !== null)
  );
}

/** The formula as a user would type it. */
export function asTyped(formula: string): string {
  return withNames(formula, (name) => name);
}

/** The formula with calls of the add-in under other names, as a user would type them; all else stays as it is. */
export function withNames(formula: string, other: (name: string) => string | undefined): string {
  if (!MAY_CALL.test(formula)) return formula;
  const pieces = tokensOf(formula.slice(1)).map((token) => {
    const name = entName(token);
    const wanted = name === null ? undefined : other(name);
    const isTyped = wanted === name && /^ENT\./i.test(token.text);
    return wanted === undefined || isTyped ? token.text : `ENT.${wanted}(`;
  });
  return `${formula.slice(0, 1)}${pieces.join('')}`;
}
