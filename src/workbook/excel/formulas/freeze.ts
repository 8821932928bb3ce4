import type { FoundFormula } from '../../open-workbook';
import { readAreas } from '../reading/read-areas';
import { rangeOf, type SheetArea } from '../reading/sheet-area';
import { rowSlices } from '../requests/row-slices';
import { sendWrites } from '../requests/send-writes';
import type { Write } from '../requests/write';
import { formulaEntryFormat, keptFormat, valueEntryFormat } from '../entry-format';
import { columnRuns } from './column-runs';
import { currentFormulas, type CurrentFormula } from './current-formulas';
import { foundFormula } from './formula-cell';
import { spillsOf } from './spills';

/** Cells to be frozen together: one below the other, or those over which a formula spills. */
interface FrozenArea {
  readonly area: SheetArea;
  readonly cells: readonly (readonly FrozenCell[])[];
}

interface FrozenCell {
  /** What stands there before: a formula, or nothing where one spills. */
  readonly formula: string;
  readonly value: unknown;
  readonly numberFormat: string;
}

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
    await undo(context, frozen);
    throw error;
  }
  const gone = new Set<CurrentFormula>([
    ...single,
    ...[...spilled].flatMap(([cell, area]) => (area === null ? [] : [cell])),
  ]);
  return current.filter((cell) => !gone.has(cell)).map(foundFormula);
}

/** Of each formula that spills, its cells; null where one of them shows an error. */
async function spilledAreas(
  context: Excel.RequestContext,
  cells: readonly CurrentFormula[],
): Promise<ReadonlyMap<CurrentFormula, FrozenArea | null>> {
  const spills = [...(await spillsOf(context, cells))];
  const parts = await readAreas(
    context,
    spills.map(([, area]) => area),
    (range) => range.load('values,valueTypes,numberFormat'),
  );
  return new Map(
    spills.map(([cell, area]) => {
      const own = parts.filter((part) => part.area.sheet === area.sheet && isWithin(part.area, area));
      const showsError = own.some(({ range }) =>
        range.valueTypes.some((row) => row.includes(Excel.RangeValueType.error)),
      );
      const rows = own.flatMap(({ range }) => {
        const formats: readonly (readonly unknown[])[] = range.numberFormat;
        return range.values.map((row: readonly unknown[], rowOffset) =>
          row.map((value, columnOffset) => ({
            formula: '',
            value,
            numberFormat: String(formats[rowOffset]?.[columnOffset]),
          })),
        );
      });
      const [[first, ...right] = [], ...below] = rows;
      if (showsError || first === undefined) return [cell, null];
      return [cell, { area, cells: [[{ ...first, formula: cell.formula }, ...right], ...below] }];
    }),
  );
}

function isWithin(part: SheetArea, area: SheetArea): boolean {
  return (
    part.column === area.column &&
    part.columns === area.columns &&
    part.row >= area.row &&
    part.row + part.rows <= area.row + area.rows
  );
}

function freezingWrites({ area, cells }: FrozenArea): readonly Write[] {
  return sliced(area, cells, (range, rows) => {
    range.numberFormat = rows.map((row) =>
      row.map(({ value, numberFormat }) => valueEntryFormat(value, numberFormat)),
    );
    range.values = rows.map((row) => row.map(({ value }) => value));
    range.numberFormat = rows.map((row) =>
      row.map(({ value, numberFormat }) => keptFormat(value, numberFormat)),
    );
  });
}

async function undo(context: Excel.RequestContext, frozen: readonly FrozenArea[]): Promise<void> {
  const writes = frozen.flatMap(({ area, cells }) =>
    sliced(area, cells, (range, rows) => {
      range.numberFormat = rows.map((row) => row.map(({ numberFormat }) => formulaEntryFormat(numberFormat)));
      range.formulas = rows.map((row) => row.map(({ formula }) => formula));
      range.numberFormat = rows.map((row) => row.map(({ numberFormat }) => numberFormat));
    }),
  );
  // In the order of the freezing: where that met a refusal, this meets it again, with all before it undone.
  await sendWrites(context, writes).catch(() => undefined);
}

function sliced(
  area: SheetArea,
  cells: readonly (readonly FrozenCell[])[],
  apply: (range: Excel.Range, rows: readonly (readonly FrozenCell[])[]) => void,
): readonly Write[] {
  return rowSlices(cells).map(({ first, rows, bytes }) => ({
    bytes,
    apply: () => {
      apply(rangeOf({ ...area, row: area.row + first, rows: rows.length }), rows);
    },
  }));
}
