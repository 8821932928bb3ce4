import type { IsoDate } from '../../tariffs/model';

/** The day on the user's own calendar. */
export function today(now = new Date()): IsoDate {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
