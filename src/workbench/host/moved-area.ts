import { SHEET_ROWS, intersection, type Area } from './area';
import type { CellsChange } from './grid';

/**
 * Where an area is once cells were inserted or deleted, in the columns of which it lies; one that reaches past their
 * columns stays. An area grows by what is inserted within it and shrinks by what is deleted.
 *
 * @returns null where all of it was deleted
 */
export function movedArea(area: Area, { area: changed }: CellsChange['place'], change: Move): Area | null {
  const isWithin =
    area.column >= changed.column && area.column + area.columns <= changed.column + changed.columns;
  if (!isWithin || area.rows === SHEET_ROWS) return area;
  if (change === 'CellInserted') {
    if (changed.row <= area.row) return { ...area, row: area.row + changed.rows };
    return changed.row < area.row + area.rows ? { ...area, rows: area.rows + changed.rows } : area;
  }
  const lost = intersection(area, changed)?.rows ?? 0;
  if (lost === area.rows) return null;
  const above = Math.min(changed.rows, Math.max(0, area.row - changed.row));
  return { ...area, row: area.row - above, rows: area.rows - lost };
}

export type Move = Exclude<CellsChange['change'], 'RangeEdited'>;
