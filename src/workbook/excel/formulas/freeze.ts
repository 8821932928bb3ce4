import type { SheetModel } from '../../../kit/sheet/sheet-model';
import { UnfinishedFormulasLeft, type Freezing, type FoundFormula } from '../../open-workbook';
import { sendWrites } from '../requests/send-writes';
import { writeSheets } from '../writing/write-sheets';
import { columnRuns } from './column-runs';
import { currentFormulas, type CurrentFormula } from './current-formulas';
import { foundFormula } from './formula-cell';
import { freezingWrites, isUnfrozen, thawingWrites } from './frozen-area';
import { putBack } from './put-back';
import { spilledAreas } from './spilled-areas';

/** The log is there before any formula goes: whatever happens afterwards, none is lost. */
export async function freeze(
  context: Excel.RequestContext,
  cells: readonly FoundFormula[],
  log: SheetModel,
): Promise<Freezing> {
  const written = await writeSheets(context, [log], { whenTaken: 'rename' });
  const [name = log.name] = written.names;
  try {
    return { log: name, staying: await replaceByValues(context, cells) };
  } catch (error) {
    // Where formulas are gone, their log stays.
    if (error instanceof UnfinishedFormulasLeft) throw new UnfinishedFormulasLeft(error, error.sheets, name);
    await written.takeBack();
    throw error;
  }
}

async function replaceByValues(
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
    await putBack(context, [...new Set(unchanged.map(({ sheetName }) => sheetName))], {
      areas: frozen,
      isAsBefore: isUnfrozen,
      writes: thawingWrites,
    });
    throw error;
  }
  const gone = new Set<CurrentFormula>([
    ...single,
    ...[...spilled].flatMap(([cell, area]) => (area === null ? [] : [cell])),
  ]);
  return current.filter((cell) => !gone.has(cell)).map(foundFormula);
}
