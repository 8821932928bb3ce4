import { entName, withNames } from '../../kit/formula/ent-names';
import { tokensOf } from '../../kit/formula/tokens';

/** Functions that had another name before 1.0: workbooks built then hold the old one, which Excel knows no more. */
export const RENAMED: ReadonlyMap<string, string> = new Map([['ANNEE', 'ANNEESCOLAIRE']]);

/** The old names that a formula calls, each once, wherever in it. */
export function oldNames(formula: string): readonly string[] {
  const names = tokensOf(formula.slice(1)).map((token) => entName(token) ?? '');
  return [...new Set(names.filter((name) => RENAMED.has(name)))];
}

/** The formula with the names of today, as a user would type them; all else stays as it is. */
export function withNewNames(formula: string): string {
  return withNames(formula, (name) => RENAMED.get(name));
}
