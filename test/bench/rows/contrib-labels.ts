import type { BenchRow } from '../row';
import { contribOver } from '../support/contrib-over';
import { LABEL_RATES } from '../support/label-rates';

export const row: BenchRow = {
  what: 'ENT.CONTRIB over 100,000 rows, category labels',
  against: 'float loop with a Map',
  measure: (effort) => contribOver(effort, LABEL_RATES, { atMost: 4 }),
};
