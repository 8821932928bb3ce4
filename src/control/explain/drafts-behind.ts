import { answerOrNull } from '../../engine/attempt';
import { isFunctionName } from '../../functions/functions';
import { explainCall } from '../../functions/grounds/explain-call';
import type { Act } from '../../tariffs/model';
import { entCalls, type EntCall } from '../formula/ent-calls';
import { givenOf, type CellReader, type Cells } from '../formula/given';
import type { PlacedFormula } from './explain-formula';

/** What can be told of the drafts on which a formula rests. */
export interface DraftsBehind {
  /** Each once. */
  readonly drafts: readonly Act[];
  /** Whether a call could not be looked at: its cells, or a value that the application alone knows, decide. */
  readonly isUnsure: boolean;
}

/** A quantity that is not known: which act prices it does not depend on how many there are. */
const ANY_QUANTITY = 1;

/**
 * The drafts (projets) on which the answers of a formula rest, all of its positions and the calls within its arguments
 * included.
 *
 * @param size of the formula's result
 * @param reader reads the cells that the formula refers to; what it throws is thrown
 */
export async function draftsBehind(
  placed: PlacedFormula,
  size: { readonly rows: number; readonly columns: number },
  reader: CellReader,
): Promise<DraftsBehind> {
  const drafts = new Set<Act>();
  let isUnsure = false;
  for (const call of callsIn(entCalls(placed.formula))) {
    const found = await draftsOf(call, placed, size, reader);
    for (const act of found.drafts) drafts.add(act);
    isUnsure ||= found.isUnsure;
  }
  return { drafts: [...drafts], isUnsure };
}

/** The calls, and those in their arguments. */
function callsIn(calls: readonly EntCall[]): readonly EntCall[] {
  return calls.flatMap((call) => [
    call,
    ...call.args.flatMap((argument) => {
      if (argument.kind === 'call') return callsIn([argument.call]);
      return argument.kind === 'expression' ? callsIn(entCalls(`=${argument.text}`)) : [];
    }),
  ]);
}

async function draftsOf(
  { name, ...call }: EntCall,
  placed: Cells,
  { rows, columns }: { readonly rows: number; readonly columns: number },
  reader: CellReader,
): Promise<DraftsBehind> {
  // It answers nothing but an error.
  if (!isFunctionName(name)) return { drafts: [], isUnsure: false };
  const given = await givenOf({ name, ...call }, placed, reader);
  const isKnown = given.every(({ value }) => value.kind === 'known');
  const values = given.map(({ value }) => (value.kind === 'known' ? value.value : ANY_QUANTITY));
  const drafts = new Set<Act>();
  let isUnsure = false;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const explained = answerOrNull(() => explainCall(name, values, { row, column }));
      for (const act of explained?.drafts ?? []) drafts.add(act);
      // An error rests on nothing; with a value that is not known it may be none.
      if (explained === null) isUnsure ||= !isKnown;
    }
  }
  return { drafts: [...drafts], isUnsure };
}
