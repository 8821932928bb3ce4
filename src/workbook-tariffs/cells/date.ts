import type { IsoDate } from '../../tariffs/model';
import { Fault, type CellReader } from './fault';
import { shown } from './shown';

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const FRENCH = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const DAY = 86_400_000;
/** Day 0 of Excel's calendar, from 1 March 1900 on: before, it has a 29 February that never was. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST = serialOf('1900-03-01');
const LAST = serialOf('2199-12-31');

/** A date: Excel's serial number, 17/06/2024 or 2024-06-17. */
export const date: CellReader<IsoDate> = (cell) => {
  const serial = typeof cell === 'number' ? Math.floor(cell) : serialIn(cell);
  const isKnown = serial !== null && serial >= FIRST && serial <= LAST;
  return isKnown ? isoOf(serial) : new Fault('notADate', { found: shown(cell) });
};

/** 2024-06-17 → 45460, the number that a cell of Excel holds. */
export function serialOf(isoDate: IsoDate): number {
  const [year = 0, month = 0, day = 0] = isoDate.split('-').map(Number);
  return (Date.UTC(year, month - 1, day) - DAY_ZERO) / DAY;
}

function isoOf(serial: number): IsoDate {
  return new Date(DAY_ZERO + serial * DAY).toISOString().slice(0, 10);
}

function serialIn(cell: string | boolean): number | null {
  if (typeof cell === 'boolean') return null;
  const text = cell.trim();
  const [, year, month, day] = ISO.exec(text) ?? reversed(FRENCH.exec(text)) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const serial = serialOf(written);
  // The calendar takes 31 February for a day of March.
  return serial >= FIRST && serial <= LAST && isoOf(serial) === written ? serial : null;
}

function reversed(match: readonly string[] | null) {
  if (match === null) return null;
  const [whole, day, month, year] = match;
  return [whole, year, month, day];
}
