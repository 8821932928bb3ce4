import { allocate, dinero, toDecimal } from 'dinero.js';
import { EUR } from 'dinero.js/currencies';
import { allocate as allocateWhole } from '../../../src/kit/money/allocation';
import type { BenchRow } from '../row';
import { associatedFunction } from '../support/functions';
import { interleaved, timesOf } from '../support/interleaved';
import { pupilRows, type Matrix } from '../support/pupil-rows';
import { shownTimes } from '../support/shown';

const WEIGHTS = 36_000;
const CENTS = 32_031_916;

export const row: BenchRow = {
  what: 'ENT.REPARTIR over 36,000 weights',
  against: 'naive float; dinero.js allocate',
  measure: async (effort) => {
    const repartir = associatedFunction('REPARTIR');
    const weights = pupilRows(effort.sizeOf(WEIGHTS), ['membre']).pupils;
    const total = dinero({ amount: CENTS, currency: EUR });
    assertExact(repartir([[CENTS / 100]], weights), weights);
    const contenders = {
      ENT: () => repartir([[CENTS / 100]], weights),
      naive: () => naiveShares(CENTS / 100, weights),
      'dinero.js': () =>
        allocate(
          total,
          weights.map(([weight]) => weight as number),
        ).map((share) => [Number(toDecimal(share))]),
    };
    // The slow one alone against ours: rounds of it would leave the fast ones too few.
    const { ENT, naive } = await interleaved({ ENT: contenders.ENT, naive: contenders.naive }, effort);
    const withDinero = await interleaved(
      { ENT: contenders.ENT, 'dinero.js': contenders['dinero.js'] },
      { ...effort, rounds: Math.min(effort.rounds, 7) },
    );
    const missing = Math.round(sumOf(contenders.naive()) * 100) - CENTS;
    return [
      {
        name: 'time',
        value: timesOf(ENT, naive),
        unit: '×',
        target: { atMost: 3 },
        from: `${shownTimes({ ENT, naive })}; naive misses the total by ${missing} cents`,
      },
      {
        name: 'faster than dinero.js',
        value: timesOf(withDinero['dinero.js'], withDinero.ENT),
        unit: '×',
        target: { atLeast: 10 },
        from: shownTimes(withDinero),
      },
    ];
  },
};

function naiveShares(total: number, weights: Matrix): number[][] {
  let sum = 0;
  for (const [weight] of weights) sum += weight as number;
  const shares: number[][] = [];
  for (const [weight] of weights) shares.push([Math.round(((total * (weight as number)) / sum) * 100) / 100]);
  return shares;
}

function sumOf(shares: readonly (readonly unknown[])[]): number {
  return shares.reduce((sum, [share]) => sum + (share as number), 0);
}

/** Against the allocation on arbitrarily large integers, and to the total in cents. */
function assertExact(shares: readonly (readonly unknown[])[], weights: Matrix): void {
  const expected = allocateWhole(
    BigInt(CENTS),
    weights.map(([weight]) => BigInt(weight as number)),
  );
  const cents = shares.map(([share]) => Math.round((share as number) * 100));
  if (cents.reduce((sum, share) => sum + share, 0) !== CENTS) throw new Error('The total is missed.');
  expected.forEach((share, at) => {
    if (Number(share.cents) !== cents[at]) throw new Error(`Share ${at + 1} is ${cents[at] ?? 'missing'}.`);
  });
}
