/** A piece of a formula; the pieces of a formula, joined, are the formula. */
export interface FormulaPart {
  readonly kind: PartKind;
  readonly text: string;
}

/**
 * `called` is a name before a parenthesis, `word` any other (reference, defined name, constant), `separator` what
 * stands between arguments or inside an array constant, `verbatim` what no language changes: texts, quoted sheet
 * names, operators.
 */
export type PartKind = 'verbatim' | 'called' | 'word' | 'number' | 'error' | 'specifier' | 'separator';

/** How a language of Excel writes numbers and lists. */
export interface Separators {
  readonly decimal: ',' | '.';
  readonly argument: ',' | ';';
  /** Between the columns and between the rows of an array constant. */
  readonly column: ',' | '.';
  readonly row: ';';
}

export const ENGLISH: Separators = { decimal: '.', argument: ',', column: ',', row: ';' };
export const FRENCH: Separators = { decimal: ',', argument: ';', column: '.', row: ';' };

const TEXT = String.raw`"(?:[^"]|"")*"?`;
const QUOTED = String.raw`'(?:[^']|'')*'?`;
const SPECIFIER = String.raw`\[[^\[\]]*\]?`;
const ERROR = String.raw`#(?:N/A|[\p{Lu}\d/_]+[!?])`;
const WORD = String.raw`[\p{L}_\\$][\p{L}\p{N}_.\\$]*`;

/** Where a number may start with its decimal mark. */
const NOT_AFTER_OPERAND = String.raw`(?<![\p{L}\p{N}_)\]}"'])`;

/** Reads a formula, even one that is not finished: nothing is refused, what is not known is `verbatim`. */
export function formulaParts(formula: string, separators: Separators): readonly FormulaPart[] {
  const decimal = separators.decimal === '.' ? String.raw`\.` : ',';
  const pattern = new RegExp(
    [
      String.raw`(?<verbatim>${TEXT}|${QUOTED})`,
      `(?<error>${ERROR})`,
      `(?<specifier>${SPECIFIER})`,
      String.raw`(?<called>${WORD})(?=\()`,
      `(?<word>${WORD})`,
      String.raw`(?<number>\d+(?:${decimal}\d+)?(?:[eE][+-]?\d+)?|${NOT_AFTER_OPERAND}${decimal}\d+)`,
      `(?<separator>[,;.])`,
    ].join('|'),
    'gu',
  );
  const parts: FormulaPart[] = [];
  let read = 0;
  for (const match of formula.matchAll(pattern)) {
    if (match.index > read) parts.push({ kind: 'verbatim', text: formula.slice(read, match.index) });
    const [kind] = Object.entries(match.groups ?? {}).find(isMatched) ?? ['verbatim'];
    parts.push({ kind: kind as PartKind, text: match[0] });
    read = match.index + match[0].length;
  }
  if (read < formula.length) parts.push({ kind: 'verbatim', text: formula.slice(read) });
  return parts;
}

/** A group that took no part in a match is undefined, whatever its type says. */
const isMatched = ([, text]: readonly [string, string | undefined]): boolean => text !== undefined;
