import type { CellValue } from './cell';

/** An ISO date, such as "2024-06-17". */
export type IsoDate = string;

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const FRENCH = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** Days from 1 March of year 0 to day 0 of Excel's calendar, 30 December 1899. */
const DAY_ZERO = 693_899;
/** Before 1 March 1900 Excel counts a 29 February that never was. */
const FIRST = 61;
/** 31 December 2199. */
const LAST = 109_574;

/**
 * Reads a date: Excel's serial number, whatever its time of day; 17/06/2024, 17.06.2024 or 2024-06-17. A bare 2024 is a
 * year that says too little, not a day of 1905.
 *
 * @returns null where it is no date from 01/03/1900 to 31/12/2199
 */
export function dateIn(cell: CellValue): IsoDate | null {
  const day = typeof cell === 'number' ? Math.floor(cell) : cell;
  if (day === null || typeof day === 'boolean' || isBareYear(day)) return null;
  const serial = typeof day === 'number' ? day : serialIn(day.trim());
  return serial !== null && serial >= FIRST && serial <= LAST ? isoOf(serial) : null;
}

/** Whether a cell holds nothing but a year, such as 2024. */
export function isBareYear(cell: CellValue): cell is number {
  return typeof cell === 'number' && Number.isInteger(cell) && cell >= 1900 && cell <= 2199;
}

/** 2024-06-17 → 45460, the number that a cell of Excel holds. */
export function serialOf(date: IsoDate): number {
  return serial(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8)));
}

/** Whether a text of the form 2024-06-17 names a day: 2024-02-31 does not. */
export function isOfCalendar(date: IsoDate): boolean {
  return isoOf(serialOf(date)) === date;
}

function serialIn(text: string): number | null {
  const [, year, month, day] = ISO.exec(text) ?? reversed(FRENCH.exec(text)) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const found = serial(Number(year), Number(month), Number(day));
  // 31 February would count as a day of March.
  return isoOf(found) === `${year}-${twoDigits(Number(month))}-${twoDigits(Number(day))}` ? found : null;
}

function reversed(match: readonly string[] | null) {
  if (match === null) return null;
  const [whole, day, month, year] = match;
  return [whole, year, month, day];
}

// A year that begins in March puts the day of leap years last, and the lengths of its months in one formula.
function serial(year: number, month: number, day: number): number {
  const fromMarch = (month + 9) % 12;
  const shifted = month > 2 ? year : year - 1;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return 365 * shifted + leapDays + Math.floor((153 * fromMarch + 2) / 5) + day - 1 - DAY_ZERO;
}

function isoOf(serialNumber: number): IsoDate {
  const days = serialNumber + DAY_ZERO;
  // The leap days up to a year never exceed 0.2425 a year by a whole day, but fall short of it in most years.
  const atLeast = Math.floor(days / 365.2425);
  const year = serial(atLeast + 1, 3, 1) <= serialNumber ? atLeast + 1 : atLeast;
  const day = serialNumber - serial(year, 3, 1);
  const fromMarch = Math.floor((5 * day + 2) / 153);
  const dayOfMonth = day - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return `${String(month > 2 ? year : year + 1).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
