import { columnNumber, isOnASheet, type CellAddress, type CellRange } from './address';

/** What a formula in en-US form is made of, as far as its soundness depends on it. */
export interface FormulaParts {
  readonly functions: readonly string[];
  readonly names: readonly string[];
  readonly references: readonly FormulaReference[];
  /** The first character that such a formula cannot hold: a semicolon, an unclosed quote. null where there is none. */
  readonly unreadable: string | null;
}

export interface FormulaReference {
  /** As written, such as `'Lignes 2024'!$A$1:B9`. */
  readonly text: string;
  /** null: the formula's own sheet. */
  readonly sheet: string | null;
  readonly range: CellRange;
}

const WORD = String.raw`[\p{L}_][\p{L}\p{N}_.]*`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const SHEET = String.raw`(?:'(?<quoted>(?:[^']|'')+)'|(?<bare>${WORD}))!`;
const END_OF_WORD = String.raw`(?![\p{L}\p{N}_.(!])`;

const PARTS = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`(?:${SHEET})?(?<first>${CELL})(?::(?<last>${CELL}))?${END_OF_WORD}`,
    String.raw`(?<called>${WORD})\(`,
    String.raw`(?<name>${WORD})${END_OF_WORD}`,
    String.raw`\d+(?:\.\d+)?(?:[Ee][+-]?\d+)?`,
    String.raw`[-+*/^&=<>%(), ]`,
  ].join('|'),
  'uy',
);

const CONSTANTS = new Set(['TRUE', 'FALSE']);

export function formulaParts(formula: string): FormulaParts {
  const functions: string[] = [];
  const names: string[] = [];
  const references: FormulaReference[] = [];
  PARTS.lastIndex = 0;
  while (PARTS.lastIndex < formula.length) {
    const start = PARTS.lastIndex;
    const match = PARTS.exec(formula);
    if (match === null) return { functions, names, references, unreadable: formula.charAt(start) };
    const { quoted, bare, first, last, called, name } = match.groups ?? {};
    if (called !== undefined) functions.push(called);
    else if (name !== undefined && !CONSTANTS.has(name)) names.push(name);
    else if (first !== undefined) {
      references.push({
        text: match[0],
        sheet: quoted?.replaceAll("''", "'") ?? bare ?? null,
        range: { first: addressOf(first), last: addressOf(last ?? first) },
      });
    }
  }
  return { functions, names, references, unreadable: null };
}

/** Row and column in Excel's other notation, which a French Excel writes L1C1. */
const ROW_AND_COLUMN = /^(?=.)(?:[RL]\d*)?(?:C\d*)?$/i;

/** Whether Excel would read the word as a cell, a row or a column: ENT2024 is one, column ENT of row 2024; so is L1C1. */
export function readsAsCell(word: string): boolean {
  if (ROW_AND_COLUMN.test(word)) return true;
  return /^[A-Za-z]{1,3}\d{1,7}$/.test(word) && isOnASheet(addressOf(word));
}

function addressOf(a1: string): CellAddress {
  const plain = a1.replaceAll('$', '').toUpperCase();
  const digits = plain.search(/\d/);
  return { row: Number(plain.slice(digits)), column: columnNumber(plain.slice(0, digits)) };
}
