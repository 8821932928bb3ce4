import { isProblem, type Problem } from '../../engine/problem';
import { cellAt, rangeOf } from '../../functions/call/range';
import { entCalls } from '../formula/ent-calls';
import type { EntCall } from '../formula/ent-calls';
import { givenOf, valuesOf, type CellReader, type Cells, type Given } from '../formula/given';
import { isFunctionName } from './answer';
import { EXPLAINED, explainCall } from './explain-call';
import type { Explained } from './explained';
import type { ResultPosition } from './position-at';

/** A formula in a cell. */
export interface PlacedFormula extends Cells {
  /** In en-US form, with the sign =. */
  readonly formula: string;
}

/** A call of a formula, with what its arguments give and why it answers what it answers. */
export interface ExplainedCall {
  readonly call: EntCall;
  /** In the order of the call. */
  readonly given: readonly NamedArgument[];
  readonly outcome: Outcome;
}

/** What an argument gives, and what of it counts at one position of the result. */
export interface NamedArgument extends Given {
  /** null beyond what the function takes. */
  readonly name: string | null;
  /** Of several cells, the one for the position; undefined where there is one only, or where all of them count. */
  readonly here: unknown;
}

export type Outcome =
  | { readonly kind: 'explained'; readonly explained: Explained }
  | { readonly kind: 'refused'; readonly problem: Problem }
  /** An argument is a calculation, or cells that could not be read: the application alone knows its value. */
  | { readonly kind: 'argumentsUnknown' }
  /** The add-in has no function of that name. */
  | { readonly kind: 'noFunction' };

/**
 * Explains each call of a formula at a position of its result.
 *
 * @param reader reads the cells that the formula refers to; what it throws is thrown
 */
export function explainFormula(
  placed: PlacedFormula,
  at: ResultPosition,
  reader: CellReader,
): Promise<readonly ExplainedCall[]> {
  return Promise.all(
    entCalls(placed.formula).map(async (call) => {
      const given = await givenOf(call, placed, reader);
      const { parameters, whole = [] } = isFunctionName(call.name)
        ? EXPLAINED[call.name]
        : { parameters: [], whole: [] };
      const named = given.map((one, index) => {
        const name = parameters[index] ?? null;
        const isWhole = name === null || whole.includes(name);
        return { ...one, name, here: isWhole ? undefined : cellFor(one, at) };
      });
      return {
        call,
        given: named,
        outcome: outcomeOf(call.name, given, at),
      };
    }),
  );
}

function outcomeOf(name: string, given: readonly Given[], at: ResultPosition): Outcome {
  if (!isFunctionName(name)) return { kind: 'noFunction' };
  const values = valuesOf(given);
  if (values === null) return { kind: 'argumentsUnknown' };
  try {
    return { kind: 'explained', explained: explainCall(name, values, at) };
  } catch (thrown) {
    if (!isProblem(thrown)) throw thrown;
    return { kind: 'refused', problem: thrown };
  }
}

function cellFor({ value }: Given, at: ResultPosition): unknown {
  if (value.kind !== 'known' || !Array.isArray(value.value)) return undefined;
  const range = rangeOf(value.value);
  return range.rows * range.columns > 1 ? cellAt(range, at.row, at.column) : undefined;
}
