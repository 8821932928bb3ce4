import { type CellRange, rangeOf, sheetIn } from '../../../src/kit/formula/address';
import { tokensOf, type Token } from '../../../src/kit/formula/tokens';

/** What a formula in en-US form is made of, as far as its soundness depends on it. */
export interface FormulaParts {
  readonly functions: readonly string[];
  readonly names: readonly string[];
  readonly references: readonly FormulaReference[];
  /** The first character that a formula of ours cannot hold: a semicolon, an unclosed quote. null where there is none. */
  readonly unreadable: string | null;
}

export interface FormulaReference {
  /** As written, such as `'Lignes 2024'!$A$1:B9`. */
  readonly text: string;
  /** null: the formula's own sheet. */
  readonly sheet: string | null;
  readonly range: CellRange;
}

const CONSTANTS = new Set(['TRUE', 'FALSE']);

/** @param formula without its sign = */
export function formulaParts(formula: string): FormulaParts {
  const functions: string[] = [];
  const names: string[] = [];
  const references: FormulaReference[] = [];
  for (const token of tokensOf(formula)) {
    const { kind, text } = token;
    const reference = kind === 'reference' ? referenceOf(text) : null;
    if (reference !== null) references.push(reference);
    else if (isUnreadable(token)) {
      return { functions, names, references, unreadable: /[:#[]/.exec(text)?.[0] ?? text.charAt(0) };
    } else if (kind === 'function') functions.push(text.slice(0, -1));
    else if (kind === 'name' && !CONSTANTS.has(text)) names.push(text);
  }
  return { functions, names, references, unreadable: null };
}

/** Cells; null for whole columns and rows, and for what spills. */
function referenceOf(text: string): FormulaReference | null {
  const { sheet, rest } = sheetIn(text);
  const range = rangeOf(rest);
  return range === null ? null : { text, sheet, range };
}

/** What no formula of our sheets holds, though others may. */
function isUnreadable({ kind, text }: Token): boolean {
  switch (kind) {
    case 'text':
    case 'number':
    case 'open':
    case 'close':
    case 'comma':
      return false;
    case 'function':
    case 'name':
      return /[!\\]/.test(text);
    case 'space':
      return !/^ +$/.test(text);
    case 'operator':
      return text === ':' || text === '@';
    default:
      return true;
  }
}
