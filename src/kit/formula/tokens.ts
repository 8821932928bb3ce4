/** A piece of a formula in en-US form; the pieces, one after the other, are the formula. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Where it begins in the formula. */
  readonly start: number;
}

export type TokenKind =
  | 'space'
  | 'text'
  | 'number'
  | 'error'
  /** Cells, with or without a sheet: `B3`, `'Mon état'!$B$3:C9`, `A:C`, `B3#`. */
  | 'reference'
  /** Of a table: `Ecoles[Élèves]`, `[@Élèves]`. */
  | 'structured'
  /** A function's name with its opening bracket. */
  | 'function'
  /** A defined name, or TRUE and FALSE. */
  | 'name'
  | 'open'
  | 'close'
  | 'comma'
  | 'arrayOpen'
  | 'arrayClose'
  | 'semicolon'
  | 'operator'
  /** What no formula holds there. */
  | 'unreadable';

const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;
/** With the file before it, where it is of another workbook: `[1]Feuil1!`; the file alone before a name of that workbook: `[1]!`. */
const SHEET = String.raw`(?:'(?:[^']|'')+'|\[[^\[\]]+\](?:${WORD})?|${WORD})!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const ROWS = String.raw`\$?\d{1,7}:\$?\d{1,7}`;
const END = String.raw`(?![\p{L}\p{N}_.(!\\])`;
/** Brackets of a table's reference, two deep; an apostrophe takes the character after it as it is. */
const INNER = String.raw`\[(?:[^\[\]']|'.)*\]`;
const BRACKETS = String.raw`\[(?:[^\[\]']|'.|${INNER})*\]`;

/** In this order: the first that fits is what stands there. */
const PATTERNS = [
  ['space', String.raw`\s+`],
  ['text', String.raw`"(?:[^"]|"")*"`],
  ['error', String.raw`(?:${SHEET})?#(?:[Nn]\/[Aa]|[A-Za-z\d_/]+[!?])`],
  ['reference', String.raw`(?:${SHEET})?(?:${CELL}(?::${CELL})?#?|${COLUMNS}|${ROWS})${END}`],
  ['function', String.raw`(?:${SHEET})?${WORD}\(`],
  ['structured', String.raw`(?:${WORD})?${BRACKETS}`],
  ['name', String.raw`(?:${SHEET})?${WORD}`],
  ['number', String.raw`(?:\d+\.?\d*|\.\d+)(?:[Ee][-+]?\d+)?`],
  ['open', String.raw`\(`],
  ['close', String.raw`\)`],
  ['comma', ','],
  ['arrayOpen', String.raw`\{`],
  ['arrayClose', String.raw`\}`],
  ['semicolon', ';'],
  ['operator', String.raw`<=|>=|<>|[-+*/^&=<>%:@]`],
] as const satisfies readonly (readonly [TokenKind, string])[];

const KINDS = PATTERNS.map(([kind]) => kind);
const ANY = new RegExp(PATTERNS.map(([, pattern]) => `(${pattern})`).join('|'), 'uy');

/** Cuts a formula, without its sign =, into its pieces; whatever it is, nothing is left out. */
export function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < formula.length;) {
    const token = tokenAt(formula, start);
    tokens.push(token);
    start += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, start: number): Token {
  ANY.lastIndex = start;
  const match = ANY.exec(formula);
  if (match === null) {
    // What a quote opens and nothing closes goes to the end.
    const text = formula.startsWith('"', start)
      ? formula.slice(start)
      : String.fromCodePoint(formula.codePointAt(start) ?? 0);
    return { kind: 'unreadable', text, start };
  }
  const kind = KINDS.find((_kind, at) => match[at + 1] !== undefined);
  return { kind: kind ?? 'unreadable', text: match[0], start };
}
