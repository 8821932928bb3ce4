import { count } from '../french/amount';
import { Decimal } from '../money/decimal';

const SPACE = '[ \\u00a0\\u202f]';
const FRENCH_NUMBER = new RegExp(
  `^[-+−]?${SPACE}?(?:\\d{1,3}(?:${SPACE}\\d{3})+|\\d+)(?:[.,]\\d+)?(?:${SPACE}?€)?$`,
  'u',
);
const GROUPED = new RegExp(`\\d${SPACE}\\d`, 'u');
const NO_DIGITS = new RegExp(`${SPACE}|[+€]`, 'gu');

/** Longer than any number that an amount or a quantity may be, its spaces included. */
const LONGEST = 60;
/** A point or a comma before three digits: decimals to one reader, thousands to the other; `0,500` has one reading. */
const READ_TWICE = /^(-?0*[1-9]\d*)\.(\d{3})$/;

/** What a text can be read as where nothing tells decimals from thousands: 4.000 is 4, or 4 000. */
export class TwoReadings {
  constructor(
    readonly found: string,
    readonly withDecimals: Decimal,
    readonly withThousands: Decimal,
  ) {}

  /** Both, each written so that it cannot be read twice again. */
  get readings(): readonly string[] {
    return [this.withDecimals, this.withThousands].map(readOnce);
  }
}

/**
 * Reads what a cell, a field or an option says as a number: a number as it is, and text that a French reader would call
 * one: `1 234,5` with a space, a no-break space or a narrow one, `409.4`, `7,40 €`. `1.234,5` and `20 %` are not.
 *
 * @returns null where there is no number
 */
export function readNumber(cell: unknown): Decimal | TwoReadings | null {
  if (typeof cell === 'number') return decimalFromCell(cell);
  if (typeof cell !== 'string') return null;
  const found = cell.trim();
  if (found.length > LONGEST || !FRENCH_NUMBER.test(found)) return null;
  const hasSpaces = GROUPED.test(found);
  const plain = found.replace(NO_DIGITS, '').replace('−', '-').replace(',', '.');
  const [, whole, decimals] = hasSpaces ? [] : (READ_TWICE.exec(plain) ?? []);
  if (whole === undefined || decimals === undefined) return new Decimal(plain);
  return new TwoReadings(found, new Decimal(plain), new Decimal(whole + decimals));
}

/** The number that a cell holds; null where it holds none, or could hold two. */
export function numberIn(cell: unknown): Decimal | null {
  const read = readNumber(cell);
  return read instanceof TwoReadings ? null : read;
}

/** How many decimals a number is written with where it will be read again: three could pass for thousands. */
export function decimalsToWrite(value: Decimal, least: number): number {
  const places = Math.max(least, value.decimalPlaces());
  return places === 3 ? 4 : places;
}

function readOnce(value: Decimal): string {
  const written = count(value);
  return decimalsToWrite(value, 0) > value.decimalPlaces() ? `${written}0` : written;
}

/**
 * Reads a number as Excel shows it, at 15 significant digits: a SUM that holds 320319.15999999997 means 320 319,16.
 *
 * @returns null for NaN and the infinities
 */
export function decimalFromCell(value: number): Decimal | null {
  return Number.isFinite(value) ? new Decimal(value.toPrecision(15)) : null;
}

/** The largest quantity that is read. */
export const MOST_UNITS = 1e9;
/** The largest amount that is read, in euros. */
export const MOST_EUROS = 1e12;

/** What a number may be. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
  /** The most decimals; any number of them unless told. */
  readonly decimals?: number;
}

/** Pupils, inhabitants, posts, workshops, half-days: whole, from 0 to 10⁹. */
export const QUANTITY: Bounds = { least: 0, most: MOST_UNITS, decimals: 0 };
/** An amount to the cent, from 0 to 10¹² €. */
export const EUROS: Bounds = { least: 0, most: MOST_EUROS, decimals: 2 };

/** Why a cell holds no such number. */
export type NumberFault =
  | { readonly fault: 'notANumber' }
  | { readonly fault: 'readTwice'; readonly readings: TwoReadings }
  | { readonly fault: 'tooSmall' | 'tooPrecise' | 'tooLarge'; readonly value: Decimal };

/** Reads a number within bounds; whoever reads it says how its fault is told. */
export function numberWithin(
  cell: unknown,
  { least, most, decimals = Infinity }: Bounds,
): Decimal | NumberFault {
  const value = readNumber(cell);
  if (value === null) return { fault: 'notANumber' };
  if (value instanceof TwoReadings) return { fault: 'readTwice', readings: value };
  // Without the sign that a cell could show of it.
  if (value.isZero()) return value.abs();
  if (value.lt(least)) return { fault: 'tooSmall', value };
  if (value.decimalPlaces() > decimals) return { fault: 'tooPrecise', value };
  return value.gt(most) ? { fault: 'tooLarge', value } : value;
}

/** Whether a number is a quantity as it stands; the 15 digits that Excel keeps change none of these. */
export function isWholeQuantity(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= MOST_UNITS;
}
