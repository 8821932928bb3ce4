import { isFormulaLike } from '../../../sheets/formula-like';
import { TEXT_FORMAT } from '../../../sheets/styles';
import type { CellValue, FormulaResult } from '../../open-workbook';
import { firstPosition, type Position } from '../address';
import { cellValue } from '../cell-value';
import { GENERAL } from '../entry-format';
import { readAreas, type ReadPart } from '../reading/read-areas';
import type { SheetArea } from '../reading/sheet-area';
import { sendWrites } from '../requests/send-writes';
import { columnRuns } from './column-runs';
import { existingSheets } from './current-formulas';
import { asTyped } from './ent-formula';
import { freezingWrites, thawingWrites, type FrozenArea, type FrozenCell } from './frozen-area';
import { partsWithin } from './spilled-areas';

interface Place extends Position {
  readonly sheet: Excel.Worksheet;
  readonly result: FormulaResult;
}

/** What a cell holds now; no formula where it was not entered as one. */
interface HeldCell {
  readonly formula: unknown;
  readonly value: unknown;
  readonly numberFormat: string;
}

/** Does all or nothing, as far as Excel lets it undo what it did. */
export async function restore(
  context: Excel.RequestContext,
  frozen: readonly FormulaResult[],
): Promise<readonly FormulaResult[]> {
  const places = await placesOf(context, frozen);
  const runs = columnRuns(places.filter(({ result }) => isSingle(result)));
  const spilled = places.filter(({ result }) => !isSingle(result));
  const parts = await readAreas(context, [...runs.map(({ area }) => area), ...spilled.map(areaOf)], (range) =>
    range.load('formulas,values,numberFormat'),
  );

  const singles = runs.flatMap(({ area, cells }) => {
    const held = heldIn(parts, area);
    return cells.flatMap((place, offset) => {
      const row = held[offset] ?? [];
      return holds([row], place.result) ? { ...place, ...cellOf(row[0], place.result.formula) } : [];
    });
  });
  const areas = spilled.flatMap((place) => {
    const held = heldIn(parts, areaOf(place));
    return holds(held, place.result) ? { place, frozen: frozenArea(place, held) } : [];
  });
  const thawed = [
    ...columnRuns(singles).map(({ area, cells }) => ({ area, cells: cells.map((cell) => [cell]) })),
    ...areas.map((area) => area.frozen),
  ];
  try {
    await sendWrites(context, thawed.flatMap(thawingWrites));
  } catch (error) {
    // In the order of the restoring: where that met a refusal, this meets it again, with all before it undone.
    await sendWrites(context, thawed.flatMap(freezingWrites)).catch(() => undefined);
    throw error;
  }
  const restored = new Set([
    ...singles.map(({ result }) => result),
    ...areas.map(({ place }) => place.result),
  ]);
  return frozen.filter((result) => !restored.has(result));
}

async function placesOf(
  context: Excel.RequestContext,
  frozen: readonly FormulaResult[],
): Promise<readonly Place[]> {
  const sheets = await existingSheets(context, new Set(frozen.map(({ sheet }) => sheet)));
  return frozen.flatMap((result) => {
    const sheet = sheets.get(result.sheet);
    return sheet === undefined ? [] : { sheet, ...firstPosition(result.address), result };
  });
}

function isSingle({ values }: FormulaResult): boolean {
  return values.length === 1 && values[0]?.length === 1;
}

function areaOf({ sheet, row, column, result: { values } }: Place): SheetArea {
  return { sheet, row, column, rows: values.length, columns: values[0]?.length ?? 1 };
}

function heldIn(parts: readonly ReadPart[], area: SheetArea): readonly (readonly HeldCell[])[] {
  return partsWithin(parts, area).flatMap(({ range }) => {
    const values: readonly (readonly unknown[])[] = range.values;
    const formats: readonly (readonly unknown[])[] = range.numberFormat;
    return range.formulas.map((row: readonly unknown[], rowOffset) =>
      row.map((formula, column) => ({
        formula,
        value: values[rowOffset]?.[column],
        numberFormat: String(formats[rowOffset]?.[column]),
      })),
    );
  });
}

/** Whether the cells hold the values that they were frozen to, and no formula. */
function holds(held: readonly (readonly HeldCell[])[], { values }: FormulaResult): boolean {
  return values.every((row, rowAt) =>
    row.every((value, at) => {
      const cell = held[rowAt]?.[at];
      return cell !== undefined && cell.formula === cell.value && isSame(cellValue(cell.value), value);
    }),
  );
}

/** A log keeps numbers at Excel's own 15 digits. */
function isSame(held: CellValue, frozen: CellValue): boolean {
  if (typeof held !== 'number' || typeof frozen !== 'number') return held === frozen;
  return held.toPrecision(15) === frozen.toPrecision(15);
}

function frozenArea(place: Place, held: readonly (readonly HeldCell[])[]): FrozenArea {
  const cells = held.map((row, rowAt) =>
    row.map((cell, at) => cellOf(cell, rowAt === 0 && at === 0 ? place.result.formula : '')),
  );
  return { area: areaOf(place), cells };
}

function cellOf(held: HeldCell | undefined, formula: string): FrozenCell {
  const { value = '', numberFormat = GENERAL } = held ?? {};
  // Freezing gave that format to a text which would otherwise have become a formula.
  const isOfFreezing = typeof value === 'string' && isFormulaLike(value) && numberFormat === TEXT_FORMAT;
  return { formula: asTyped(formula), value, numberFormat: isOfFreezing ? GENERAL : numberFormat };
}
