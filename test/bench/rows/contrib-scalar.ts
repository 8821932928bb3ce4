import { dinero, multiply, toDecimal } from 'dinero.js';
import { EUR } from 'dinero.js/currencies';
import Engine from 'publicodes';
import type { BenchRow } from '../row';
import { YEAR } from '../support/contrib-over';
import { associatedFunction } from '../support/functions';
import { interleaved, timesOf, type Timing } from '../support/interleaved';
import { shownTimes } from '../support/shown';

const CALLS = 1_000;
const VOTED = {
  variations: [
    { si: "territoire = 'membre'", alors: 7.4 },
    { si: "territoire = 'membre hors Somme'", alors: 12 },
    { si: "territoire = 'hors membre'", alors: 12 },
  ],
};
/** The same question: pupils, category and year, of which two are voted. */
const RULES = {
  élèves: { valeur: 0 },
  territoire: { valeur: "'membre'" },
  année: { valeur: "'2021-2022'" },
  'tarif 2021-2022': VOTED,
  'tarif 2023-2024': VOTED,
  tarif: {
    variations: [
      { si: "année = '2021-2022'", alors: 'tarif 2021-2022' },
      { si: "année = '2023-2024'", alors: 'tarif 2023-2024' },
    ],
  },
  contribution: { valeur: 'élèves * tarif', arrondi: '2 décimales' },
};

export const row: BenchRow = {
  what: 'ENT.CONTRIB, one cell',
  against: 'publicodes; dinero.js',
  measure: async (effort) => {
    const contrib = associatedFunction('CONTRIB');
    const engine = new Engine(RULES);
    const rates = new Map([
      ['membre', dinero({ amount: 740, currency: EUR })],
      ['membre hors Somme', dinero({ amount: 1200, currency: EUR })],
      ['hors membre', dinero({ amount: 1200, currency: EUR })],
    ]);
    let pupils = 0;
    // Another count each time, as in a column: nothing is to be gained from the answer before.
    const next = () => (pupils = (pupils % 600) + 1);
    const ours = (count: number) => contrib([[count]], [['membre']], [[YEAR]])[0]?.[0];
    const withDinero = (count: number) => {
      const rate = rates.get('membre');
      if (rate === undefined) throw new Error('No rate.');
      return Number(toDecimal(multiply(rate, count)));
    };
    const withPublicodes = (count: number) =>
      engine
        .setSituation({ élèves: count, territoire: "'membre'", année: `'${YEAR}'` })
        .evaluate('contribution').nodeValue;
    assertSame(412, [ours, withDinero, withPublicodes], 3048.8);
    const fast = await interleaved(
      { ENT: () => ours(next()), 'dinero.js': () => withDinero(next()) },
      effort,
      CALLS,
    );
    const slow = await interleaved(
      { ENT: repeated(() => ours(next())), publicodes: () => withPublicodes(next()) },
      effort,
    );
    const one = perCall(slow.ENT);
    return [
      {
        name: 'faster than publicodes',
        value: timesOf(slow.publicodes, one),
        unit: '×',
        target: { atLeast: 1_000 },
        from: shownTimes({ ENT: one, publicodes: slow.publicodes }),
      },
      {
        name: 'faster than dinero.js',
        value: timesOf(fast['dinero.js'], fast.ENT),
        unit: '×',
        target: { moreThan: 1 },
        from: shownTimes(fast),
      },
    ];
  },
};

function assertSame(
  count: number,
  contenders: readonly ((count: number) => unknown)[],
  expected: number,
): void {
  for (const contender of contenders) {
    const found = contender(count);
    if (found !== expected) throw new Error(`${String(found)} instead of ${expected}.`);
  }
}

function repeated(run: () => unknown): () => unknown {
  return () => {
    let last: unknown;
    for (let call = 0; call < CALLS; call += 1) last = run();
    return last;
  };
}

function perCall({ ms, rounds }: Timing): Timing {
  return { ms: ms / CALLS, rounds: rounds.map((round) => round / CALLS) };
}
