import { parseFrenchNumber } from '../../engine/reading/number';

/** What a cell may hand to a function; hosts differ on empty cells and on errors. */
export type Cell = unknown;

/** What a function may answer at one position. */
export type Answer = number | string;

const ERROR_TEXT = /^#(?:N\/A|NA|[A-Z/0-9_]+[!?])$/;

/** An empty cell or an omitted argument: `null`, `""`, or nothing but spaces. */
export function isEmpty(cell: Cell): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** A cell that holds nothing where a text, a place or a year is expected: hosts send 0 for an empty cell too. */
export function isBlank(cell: Cell): boolean {
  return isEmpty(cell) || cell === 0;
}

/** A quantity of nothing: an empty cell, or 0 however it is written. */
export function isNothing(cell: Cell): boolean {
  return isBlank(cell) || (typeof cell === 'string' && parseFrenchNumber(cell)?.isZero() === true);
}

/**
 * The error that a cell holds, such as `#REF!`; null where it holds none. Excel sends an object with a code, other
 * hosts the text of the error.
 */
export function errorIn(cell: Cell): string | null {
  if (typeof cell === 'string') return ERROR_TEXT.test(cell) ? cell : null;
  if (typeof cell !== 'object' || cell === null) return null;
  for (const key of ['code', 'basicValue', 'errorType'] as const) {
    const value: unknown = Reflect.get(cell, key);
    if (typeof value === 'string') return value;
  }
  return null;
}

/** Whether the error is #N/A, which stays #N/A. */
export function isNotAvailable(error: string): boolean {
  return error === '#N/A' || error === 'NotAvailable';
}

/** A cell as a message quotes it. */
export function shown(cell: Cell): string {
  switch (typeof cell) {
    case 'string':
      return cell.trim();
    case 'number':
      return String(cell).replace('.', ',');
    case 'boolean':
      return cell ? 'VRAI' : 'FAUX';
    default:
      return 'une valeur que la fonction ne sait pas lire';
  }
}
