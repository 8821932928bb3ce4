import { attempt } from '../../engine/attempt';
import type { Problem } from '../../engine/problem';
import { errorIn } from '../../kit/cells/cell';
import type { ResultPosition } from '../../functions/call/ent-function';
import { cellAt, cellsOf, rangeOf } from '../../functions/call/range';
import { FUNCTIONS, isFunctionName } from '../../functions/functions';
import type { CellExplanation } from '../../functions/grounds/cell-explanation';
import { explainCall } from '../../functions/grounds/explain-call';
import { entCalls } from '../formula/ent-calls';
import type { EntCall } from '../formula/ent-calls';
import { givenOf, valuesOf, type CellReader, type Cells, type Given } from '../formula/given';
import { answerOf } from './answer';

export type { CellExplanation, Detail } from '../../functions/grounds/cell-explanation';

/** A formula in a cell. */
export interface PlacedFormula extends Cells {
  /** In en-US form, with the sign =. */
  readonly formula: string;
  /** What the cell shows, where it is known. */
  readonly shown?: unknown;
}

/** A call of a formula, with what its arguments give and why it answers what it answers. */
export interface ExplainedCall {
  readonly call: EntCall;
  /** In the order of the call. */
  readonly given: readonly NamedArgument[];
  readonly outcome: Outcome;
  /** Where in its answer, if not where it was asked: the first error of a call whose error the rest of the formula passes on. */
  readonly elsewhere: ResultPosition | null;
}

/** What an argument gives, and what of it counts at one position of the result. */
export interface NamedArgument extends Given {
  /** null beyond what the function takes. */
  readonly name: string | null;
  /** Of several cells, the one for the position; undefined where there is one only, or where all of them count. */
  readonly here: unknown;
}

export type Outcome =
  | { readonly kind: 'explained'; readonly explained: CellExplanation }
  | { readonly kind: 'refused'; readonly problem: Problem }
  /** An argument is a calculation, or cells that could not be read: the application alone knows its value. */
  | { readonly kind: 'argumentsUnknown' }
  /** The add-in has no function of that name. */
  | { readonly kind: 'noFunction' };

/**
 * Explains each call of a formula at a position of its result, and after one that is refused the calls in its arguments
 * that are.
 *
 * @param reader reads the cells that the formula refers to; what it throws is thrown
 */
export async function explainFormula(
  placed: PlacedFormula,
  at: ResultPosition,
  reader: CellReader,
): Promise<readonly ExplainedCall[]> {
  const calls = entCalls(placed.formula).map((call) => explainOne(call, placed, at, reader));
  return (await Promise.all(calls)).flat();
}

async function explainOne(
  call: EntCall,
  placed: PlacedFormula,
  at: ResultPosition,
  reader: CellReader,
): Promise<readonly ExplainedCall[]> {
  const given = await givenOf(call, placed, reader);
  const elsewhere = elsewhereIn(call, given, at, placed.shown);
  const position = elsewhere ?? at;
  const parameters = isFunctionName(call.name) ? FUNCTIONS[call.name].parameters : [];
  const named = given.map((one, index) => {
    const { name, whole } = parameters[index] ?? { name: null, whole: true };
    return { ...one, name, here: whole === true ? undefined : cellFor(one, position) };
  });
  const outcome = outcomeOf(call.name, given, position);
  const own = { call, given: named, outcome, elsewhere };
  if (outcome.kind !== 'refused') return [own];
  const within = call.args.flatMap((argument) => (argument.kind === 'call' ? [argument.call] : []));
  const explained = await Promise.all(within.map((inner) => explainOne(inner, placed, position, reader)));
  return [own, ...explained.flat().filter((inner) => inner.outcome.kind === 'refused')];
}

/** The first error of a call that answers well where it is asked, of a formula that shows an error for a part of it. */
function elsewhereIn(
  call: EntCall,
  given: readonly Given[],
  at: ResultPosition,
  shown: unknown,
): ResultPosition | null {
  const values = valuesOf(given);
  if (call.isWhole || values === null || errorIn(shown) === null) return null;
  if (outcomeOf(call.name, given, at).kind !== 'explained') return null;
  const answers = answerOf(call.name, values);
  if (!Array.isArray(answers)) return null;
  for (const { cell, row, column } of cellsOf(rangeOf(answers))) {
    if (errorIn(cell) !== null) return { row, column };
  }
  return null;
}

function outcomeOf(name: string, given: readonly Given[], at: ResultPosition): Outcome {
  if (!isFunctionName(name)) return { kind: 'noFunction' };
  const values = valuesOf(given);
  if (values === null) return { kind: 'argumentsUnknown' };
  const answer = attempt(() => explainCall(name, values, at));
  return answer.kind === 'found' ? { kind: 'explained', explained: answer.value } : answer;
}

function cellFor({ value }: Given, at: ResultPosition): unknown {
  if (value.kind !== 'known' || !Array.isArray(value.value)) return undefined;
  const range = rangeOf(value.value);
  return range.rows * range.columns > 1 ? cellAt(range, at.row, at.column) : undefined;
}
