import type { SheetModel } from '../../../kit/sheet/sheet-model';
import type { FoundFormula, Freezing } from '../../open-workbook';
import { entryWrites, newEntry } from '../cells/entry';
import { changeCells, type HeldArea } from '../cells/held';
import type { Journal } from '../journal';
import { cellValue, readRows } from '../reading/areas';
import { writeSheets } from '../writing/write-sheets';
import { columnRuns } from './column-runs';
import { type CurrentFormula, currentFormulas, foundFormula } from './formula-cells';
import { spillsOf } from './spills';

/** The log is there before any formula goes: whatever happens afterwards, none is lost. */
export async function freeze(
  context: Excel.RequestContext,
  journal: Journal,
  cells: readonly FoundFormula[],
  model: SheetModel,
): Promise<Freezing> {
  const [log = model.name] = await writeSheets(context, journal, [model], { whenTaken: 'rename' });
  const current = await currentFormulas(context, cells);
  const unchanged = current.filter(({ isUnchanged }) => isUnchanged);
  const spilled = await spilledAreas(
    context,
    unchanged.filter(({ nearSpill }) => nearSpill),
  );
  const single = unchanged.filter((cell) => !spilled.has(cell) && !cell.showsError);
  const frozen = [...columnRuns(single), ...[...spilled.values()].flatMap((area) => area ?? [])];
  const writes = frozen.flatMap(({ area, cells: rows }) =>
    entryWrites(
      area,
      rows.map((row) => row.map(({ value, numberFormat }) => newEntry(cellValue(value), numberFormat))),
    ),
  );
  await changeCells(context, journal, frozen, writes, {
    sheets: unchanged.map(({ sheetName }) => sheetName),
    log,
  });
  const gone = new Set<CurrentFormula>([
    ...single,
    ...[...spilled].flatMap(([cell, area]) => (area === null ? [] : [cell])),
  ]);
  return { log, staying: current.filter((cell) => !gone.has(cell)).map(foundFormula) };
}

/** Of each formula that spills, its cells; null where one of them shows an error. */
async function spilledAreas(
  context: Excel.RequestContext,
  cells: readonly CurrentFormula[],
): Promise<ReadonlyMap<CurrentFormula, HeldArea | null>> {
  const spills = [...(await spillsOf(context, cells))];
  const areas = await readRows(
    context,
    spills.map(([, area]) => area),
    (range) => range.load('values,valueTypes,numberFormat'),
    spilledCells,
  );
  return new Map(
    spills.map(([cell, area], index) => {
      const [[first, ...right] = [], ...below] = areas[index] ?? [];
      const showsError = areas[index]?.some((row) => row.some((one) => one.showsError)) === true;
      if (showsError || first === undefined) return [cell, null];
      return [cell, { area, cells: [[{ ...first, formula: cell.formula }, ...right], ...below] }];
    }),
  );
}

function spilledCells({ values, valueTypes, numberFormat }: Excel.Range) {
  const formats: readonly (readonly unknown[])[] = numberFormat;
  return values.map((row: readonly unknown[], rowAt) =>
    row.map((value, at) => ({
      value,
      formula: undefined,
      numberFormat: String(formats[rowAt]?.[at]),
      showsError: valueTypes[rowAt]?.[at] === Excel.RangeValueType.error,
    })),
  );
}
