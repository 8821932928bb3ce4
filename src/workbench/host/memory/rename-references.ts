import { quoteSheetName } from '../address';

const CELL = String.raw`\$?[A-Z]{0,3}\$?\d*`;

/** A formula once the sheet it may refer to has another name; null for a deleted sheet, which leaves #REF!. */
export function renameReferences(formula: string, before: string, after: string | null): string {
  const quoted = `'${before.replaceAll("'", "''")}'`;
  const names = [...new Set([quoted, quoteSheetName(before)])].map(escaped).join('|');
  const cells = after === null ? `${CELL}(?::${CELL})?` : '';
  const references = new RegExp(`(?<![\\p{L}\\p{N}_.'])(?:${names})!${cells}`, 'giu');
  return formula.replace(references, () => (after === null ? '#REF!' : `${quoteSheetName(after)}!`));
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
