import contract from '../../functions/contract.json';
import type { BenchRow } from '../row';
import { associatedFunction } from '../support/functions';
import { interleaved, timesOf } from '../support/interleaved';
import { shownTimes } from '../support/shown';

/** A cell of Excel holds no more characters. */
const LONGEST = 32_767;
const GROWTH = 8;

/** Long texts that a reader of numbers, years or names might go through more than once. */
const TEXTS: readonly (readonly [string, (length: number) => string])[] = [
  ['digits', (length) => '9'.repeat(length)],
  ['spaced digits', (length) => '9 '.repeat(length / 2)],
  ['spaces', (length) => `a${' '.repeat(length - 2)}b`],
  ['letters', (length) => 'é'.repeat(length)],
  ['marks', (length) => '\u0301'.repeat(length)],
  ['hyphens', (length) => `a${'-'.repeat(length - 2)}b`],
  ['brackets', (length) => '('.repeat(length)],
];

export const row: BenchRow = {
  what: `Every function, of a text of ${LONGEST.toLocaleString('en-US')} characters`,
  against: `a text ${GROWTH} times shorter`,
  measure: async (effort) => {
    const figures = [];
    for (const [name, textOf] of TEXTS) {
      const timings = await interleaved(
        { long: callsOf(textOf(LONGEST)), short: callsOf(textOf(Math.floor(LONGEST / GROWTH))) },
        effort,
      );
      figures.push({
        name,
        value: timesOf(timings.long, timings.short),
        unit: '×',
        // Twice what is linear; what went through the text once for each of its characters would be 64.
        target: { atMost: 2 * GROWTH },
        from: shownTimes(timings),
      });
    }
    return figures;
  },
};

/** All functions, each with the text as each of its arguments. */
function callsOf(text: string): () => void {
  const calls = Object.entries(contract).map(([id, parameters]) => {
    const values = parameters.map(() => [[text]]);
    const call = associatedFunction(id);
    return () => {
      try {
        call(...values);
      } catch (thrown) {
        // A call may fail as a whole; with which words is what the tests of the functions say.
        if (!(thrown instanceof CustomFunctions.Error)) throw thrown;
      }
    };
  });
  return () => {
    for (const call of calls) call();
  };
}
