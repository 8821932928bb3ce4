import { quotedTab } from '../../../kit/formula/address';
import { quoteSheetName } from '../address';

const CELL = String.raw`\$?[A-Z]{0,3}\$?\d*`;

/** Gives a formula as it is once the sheet it may refer to has another name; null for a deleted sheet: #REF!. */
export function referenceRenamer(before: string, after: string | null): (formula: string) => string {
  const names = [...new Set([quotedTab(before), quoteSheetName(before)])].map(escaped).join('|');
  const cells = after === null ? `${CELL}(?::${CELL})?` : '';
  const references = new RegExp(`(?<![\\p{L}\\p{N}_.'])(?:${names})!${cells}`, 'giu');
  const reference = after === null ? '#REF!' : `${quoteSheetName(after)}!`;
  return (formula) => (formula.includes('!') ? formula.replace(references, () => reference) : formula);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
