import { attempt } from '../../engine/attempt';
import { citation } from '../../engine/citation';
import type { Priced } from '../../engine/pricing';
import { describeProblem } from '../../engine/problems/describe';
import type { Problem, ProblemCode } from '../../engine/problem';
import type { Field } from '../model/field';
import type { SourceRow } from '../rows/source-row';

/** Nothing in a row could change them: the tariffs have to. */
const OF_THE_TARIFFS: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'noTariffVoted',
  'serviceNotPriced',
  'priceNotInSources',
  'rateNotGiven',
  'workbookUnread',
]);

const OF_THE_PLACE: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'noTariffForCategory',
  'noTariffByReading',
]);

/**
 * Prices a row as the functions do.
 *
 * @returns null where it has no price that may be billed, which is then reported
 */
export function priceRow<P extends Priced<'TTC'>>(row: SourceRow, price: () => P): P | null {
  const priced = attempt(price);
  if (priced.kind === 'found') return mayBeBilled(row, priced.value) ? priced.value : null;
  report(row, priced.problem);
  return null;
}

function report(row: SourceRow, problem: Problem): void {
  if (OF_THE_TARIFFS.has(problem.code)) {
    row.reading.withoutRate.set(describeProblem(problem, 'fr'), problem);
  } else if (OF_THE_PLACE.has(problem.code)) {
    refuse(row, 'outsideTerritory', problem, ['insee', 'commune']);
  } else {
    refuse(row, 'unpriced', problem, ['pupils']);
  }
}

function refuse(
  row: SourceRow,
  code: 'outsideTerritory' | 'unpriced',
  problem: Problem,
  fields: readonly Field[],
): void {
  const field = fields.find((one) => row.cell(one) !== null) ?? fields.find((one) => row.hasColumn(one));
  row.note(
    code,
    { problem },
    {
      ...(field === undefined ? {} : { field }),
      remedies: [{ kind: 'correct', fields }, { kind: 'setAside' }],
    },
  );
}

/**
 * A draft is billed by nobody; on the user's word, what was presented without a known vote, and what no act says of the
 * year billed but that it was to last.
 */
function mayBeBilled({ reading }: SourceRow, { act, item, standing, version }: Priced<'TTC'>): boolean {
  const cited = citation(act, item);
  if (act.status !== 'voted' && !reading.mayBill(act, cited)) return false;
  return !standing || reading.mayStand(act, cited, String(version.standsFrom));
}
