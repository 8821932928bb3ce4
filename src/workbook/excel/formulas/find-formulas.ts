import { readAreas, type ReadPart, type SheetArea } from '../reading/areas';
import { usedAreas } from '../reading/lists';
import { cellKey, type FormulaCell } from './formula-cells';
import { isNearSpill, loadSpill, spillsOf } from './spills';

/** The formulas of the workbook that match; one that spills stands once, in its own cell. */
export async function findFormulas(
  context: Excel.RequestContext,
  matches: (formula: string) => boolean,
): Promise<readonly FormulaCell[]> {
  const areas = await usedAreas(context);
  const names = new Map(areas.map(({ sheet, name }) => [sheet, name]));
  const parts = await readAreas(context, areas, (range) => loadSpill(range.load('formulas,values')));
  const found = parts.flatMap((part) => formulasOf(part, names.get(part.area.sheet) ?? '', matches));
  return withoutSpilled(context, found);
}

function formulasOf(
  { area, range }: ReadPart,
  sheetName: string,
  matches: (formula: string) => boolean,
): readonly FormulaCell[] {
  const values: readonly (readonly unknown[])[] = range.values;
  const nearSpill = isNearSpill(range);
  return range.formulas.flatMap((row: readonly unknown[], rowOffset) =>
    row.flatMap((formula, columnOffset) => {
      const value = values[rowOffset]?.[columnOffset];
      // A text that looks like a formula is its own value.
      if (typeof formula !== 'string' || formula === value || !matches(formula)) return [];
      return {
        sheet: area.sheet,
        sheetName,
        row: area.row + rowOffset,
        column: area.column + columnOffset,
        formula,
        value,
        nearSpill,
      };
    }),
  );
}

/** Without the cells that repeat, above or at their left, the formula that spills over them. */
async function withoutSpilled(
  context: Excel.RequestContext,
  found: readonly FormulaCell[],
): Promise<readonly FormulaCell[]> {
  const formulas = new Map(found.map((cell) => [cellKey(cell.sheetName, cell), cell.formula]));
  const repeats = (cell: FormulaCell, rows: number, columns: number): boolean =>
    formulas.get(cellKey(cell.sheetName, { row: cell.row + rows, column: cell.column + columns })) ===
    cell.formula;
  const first = found.filter(
    (cell) =>
      cell.nearSpill &&
      (repeats(cell, 1, 0) || repeats(cell, 0, 1)) &&
      !repeats(cell, -1, 0) &&
      !repeats(cell, 0, -1),
  );
  const spills = await spillsOf(context, first);
  const spilled = new Set(
    [...spills].flatMap(([anchor, area]) =>
      cellsOf(area)
        .map((cell) => cellKey(anchor.sheetName, cell))
        .filter((key) => key !== cellKey(anchor.sheetName, anchor)),
    ),
  );
  return found.filter((cell) => !spilled.has(cellKey(cell.sheetName, cell)));
}

function cellsOf({ row, column, rows, columns }: SheetArea) {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
}
