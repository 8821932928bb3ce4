import { session } from '../../engine/session';
import { errorAsShown, isBlank as isBlankValue, textOf } from '../../kit/cells/cell';
import { isWholeQuantity, numberIn } from '../../kit/cells/number';

/** What a cell may hand to a function; hosts differ on empty cells and on errors. */
export type Cell = unknown;

/** What a function may answer at one position. */
export type Answer = number | string;

/** Stands for an argument that the formula leaves out: hosts send `null` for it, which a blank cell never is alone. */
export const OMITTED = Symbol('omitted');

/** A blank cell or an omitted argument. */
export function isBlank(cell: Cell): boolean {
  return cell === OMITTED || isBlankValue(cell);
}

/** A cell that holds nothing where a text, a place or a year is expected: hosts send 0 for an empty cell too. */
export function isBlankText(cell: Cell): boolean {
  return isBlank(cell) || cell === 0;
}

/** A blank cell given where a word may be left out: it is no omission, so that a formula can run below its list. */
export function isBlankCell(cell: Cell): boolean {
  return cell !== OMITTED && isBlankText(cell);
}

/** A quantity of nothing: an empty cell, or 0 however it is written. */
export function isNothing(cell: Cell): boolean {
  return isBlankText(cell) || (typeof cell === 'string' && numberIn(cell)?.isZero() === true);
}

/** A quantity as it nearly always comes, which there is no need to read: a whole number in the accepted bounds. */
export function isPlainQuantity(cell: Cell): cell is number {
  return typeof cell === 'number' && isWholeQuantity(cell);
}

/** An error as the reader of the message sees it in the cell. */
export function shownError(error: string): string {
  return errorAsShown(error, session.language);
}

/** A cell as text: as a code or a year is read, and as a message quotes it. */
export function shown(cell: Cell): string {
  if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean') {
    return textOf(cell, session.language);
  }
  return session.language === 'fr' ? 'une valeur illisible' : 'an unreadable value';
}
