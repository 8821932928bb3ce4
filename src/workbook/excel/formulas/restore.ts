import type { CellValue } from '../../../kit/cells/cell';
import { isFormulaLike } from '../../../kit/formula/formula-like';
import { TEXT_FORMAT } from '../../../kit/sheet/number-formats';
import type { FormulaResult } from '../../open-workbook';
import { firstPosition, type Position } from '../address';
import { cellValue } from '../cell-value';
import { GENERAL } from '../entry-format';
import { partsWithin, readAreas, type ReadPart } from '../reading/read-areas';
import type { SheetArea } from '../reading/sheet-area';
import { sendWrites } from '../requests/send-writes';
import { columnRuns } from './column-runs';
import { existingSheets } from './current-formulas';
import { asTyped } from '../../../kit/formula/ent-names';
import { cellKey } from './formula-cell';
import { freezingWrites, isFrozen, thawingWrites, type FrozenCell } from './frozen-area';
import { putBack } from './put-back';

interface Place extends Position {
  readonly sheet: Excel.Worksheet;
  readonly result: FormulaResult;
}

/** A formula whose cells hold what it was frozen to. */
interface Holding extends Place {
  readonly cells: readonly (readonly FrozenCell[])[];
}

/** What a cell holds now; no formula where it was not entered as one. */
interface HeldCell {
  readonly formula: unknown;
  readonly value: unknown;
  readonly numberFormat: string;
}

export async function restore(
  context: Excel.RequestContext,
  frozen: readonly FormulaResult[],
): Promise<readonly FormulaResult[]> {
  const holding: Holding[] = [];
  for (const places of withoutOverlaps(await placesOf(context, frozen))) {
    holding.push(...(await stillHolding(context, places)));
  }
  const [restored = []] = withoutOverlaps(holding);
  const thawed = [
    ...columnRuns(restored.filter(({ result }) => isSingle(result))).map(({ area, cells }) => ({
      area,
      cells: cells.flatMap((cell) => cell.cells),
    })),
    ...restored
      .filter(({ result }) => !isSingle(result))
      .map((place) => ({ area: areaOf(place), cells: place.cells })),
  ];
  try {
    await sendWrites(context, thawed.flatMap(thawingWrites));
  } catch (error) {
    await putBack(context, [...new Set(restored.map(({ result }) => result.sheet))], {
      areas: thawed,
      isAsBefore: isFrozen,
      writes: freezingWrites,
    });
    throw error;
  }
  const done = new Set(restored.map(({ result }) => result));
  return frozen.filter((result) => !done.has(result));
}

/** Those of places, among which no two have a cell in common, that hold what they were frozen to. */
async function stillHolding(
  context: Excel.RequestContext,
  places: readonly Place[],
): Promise<readonly Holding[]> {
  const runs = columnRuns(places.filter(({ result }) => isSingle(result)));
  const spilled = places.filter(({ result }) => !isSingle(result));
  const parts = await readAreas(context, [...runs.map(({ area }) => area), ...spilled.map(areaOf)], (range) =>
    range.load('formulas,values,numberFormat'),
  );
  const singles = runs.flatMap(({ area, cells }) => {
    const held = heldIn(parts, area);
    return cells.map((place, offset) => ({ place, held: [held[offset] ?? []] }));
  });
  const areas = spilled.map((place) => ({ place, held: heldIn(parts, areaOf(place)) }));
  return [...singles, ...areas]
    .filter(({ place, held }) => holds(held, place.result))
    .map(({ place, held }) => ({ ...place, cells: frozenCells(held, place.result.formula) }));
}

/** In as few groups as it takes for no two in a group to have a cell in common; each in the first that it can. */
function withoutOverlaps<T extends Place>(places: readonly T[]): readonly (readonly T[])[] {
  const groups: { readonly places: T[]; readonly taken: Set<string> }[] = [];
  for (const place of places) {
    const keys = cellKeys(place);
    let group = groups.find(({ taken }) => !keys.some((key) => taken.has(key)));
    if (group === undefined) {
      group = { places: [], taken: new Set() };
      groups.push(group);
    }
    group.places.push(place);
    for (const key of keys) group.taken.add(key);
  }
  return groups.map((group) => group.places);
}

function cellKeys({ row, column, result: { sheet, values } }: Place): readonly string[] {
  return values.flatMap((cells, rowAt) =>
    cells.map((_, at) => cellKey(sheet, { row: row + rowAt, column: column + at })),
  );
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

function frozenCells(
  held: readonly (readonly HeldCell[])[],
  formula: string,
): readonly (readonly FrozenCell[])[] {
  return held.map((row, rowAt) =>
    row.map((cell, at) => cellOf(cell, rowAt === 0 && at === 0 ? formula : '')),
  );
}

function cellOf({ value, numberFormat }: HeldCell, formula: string): FrozenCell {
  // Freezing gave that format to a text which would otherwise have become a formula.
  const isOfFreezing = typeof value === 'string' && isFormulaLike(value) && numberFormat === TEXT_FORMAT;
  return { formula: asTyped(formula), value, numberFormat: isOfFreezing ? GENERAL : numberFormat };
}
