import type { Journal } from '../journal';
import { readRows, type SheetArea } from '../reading/areas';
import { sendWrites, type Write } from '../requests/writes';
import { entryWrites, formulaEntryFormat, valueEntry, valueEntryFormat, type CellEntry } from './entry';

/** What a cell holds, as Excel gives it. */
export interface HeldCell {
  readonly value: unknown;
  /** The value itself where no formula was entered; undefined where one spills over the cell. */
  readonly formula: unknown;
  readonly numberFormat: string;
}

/** Cells and what they hold, row by row. */
export interface HeldArea {
  readonly area: SheetArea;
  readonly cells: readonly (readonly HeldCell[])[];
}

export function readHeld(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
): Promise<readonly (readonly (readonly HeldCell[])[])[]> {
  return readRows(context, areas, (range) => range.load('values,formulas,numberFormat'), heldCells);
}

export function heldCells(range: Excel.Range): readonly (readonly HeldCell[])[] {
  const formulas: readonly (readonly unknown[])[] = range.formulas;
  const formats: readonly (readonly unknown[])[] = range.numberFormat;
  return range.values.map((row: readonly unknown[], rowAt) =>
    row.map((value, at) => ({
      value,
      formula: formulas[rowAt]?.[at],
      numberFormat: String(formats[rowAt]?.[at]),
    })),
  );
}

/** Changes cells, to be given back what they held; the sheets to look at where they cannot are those of `sheets`. */
export function changeCells(
  context: Excel.RequestContext,
  journal: Journal,
  before: readonly HeldArea[],
  writes: readonly Write[],
  { sheets, log = null }: { readonly sheets: readonly string[]; readonly log?: string | null },
): Promise<void> {
  return journal.apply({
    apply: () => sendWrites(context, writes),
    giveBack: async () => {
      await giveBackCells(context, before);
      return true;
    },
    left: () => ({ kind: 'formulas', sheets: [...new Set(sheets)], log }),
  });
}

/** Of a sheet that the user has deleted meanwhile there is nothing to give back. */
export async function giveBackCells(
  context: Excel.RequestContext,
  before: readonly HeldArea[],
): Promise<void> {
  const sheets = new Map(
    before.map(({ area: { sheet } }) => [sheet, context.workbook.worksheets.getItemOrNullObject(sheet.id)]),
  );
  if (sheets.size > 0) await context.sync();
  const there = before.filter(({ area }) => sheets.get(area.sheet)?.isNullObject === false);
  await sendWrites(context, await backWrites(context, there));
}

/**
 * What makes areas hold again what they held. Those that Excel left alone are not written: on a protected sheet that
 * would fail again.
 */
export async function backWrites(
  context: Excel.RequestContext,
  before: readonly HeldArea[],
): Promise<readonly Write[]> {
  const now = await readHeld(
    context,
    before.map(({ area }) => area),
  );
  return before.flatMap(({ area, cells }, index) =>
    cells.every((row, rowAt) => row.every((cell, at) => isAsBefore(cell, now[index]?.[rowAt]?.[at])))
      ? []
      : entryWrites(
          area,
          cells.map((row) => row.map(heldEntry)),
        ),
  );
}

/** Where a formula spills over a cell, the formula's own cell tells. */
function isAsBefore({ formula, numberFormat }: HeldCell, now: HeldCell | undefined): boolean {
  return (formula === undefined || formula === now?.formula) && numberFormat === now?.numberFormat;
}

/** Has a cell hold that, whatever it holds. */
export function heldEntry({ value, formula, numberFormat }: HeldCell): CellEntry {
  const kept = { shownFormat: null, keptFormat: numberFormat };
  if (typeof value === 'string' && value !== '' && formula === value) {
    return { ...kept, input: valueEntry(value), entryFormat: valueEntryFormat(value, numberFormat) };
  }
  const isEntry = typeof formula === 'string' || typeof formula === 'number' || typeof formula === 'boolean';
  return { ...kept, input: isEntry ? formula : '', entryFormat: formulaEntryFormat(numberFormat) };
}
