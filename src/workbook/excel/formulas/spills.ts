import type { Position } from '../address';
import type { SheetArea } from '../reading/areas';

/** Each asks for a range of its own. */
const CELLS_A_REQUEST = 2_000;

/** Adds to a load, where this Excel knows spilling, whether the cells are touched by any. */
export function loadSpill(range: Excel.Range): Excel.Range {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.12') ? range.load('hasSpill') : range;
}

export function isNearSpill(range: Excel.Range): boolean {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.12')) return false;
  // null where some of the cells are touched.
  return (range.hasSpill as boolean | null) !== false;
}

/** The cells over which each of these formulas spills, its own first; null where it does not. */
export async function spillsOf<T extends Position & { readonly sheet: Excel.Worksheet }>(
  context: Excel.RequestContext,
  cells: readonly T[],
): Promise<ReadonlyMap<T, SheetArea>> {
  const spills = new Map<T, SheetArea>();
  for (let start = 0; start < cells.length; start += CELLS_A_REQUEST) {
    await readSpills(context, cells.slice(start, start + CELLS_A_REQUEST), spills);
  }
  return spills;
}

async function readSpills<T extends Position & { readonly sheet: Excel.Worksheet }>(
  context: Excel.RequestContext,
  cells: readonly T[],
  spills: Map<T, SheetArea>,
): Promise<void> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.12')) return;
  const asked = cells.map((cell) => ({
    cell,
    area: cell.sheet.getCell(cell.row, cell.column).untrack().getSpillingToRangeOrNullObject().untrack(),
  }));
  for (const { area } of asked) area.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  for (const { cell, area } of asked) {
    if (area.isNullObject) continue;
    spills.set(cell, {
      sheet: cell.sheet,
      row: area.rowIndex,
      column: area.columnIndex,
      rows: area.rowCount,
      columns: area.columnCount,
    });
  }
}
