import type { CellValue } from '../../../kit/cells/cell';
import { asTyped } from '../../../kit/formula/ent-names';
import { isFormulaLike } from '../../../kit/formula/formula-like';
import { TEXT_FORMAT } from '../../../kit/sheet/number-formats';
import type { FormulaResult } from '../../open-workbook';
import { firstPosition, type Position } from '../address';
import { type CellEntry, entryWrites, GENERAL } from '../cells/entry';
import { changeCells, type HeldCell, heldEntry, readHeld } from '../cells/held';
import type { Journal } from '../journal';
import { cellValue, type SheetArea } from '../reading/areas';
import { columnRuns } from './column-runs';
import { cellKey, existingSheets } from './formula-cells';

interface Place extends Position {
  readonly sheet: Excel.Worksheet;
  readonly result: FormulaResult;
}

/** A formula whose cells hold what it was frozen to. */
interface Holding extends Place {
  readonly cells: readonly (readonly HeldCell[])[];
}

export async function restore(
  context: Excel.RequestContext,
  journal: Journal,
  frozen: readonly FormulaResult[],
): Promise<readonly FormulaResult[]> {
  const holding: Holding[] = [];
  for (const places of withoutOverlaps(await placesOf(context, frozen))) {
    holding.push(...(await stillHolding(context, places)));
  }
  const [restored = []] = withoutOverlaps(holding);
  const areas = inAreas(restored);
  const before = areas.map(({ area, places }) => ({ area, cells: places.flatMap(({ cells }) => cells) }));
  const writes = areas.flatMap(({ area, places }) => entryWrites(area, places.flatMap(formulaEntries)));
  await changeCells(context, journal, before, writes, { sheets: restored.map(({ result }) => result.sheet) });
  const done = new Set(restored.map(({ result }) => result));
  return frozen.filter((result) => !done.has(result));
}

/** Those of places, among which no two have a cell in common, that hold what they were frozen to. */
async function stillHolding(
  context: Excel.RequestContext,
  places: readonly Place[],
): Promise<readonly Holding[]> {
  const areas = inAreas(places);
  const held = await readHeld(
    context,
    areas.map(({ area }) => area),
  );
  return areas
    .flatMap(({ places: own }, index) =>
      own.map((place, at) => {
        const cells = held[index] ?? [];
        return { ...place, cells: isSingle(place.result) ? cells.slice(at, at + 1) : cells };
      }),
    )
    .filter(({ cells, result }) => holds(cells, result));
}

/** Formulas of one cell together, where they stand one below the other; one that spills for itself. */
function inAreas<T extends Place>(
  places: readonly T[],
): readonly { readonly area: SheetArea; readonly places: readonly T[] }[] {
  return [
    ...columnRuns(places.filter(({ result }) => isSingle(result))).map(({ area, cells }) => ({
      area,
      places: cells.flat(),
    })),
    ...places
      .filter(({ result }) => !isSingle(result))
      .map((place) => ({ area: areaOf(place), places: [place] })),
  ];
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

/** Whether the cells hold the values that they were frozen to, and no formula. */
function holds(held: Holding['cells'], { values }: FormulaResult): boolean {
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

/** The formula in the first of its cells, which spills over the others; their formats as they were before freezing. */
function formulaEntries({ cells, result }: Holding): readonly (readonly CellEntry[])[] {
  return cells.map((row, rowAt) =>
    row.map(({ value, numberFormat }, at) => {
      // Freezing gave that format to a text which would otherwise have become a formula.
      const isOfFreezing = typeof value === 'string' && isFormulaLike(value) && numberFormat === TEXT_FORMAT;
      const formula = rowAt === 0 && at === 0 ? asTyped(result.formula) : undefined;
      return heldEntry({ value, formula, numberFormat: isOfFreezing ? GENERAL : numberFormat });
    }),
  );
}
