import type { FoundFormula } from '../../open-workbook';
import { sendWrites } from '../requests/send-writes';
import { columnRuns } from './column-runs';
import { currentFormulas, type CurrentFormula } from './current-formulas';
import { foundFormula } from './formula-cell';
import { freezingWrites, thawingWrites } from './frozen-area';
import { spilledAreas } from './spilled-areas';

/** Does all or nothing, as far as Excel lets it undo what it did. */
export async function freeze(
  context: Excel.RequestContext,
  cells: readonly FoundFormula[],
): Promise<readonly FoundFormula[]> {
  const current = await currentFormulas(context, cells);
  const unchanged = current.filter(({ isUnchanged }) => isUnchanged);
  const spilled = await spilledAreas(
    context,
    unchanged.filter(({ nearSpill }) => nearSpill),
  );
  const single = unchanged.filter((cell) => !spilled.has(cell) && !cell.showsError);
  const frozen = [
    ...columnRuns(single).map(({ area, cells: run }) => ({ area, cells: run.map((cell) => [cell]) })),
    ...[...spilled.values()].flatMap((area) => area ?? []),
  ];
  try {
    await sendWrites(context, frozen.flatMap(freezingWrites));
  } catch (error) {
    // In the order of the freezing: where that met a refusal, this meets it again, with all before it undone.
    await sendWrites(context, frozen.flatMap(thawingWrites)).catch(() => undefined);
    throw error;
  }
  const gone = new Set<CurrentFormula>([
    ...single,
    ...[...spilled].flatMap(([cell, area]) => (area === null ? [] : [cell])),
  ]);
  return current.filter((cell) => !gone.has(cell)).map(foundFormula);
}
