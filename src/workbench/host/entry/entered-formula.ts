import { ENGLISH, formulaParts, type FormulaPart } from '../../french/formula-parts';
import { invalidArgument } from '../host-error';
import { LIMITS, ofLength } from '../limits';

/**
 * A formula as Excel gives it back: function names, cells and booleans in capitals, no space at the end. Refuses one
 * that Excel could not read: a parenthesis, brace or quote without its other, an operator without operand, the
 * semicolon of another language between arguments.
 *
 * @param formula with its equals sign
 */
export function enteredFormula(formula: string): string {
  ofLength(LIMITS.formula, formula);
  const parts = formulaParts(formula.trimEnd(), ENGLISH);
  const fault = faultOf(parts);
  if (fault !== null)
    throw invalidArgument(`Excel cannot read the formula ${formula.slice(0, 80)}: ${fault}`);
  return parts.map(normalised).join('');
}

const CELL = /^\$?[A-Z]{1,3}(?:\$?\d{1,7})?$/i;
const BOOLEAN = /^(?:TRUE|FALSE)$/i;
/** Of a function newer than the file format, or of a missing add-in, as files hold it. */
const PREFIXED = /^_xl/i;

function normalised({ kind, text }: FormulaPart, index: number, parts: readonly FormulaPart[]): string {
  if (kind === 'called') return PREFIXED.test(text) ? text : text.toUpperCase();
  if (kind !== 'word') return text;
  const isColumn =
    parts[index - 1]?.text.endsWith(':') === true || parts[index + 1]?.text.startsWith(':') === true;
  const isCell =
    CELL.test(text) && (/\d/.test(text) || isColumn) && parts[index + 1]?.text.startsWith('!') !== true;
  return isCell || BOOLEAN.test(text) ? text.toUpperCase() : text;
}

const CLOSED: Readonly<Record<string, string>> = { ')': '(', '}': '{' };

function faultOf(parts: readonly FormulaPart[]): string | null {
  const open: string[] = [];
  for (const { kind, text } of parts) {
    if (kind === 'separator' && text === ';' && open.at(-1) !== '{')
      return 'a semicolon stands between arguments';
    if (isQuoted(text)) {
      if (!isClosed(text)) return `${text.charAt(0)} is not closed`;
      continue;
    }
    if (kind !== 'verbatim') continue;
    for (const mark of text.match(/[(){}]/g) ?? []) {
      const wanted = CLOSED[mark];
      if (wanted === undefined) open.push(mark);
      else if (open.pop() !== wanted) return `${mark} closes nothing`;
    }
  }
  if (open.length > 0) return `${open.at(-1) ?? ''} is not closed`;
  const written = parts.map(({ text }) => text).join('');
  return /^=\s*$|[-+*/^&=<>,]\s*$/.test(written) ? 'something is missing at its end' : null;
}

const isQuoted = (text: string): boolean => /^["']/.test(text);

/** A quote inside is doubled. */
function isClosed(text: string): boolean {
  const quote = text.charAt(0);
  const inside = text.slice(1).replaceAll(quote + quote, '');
  return inside.endsWith(quote);
}
