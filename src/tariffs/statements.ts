import type { SourceLines } from './model';
import statements from './statements.json';

const TEXTS: ReadonlyMap<string, string> = new Map(
  statements.map(({ document, lines, text }) => [`${document} ${lines}`, text]),
);

/**
 * What lines of a document say: their figures and units, in French and in our words. null for lines that the data
 * that ships does not cite. Not for the functions' bundle, which cites acts alone.
 */
export function statementOf({ document, lines }: SourceLines): string | null {
  return TEXTS.get(`${document} ${lines}`) ?? null;
}
