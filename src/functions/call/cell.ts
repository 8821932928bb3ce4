import { decimalFromCell, numberIn } from '../../kit/cells/number';
import { isWholeQuantity } from '../../engine/quantity';
import { session } from '../../engine/session';

/** What a cell may hand to a function; hosts differ on empty cells and on errors. */
export type Cell = unknown;

/** What a function may answer at one position. */
export type Answer = number | string;

const ERROR_TEXT = /^#(?:N\/A|GETTING_DATA|[\p{Lu}\d/_]+[!?])$/u;

/** Stands for an argument that the formula leaves out: hosts send `null` for it, which a blank cell never is alone. */
export const OMITTED = Symbol('omitted');

/** An empty cell or an omitted argument: `null`, `""`, or nothing but spaces. */
export function isEmpty(cell: Cell): boolean {
  return (
    cell === null ||
    cell === undefined ||
    cell === OMITTED ||
    (typeof cell === 'string' && cell.trim() === '')
  );
}

/** A cell that holds nothing where a text, a place or a year is expected: hosts send 0 for an empty cell too. */
export function isBlank(cell: Cell): boolean {
  return isEmpty(cell) || cell === 0;
}

/** A blank cell given where a word may be left out: it is no omission, so that a formula can run below its list. */
export function isBlankCell(cell: Cell): boolean {
  return cell !== OMITTED && isBlank(cell);
}

/** A quantity of nothing: an empty cell, or 0 however it is written. */
export function isNothing(cell: Cell): boolean {
  return isBlank(cell) || (typeof cell === 'string' && numberIn(cell)?.isZero() === true);
}

/** A quantity as it nearly always comes, which there is no need to read: a whole number in the accepted bounds. */
export function isPlainQuantity(cell: Cell): cell is number {
  return typeof cell === 'number' && isWholeQuantity(cell);
}

/**
 * The error that a cell holds, such as `#REF!`; null where it holds none. Hosts send an object that names the error,
 * or the text of the error.
 */
export function errorIn(cell: Cell): string | null {
  if (typeof cell === 'string') return ERROR_TEXT.test(cell) ? cell : null;
  if (typeof cell !== 'object' || cell === null) return null;
  const names: unknown[] = [Reflect.get(cell, 'code'), Reflect.get(cell, 'basicValue')];
  const text = names.find((name) => typeof name === 'string' && ERROR_TEXT.test(name));
  const named: unknown = text ?? Reflect.get(cell, 'errorType');
  return typeof named === 'string' ? named : null;
}

/** What a French Excel shows for the errors whose code differs. */
const FRENCH_ERRORS: ReadonlyMap<string, string> = new Map([
  ['#VALUE!', '#VALEUR!'],
  ['#NAME?', '#NOM?'],
  ['#NUM!', '#NOMBRE!'],
  ['#NULL!', '#NUL!'],
  ['#SPILL!', '#PROPAGATION!'],
]);

/** An error as the reader of the message sees it in the cell. */
export function shownError(error: string): string {
  return (session.language === 'fr' ? FRENCH_ERRORS.get(error) : undefined) ?? error;
}

/** Whether the error is #N/A, which stays #N/A. */
export function isNotAvailable(error: string): boolean {
  return error === '#N/A' || error === 'NotAvailable';
}

/**
 * A cell as text: as a code or a year is read, and as a message quotes it. A number has Excel's own 15 digits and a
 * French comma.
 */
export function shown(cell: Cell): string {
  const french = session.language === 'fr';
  switch (typeof cell) {
    case 'string':
      return cell.trim();
    case 'number':
      return (decimalFromCell(cell)?.toFixed() ?? String(cell)).replace('.', ',');
    case 'boolean':
      if (french) return cell ? 'VRAI' : 'FAUX';
      return cell ? 'TRUE' : 'FALSE';
    default:
      return french ? 'une valeur illisible' : 'an unreadable value';
  }
}
