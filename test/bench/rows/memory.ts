import type { BenchRow } from '../row';
import { associatedFunction } from '../support/functions';
import { collectGarbage } from '../support/interleaved';
import { threeDigits } from '../support/shown';

const CALLS = 1_000_000;
const PLACES = ['membre', 'Amiens', 80021, 'CC du Vimeu', 'Péronne (80)', 'hors membre'] as const;

export const row: BenchRow = {
  what: 'A million calls of ENT.CONTRIB',
  against: 'the heap before them',
  measure: (effort) => {
    const contrib = associatedFunction('CONTRIB');
    const call = (at: number) => {
      // Now and then a name that no commune bears, never the same: what failed must not be kept either.
      const place = at % 50 === 0 ? `Lieu-dit ${at}` : PLACES[at % PLACES.length];
      contrib([[at % 600]], [[place]], [['2023-2024']]);
    };
    const calls = effort.sizeOf(CALLS);
    for (let at = 0; at < calls / 10; at += 1) call(at);
    const before = heapUsed();
    for (let at = 0; at < calls; at += 1) call(at);
    const grown = heapUsed() - before;
    return Promise.resolve([
      {
        name: 'heap after, less before',
        value: grown / 1000,
        unit: 'kB',
        target: { atMost: 100 },
        from: `${threeDigits(before / 1e6)} MB before`,
      },
    ]);
  },
};

function heapUsed(): number {
  for (let times = 0; times < 3; times += 1) collectGarbage();
  return process.memoryUsage().heapUsed;
}
