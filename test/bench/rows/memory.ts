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
      if (at % 50 !== 0) contrib([[at % 600]], [[PLACES[at % PLACES.length]]], [['2023-2024']]);
      else refused(() => contrib([[at % 600]], [[`Lieu-dit ${at}`]], [['2023-2024']]));
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

/** The error of a single cell is thrown. */
function refused(call: () => unknown): void {
  try {
    call();
  } catch {
    return;
  }
  throw new Error('A place that is none was answered.');
}

function heapUsed(): number {
  for (let times = 0; times < 3; times += 1) collectGarbage();
  return process.memoryUsage().heapUsed;
}
