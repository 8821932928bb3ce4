import type { Effort, Figure, Target } from '../row';
import { assertExact } from './exactness';
import { associatedFunction } from './functions';
import { interleaved, timesOf } from './interleaved';
import { naiveContributions, pupilRows } from './pupil-rows';
import { shownTimes } from './shown';

export const YEAR = '2023-2024';
const ROWS = 100_000;

/** One call of CONTRIB over many rows, the year given once; and, for context, with the year in each row. */
export async function contribOver(
  effort: Effort,
  rates: ReadonlyMap<unknown, number>,
  target: Target,
): Promise<readonly Figure[]> {
  const contrib = associatedFunction('CONTRIB');
  const rows = pupilRows(effort.sizeOf(ROWS), [...rates.keys()]);
  const years = JSON.parse(JSON.stringify(rows.pupils.map(() => [YEAR]))) as string[][];
  assertExact(contrib(rows.pupils, rows.places, [[YEAR]]), rows, rates);
  assertExact(contrib(rows.pupils, rows.places, years), rows, rates);
  const timings = await interleaved(
    {
      'one year': () => contrib(rows.pupils, rows.places, [[YEAR]]),
      'a year a row': () => contrib(rows.pupils, rows.places, years),
      naive: () => naiveContributions(rows, rates),
    },
    effort,
  );
  const { 'one year': once, 'a year a row': each, naive } = timings;
  return [
    {
      name: 'time',
      value: timesOf(once, naive),
      unit: '×',
      target,
      from: shownTimes({ ENT: once, naive }),
    },
    {
      name: 'with a year in each row',
      value: timesOf(each, naive),
      unit: '×',
      target: null,
      from: shownTimes({ ENT: each, naive }),
    },
  ];
}
