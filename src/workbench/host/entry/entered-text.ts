import { parseValue } from 'numfmt';
import type { CellInput } from '../grid';

/** What becomes of a text that is entered in a cell, and the number format that its writing calls for. */
export interface Entered {
  readonly input: CellInput;
  readonly format: string | null;
}

/** Quick to tell: what starts otherwise stays a text, as most labels do. */
const MAY_CONVERT =
  /^\s*(?:[-+=@\d.,$€£(]|(?:true|false|vrai|faux)\s*$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;

const FRENCH_BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['VRAI', true],
  ['FAUX', false],
]);

/**
 * A text as Excel takes it in a cell that has not the format Text: what begins with `+`, `-` or `@` is a formula, what
 * looks in en-US like a number, a date, a time or a boolean is one; null where it stays what it is. `VRAI` and `FAUX`
 * are taken for booleans: in a French Excel they are when typed, and nothing says that they are not when written.
 */
export function enteredText(text: string): Entered | null {
  if (!MAY_CONVERT.test(text)) return null;
  const boolean = FRENCH_BOOLEANS.get(text.trim().toUpperCase());
  if (boolean !== undefined) return { input: boolean, format: null };
  const parsed = parseValue(text);
  if (parsed && typeof parsed.v !== 'string') return { input: parsed.v, format: parsed.z ?? null };
  // A sign alone is no formula.
  return /^[-+@].*[^\s+@-]/s.test(text) ? { input: `=${text.replace(/^@/, '')}`, format: null } : null;
}
