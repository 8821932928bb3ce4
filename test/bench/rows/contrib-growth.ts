import type { BenchRow } from '../row';
import { YEAR } from '../support/contrib-over';
import { assertExact } from '../support/exactness';
import { associatedFunction } from '../support/functions';
import { interleaved, timesOf } from '../support/interleaved';
import { LABEL_RATES } from '../support/label-rates';
import { naiveContributions, pupilRows } from '../support/pupil-rows';
import { shownTimes } from '../support/shown';

const SIZES = [10_000, 100_000, 1_000_000] as const;

export const row: BenchRow = {
  what: 'ENT.CONTRIB, from 10,000 to 1,000,000 rows',
  against: 'float loop at the same sizes',
  processes: 5,
  measure: async (effort) => {
    const contrib = associatedFunction('CONTRIB');
    const prepared = SIZES.map((size) => {
      const rows = pupilRows(effort.sizeOf(size), [...LABEL_RATES.keys()]);
      assertExact(contrib(rows.pupils, rows.places, [[YEAR]]), rows, LABEL_RATES);
      return { size, rows };
    });
    // All sizes have run by now: the first one measured meets the same code as the last.
    const measured = [];
    for (const { size, rows } of prepared) {
      const timings = await interleaved(
        {
          ENT: () => contrib(rows.pupils, rows.places, [[YEAR]]),
          naive: () => naiveContributions(rows, LABEL_RATES),
        },
        effort,
      );
      measured.push({ size, timings, ratio: timesOf(timings.ENT, timings.naive) });
    }
    const [first = NaN] = measured.map(({ ratio }) => ratio);
    return measured.map(({ size, timings, ratio }) => ({
      name: `${size.toLocaleString('en-US')} rows`,
      value: ratio / first,
      unit: '× the ratio at 10,000',
      target: size === SIZES[0] ? null : { atMost: 1.2 },
      from: `${shownTimes(timings)}: ${ratio.toFixed(2)} ×`,
    }));
  },
};
