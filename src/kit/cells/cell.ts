import type { Language } from '../messages';
import { textKey } from '../text-key';
import { decimalFromCell } from './number';
import { isSeen, plainText } from './text';

/** What a cell holds: null for a blank, an error of Excel as its code (`#N/A`). */
export type CellValue = string | number | boolean | null;

/** What a cell holds once blanks are set apart. */
export type FilledCell = Exclude<CellValue, null>;

/** Whether a cell shows nothing: no text, or characters that no reader sees, as copies from web pages bring. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && !isSeen(cell));
}

/** Yes or no: VRAI or FAUX, 1 or 0, oui or non, and what the English write for them; null where it is neither. */
export function yesNoIn(cell: unknown): boolean | null {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell !== 'string' && typeof cell !== 'number') return null;
  const written = plainText(String(cell));
  // Nothing else may stand there: a key has no hyphen, and that of -1 would be 1.
  const word = /^(?:[01]|\p{L}{2,5})$/u.test(written) ? textKey(written) : '';
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}

const YES: ReadonlySet<string> = new Set(['1', 'oui', 'vrai', 'yes', 'true']);
const NO: ReadonlySet<string> = new Set(['0', 'non', 'faux', 'no', 'false']);

/** In the language of any Excel: `#REF!`, `#PROPAGATION!`, `#OCCUPÉ!`. */
const ERROR = /^#(?:N\/A|GETTING_DATA|[\p{Lu}\d_/]{1,20}[!?])$/u;

/** Whether a cell holds one of Excel's errors, such as `#REF!`. */
export function isErrorValue(cell: unknown): cell is string {
  return typeof cell === 'string' && ERROR.test(cell);
}

/**
 * The error that a cell holds, such as `#REF!`; null where it holds none. Hosts send functions an object that names the
 * error, or the text of the error.
 */
export function errorIn(cell: unknown): string | null {
  if (typeof cell !== 'object' || cell === null) return isErrorValue(cell) ? cell : null;
  const names: unknown[] = [Reflect.get(cell, 'code'), Reflect.get(cell, 'basicValue')];
  const named: unknown = names.find(isErrorValue) ?? Reflect.get(cell, 'errorType');
  return typeof named === 'string' ? named : null;
}

/** Whether the error is #N/A: nothing answers. */
export function isNotAvailable(error: string): boolean {
  return error === '#N/A' || error === 'NotAvailable';
}

/** What a French Excel shows for the errors whose code differs. */
const FRENCH_ERRORS: ReadonlyMap<string, string> = new Map([
  ['#VALUE!', '#VALEUR!'],
  ['#NAME?', '#NOM?'],
  ['#NUM!', '#NOMBRE!'],
  ['#NULL!', '#NUL!'],
  ['#SPILL!', '#PROPAGATION!'],
  ['#BUSY!', '#OCCUPÉ!'],
]);

/** An error as the user's own Excel shows it in the cell; another text as it is. */
export function errorAsShown(text: string, language: Language): string {
  return language === 'fr' ? (FRENCH_ERRORS.get(text) ?? text) : text;
}

/** What a cell says as text: of a number Excel's own 15 digits and a French comma. */
export function textOf(cell: FilledCell, language: Language = 'fr'): string {
  switch (typeof cell) {
    case 'string':
      return cell.trim();
    case 'number':
      return (decimalFromCell(cell)?.toFixed() ?? String(cell)).replace('.', ',');
    case 'boolean':
      if (language === 'fr') return cell ? 'VRAI' : 'FAUX';
      return cell ? 'TRUE' : 'FALSE';
  }
}

/** Cells hold up to 32,767 characters; a message quotes the beginning. */
const LONGEST_QUOTE = 80;

/** The same as a message quotes it. */
export function shown(cell: FilledCell): string {
  const text = textOf(cell);
  if (text.length <= LONGEST_QUOTE) return text;
  // Never the first half of a surrogate pair, such as half an emoji.
  return `${text.slice(0, LONGEST_QUOTE).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
