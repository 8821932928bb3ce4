import { UnfinishedFormulasLeft } from '../../open-workbook';
import { failureOf } from '../failure';
import { insisted } from '../front';
import { partsWithin, readAreas } from '../reading/read-areas';
import { sendWrites } from '../requests/send-writes';
import type { Write } from '../requests/write';
import type { CellNow, FrozenArea, FrozenCell } from './frozen-area';

/** Areas that a change has failed on, and how to give them back what they held. */
export interface ChangedAreas {
  readonly areas: readonly FrozenArea[];
  readonly isAsBefore: (cell: FrozenCell, now: CellNow) => boolean;
  readonly writes: (area: FrozenArea) => readonly Write[];
}

/**
 * Gives areas their content back.
 *
 * @param sheets names of their sheets, for the user to look at where it cannot
 */
export async function putBack(
  context: Excel.RequestContext,
  sheets: readonly string[],
  changed: ChangedAreas,
): Promise<void> {
  const attempt = () => writeBackChanged(context, changed);
  try {
    await insisted(attempt);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    throw new UnfinishedFormulasLeft(failureOf(error), sheets);
  }
}

/**
 * Writes the areas that are no longer what they were. Those that Excel left alone are not written: on a protected
 * sheet that would fail again.
 */
export async function writeBackChanged(
  context: Excel.RequestContext,
  { areas, isAsBefore, writes }: ChangedAreas,
): Promise<void> {
  const there = await onSheetsStillThere(context, areas);
  const parts = await readAreas(
    context,
    there.map(({ area }) => area),
    (range) => range.load('formulas,numberFormat'),
  );
  const touched = there.filter(({ area, cells }) => {
    const now = partsWithin(parts, area).flatMap(({ range }) => cellsOf(range));
    return !cells.every((row, rowAt) =>
      row.every((cell, at) => {
        const held = now[rowAt]?.[at];
        return held !== undefined && isAsBefore(cell, held);
      }),
    );
  });
  if (touched.length > 0) await sendWrites(context, touched.flatMap(writes));
}

/** Of a sheet that the user has deleted meanwhile there is nothing to give back. */
async function onSheetsStillThere(
  context: Excel.RequestContext,
  areas: readonly FrozenArea[],
): Promise<readonly FrozenArea[]> {
  const sheets = new Map(
    areas.map(({ area: { sheet } }) => [sheet, context.workbook.worksheets.getItemOrNullObject(sheet.id)]),
  );
  await context.sync();
  return areas.filter(({ area }) => sheets.get(area.sheet)?.isNullObject === false);
}

function cellsOf(range: Excel.Range): readonly (readonly CellNow[])[] {
  const formats: readonly (readonly unknown[])[] = range.numberFormat;
  return range.formulas.map((row: readonly unknown[], rowAt) =>
    row.map((formula, at) => ({ formula, numberFormat: String(formats[rowAt]?.[at]) })),
  );
}
