import type { IsoDate } from '../cells/date';

/** A date as French administrations write it: 2024-06-17 → 17/06/2024. */
export function frenchDate(date: IsoDate): string {
  return date.split('-').reverse().join('/');
}
