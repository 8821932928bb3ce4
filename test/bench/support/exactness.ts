import { Decimal } from 'decimal.js';
import type { PupilRows } from './pupil-rows';

/** Holds a result to decimal.js, row by row, outside what is timed. */
export function assertExact(
  result: readonly (readonly unknown[])[],
  { pupils, places }: PupilRows,
  rates: ReadonlyMap<unknown, number>,
): void {
  if (result.length !== pupils.length) throw new Error(`${result.length} results for ${pupils.length} rows.`);
  result.forEach(([found], row) => {
    const rate = rates.get(places[row]?.[0]);
    if (rate === undefined) throw new Error(`No rate for row ${row + 1}.`);
    const expected = new Decimal(rate)
      .times(pupils[row]?.[0] as number)
      .toDecimalPlaces(2, Decimal.ROUND_HALF_UP)
      .toNumber();
    if (found !== expected) throw new Error(`Row ${row + 1} is ${String(found)}, not ${expected}.`);
  });
}
