import { type CellValue, isBlank, isErrorValue, isNotAvailable, textOf } from '../../kit/cells/cell';
import { Decimal } from '../../kit/money/decimal';
import type { Place } from '../../engine/places/place';
import type { PlaceIndex } from '../../engine/places/place-index';
import { resolvePlace } from '../../engine/places/resolve-place';
import { Problem } from '../../engine/problem';
import { readQuantity } from '../../engine/quantity';
import { parseSchoolYear } from '../../engine/years/school-year';
import type { SchoolYear } from '../../tariffs/model';
import type { CellEntry, Entry } from './entries';
import { asPostalCode, type PostalCode } from './postal-code';
import { attempt, type Answer } from '../../engine/attempt';

/** What an entry turns out to be. */
export type Reading<T> =
  | Answer<T>
  | { readonly kind: 'missing' }
  /** Still being typed. */
  | { readonly kind: 'unfinished' }
  /** A code that is, or could be, a postal code: only the user knows which commune is meant. */
  | { readonly kind: 'postalCode'; readonly postalCode: PostalCode };

/**
 * The number of pupils. What is typed counts as soon as it is a number; an empty cell is 0, as ENT.CONTRIB has it.
 *
 * @param argument the field's name, for the message
 */
export function readPupils(entry: Entry, argument: string): Reading<Decimal> {
  if (entry.kind === 'cell') {
    const { value } = entry;
    if (isBlank(value)) return { kind: 'found', value: new Decimal(0) };
    return attempt(() => readQuantity(sound(value, argument, 'notANumber'), argument));
  }
  if (entry.text.trim() === '') return { kind: 'missing' };
  const reading = attempt(() => readQuantity(entry.text, argument));
  return reading.kind === 'refused' && !entry.settled ? { kind: 'unfinished' } : reading;
}

/**
 * The place. What is typed counts once it is settled, and a bare code that is also a postal code is not settled for
 * the user; a cell is read as ENT.CONTRIB reads it.
 */
export function readPlace(entry: Entry, argument: string, index: PlaceIndex): Reading<Place> {
  if (entry.kind === 'cell') return readCell(entry, argument, (value) => resolvePlace(index, value));
  if (entry.text.trim() === '') return { kind: 'missing' };
  if (!entry.settled) return { kind: 'unfinished' };
  const postalCode = asPostalCode(index, entry.text);
  if (postalCode !== null) return { kind: 'postalCode', postalCode };
  return attempt(() => resolvePlace(index, entry.text));
}

export function readYear(entry: Entry, argument: string): Reading<SchoolYear> {
  if (entry.kind === 'cell') return readCell(entry, argument, parseSchoolYear);
  return entry.text === '' ? { kind: 'missing' } : attempt(() => parseSchoolYear(entry.text));
}

function readCell<T>(
  { value }: CellEntry,
  argument: string,
  read: (given: string | number) => T,
): Reading<T> {
  // A host may give 0 for an empty cell, and neither a place nor a year is 0.
  if (isBlank(value) || value === 0) {
    return { kind: 'refused', problem: new Problem('missing', { argument }) };
  }
  return attempt(() => read(sound(value, argument, 'notText')));
}

/** @throws Problem where a cell shows an error or holds neither text nor number */
function sound(value: CellValue, argument: string, otherwise: 'notANumber' | 'notText'): string | number {
  if (isErrorValue(value)) {
    throw isNotAvailable(value)
      ? new Problem('errorNotAvailable', { argument })
      : new Problem('errorValue', { argument, found: value });
  }
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw new Problem(otherwise, { argument, found: value === null ? '' : textOf(value) });
}
