import fc from 'fast-check';
import '../../functions/platform';
import { isFunctionName } from '../../../src/control/explain/answer';
import { EXPLAINED, explainCall } from '../../../src/control/explain/explain-call';
import type { ResultPosition } from '../../../src/control/explain/position-at';
import { isProblem } from '../../../src/engine/problem';
import { describeProblem } from '../../../src/engine/problems/describe';
import { call } from '../../functions/call';
import { likelyCell, rectangle } from '../../functions/cells';
import contract from '../../functions/contract.json';
import { PlatformError } from '../../functions/platform';
import { SOUND_CALLS } from '../../functions/sound-calls';

/** An answer, or an error as its code and its sentence. */
type Outcome = number | string | { readonly code: string; readonly message: string };

function functionSays(id: string, values: readonly unknown[]): Outcome[][] | Outcome {
  try {
    return call(id, ...values).map((row) => row.map(outcomeOf));
  } catch (thrown) {
    if (thrown instanceof PlatformError) return outcomeOf(thrown);
    throw thrown;
  }
}

function outcomeOf(answer: number | string | PlatformError): Outcome {
  return answer instanceof PlatformError ? { code: answer.code, message: answer.message ?? '' } : answer;
}

function explanationSays(id: string, values: readonly unknown[], at: ResultPosition): Outcome {
  if (!isFunctionName(id)) throw new Error(`${id} is no function.`);
  try {
    return explainCall(id, values, at).answer;
  } catch (thrown) {
    if (!isProblem(thrown)) throw thrown;
    const code = thrown.kind === 'unknown' ? '#N/A' : '#VALUE!';
    return { code, message: describeProblem(thrown, 'fr') };
  }
}

const FUNCTIONS = Object.entries(contract).map(([id, parameters]) => ({ id, parameters }));

test('every function is explained, with its own parameters', () => {
  const explained = Object.entries(EXPLAINED).map(([id, { parameters }]) => [id, parameters]);
  const declared = FUNCTIONS.map(({ id, parameters }) => [
    id,
    parameters.map((name) => name.replace(/[[\]]/g, '')),
  ]);
  expect(explained).toEqual(declared);
});

/** Half of the arguments are those of a sound call, so that many are answered. */
function argumentsOf(id: string, count: number): fc.Arbitrary<unknown[]> {
  const sound = SOUND_CALLS.find((one) => one.id === id)?.values ?? ['2021-2022'];
  return fc.tuple(
    ...Array.from({ length: count }, (_, at) =>
      fc.oneof(
        { weight: 3, arbitrary: fc.constant(sound[at]) },
        { weight: 2, arbitrary: likelyCell },
        { weight: 1, arbitrary: rectangle(likelyCell, 2, 1) },
        { weight: 1, arbitrary: rectangle(likelyCell, 1, 3) },
      ),
    ),
  );
}

test.each(FUNCTIONS)('ENT.$id is explained as it answers, at every position', ({ id, parameters }) => {
  fc.assert(
    fc.property(argumentsOf(id, parameters.length), (values) => {
      const said = functionSays(id, values);
      const explained = Array.isArray(said)
        ? said.map((row, rowAt) =>
            row.map((_answer, column) => explanationSays(id, values, { row: rowAt, column })),
          )
        : explanationSays(id, values, { row: 0, column: 0 });
      expect(explained).toEqual(said);
    }),
    { numRuns: 400 },
  );
});

test.each(SOUND_CALLS)('ENT.$id says why, without a full stop at its end', ({ id, values, answer }) => {
  if (!isFunctionName(id)) throw new Error(`${id} is no function.`);
  const explained = explainCall(id, values, { row: 0, column: 0 });
  expect(explained.answer).toBe(answer);
  expect(explained.sentence).toMatch(/[^.]$/);
});
