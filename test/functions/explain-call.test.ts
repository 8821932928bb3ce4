import { isProblem } from '../../src/engine/problem';
import { isFunctionName } from '../../src/functions/functions';
import { explainCall } from '../../src/functions/grounds/explain-call';
import type { ResultPosition } from '../../src/functions/call/ent-function';
import { WORDS } from '../../src/functions/words/words';
import { calledBy } from '../support/french-formula';
import cases from './explained-cases.json';
import { SOUND_CALLS } from './sound-calls';

const FIRST = { row: 0, column: 0 };

function explained(name: string, values: readonly unknown[], at: ResultPosition) {
  if (!isFunctionName(name)) throw new Error(`${name} is no function.`);
  return explainCall(name, values, at);
}

/** What is explained there: the answer, or the error by its name. */
function answerAt(name: string, values: readonly unknown[], at: ResultPosition): number | string {
  try {
    return explained(name, values, at).answer;
  } catch (thrown) {
    if (!isProblem(thrown)) throw thrown;
    return thrown.kind === 'unknown' ? '#N/A' : '#VALEUR!';
  }
}

/** As a test reads it: spaces without their kinds, decimals as text. */
function plain(value: unknown): unknown {
  const text = JSON.stringify(value).replace(/[\u00a0\u202f]/g, ' ');
  return JSON.parse(text) as unknown;
}

test.each(cases.map((one) => [`ENT.${one.name} of ${JSON.stringify(one.values)}`, one] as const))(
  '%s',
  (_title, { name, values, at, explained: expected }) => {
    expect(plain(explained(name, values, at))).toEqual(expected);
  },
);

const examples = Object.values(WORDS).flatMap((words) => words.examples);

test.each(examples)('$formula is explained at every position of its result', ({ formula, cells, result }) => {
  const { id, values } = calledBy(formula, cells);
  const rows = typeof result === 'object' ? result : [[result]];
  const answers = rows.map((line, row) => line.map((_cell, column) => answerAt(id, values, { row, column })));
  expect(answers).toEqual(rows);
});

test.each(SOUND_CALLS)('ENT.$id says why, without a full stop at its end', ({ id, values, answer }) => {
  const { answer: found, sentence } = explained(id, values, FIRST);
  expect(found).toBe(answer);
  expect(sentence).toMatch(/[^.]$/);
});

test('an empty position has nothing to explain', () => {
  expect(
    explained('CONTRIB', [[[412], [null]], [['Péronne'], ['']], '2023-2024'], { row: 1, column: 0 }),
  ).toEqual({
    answer: '',
    sentence: null,
    citation: null,
    remarks: [],
    exact: null,
    source: null,
    origins: [],
    details: [],
  });
});

test('ranges that do not fit together are not explained, whichever the position', () => {
  expect(answerAt('COLLEGES', [[[350], [650]], [[210], [400], [1]], '2023-2024'], FIRST)).toBe('#VALEUR!');
});
