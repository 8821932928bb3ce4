/** A rectangle of cells; `row` and `column` count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

export const cellCount = (area: Area): number => area.rows * area.columns;

/** Whole rows or whole columns, whose cells are too many to be listed. */
export const isUnbounded = (area: Area): boolean =>
  area.rows === SHEET_ROWS || area.columns === SHEET_COLUMNS;

export const isInsideSheet = (area: Area): boolean =>
  area.row >= 0 &&
  area.column >= 0 &&
  area.rows > 0 &&
  area.columns > 0 &&
  area.row + area.rows <= SHEET_ROWS &&
  area.column + area.columns <= SHEET_COLUMNS;

export const contains = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

export function intersection(a: Area, b: Area): Area | null {
  // Most areas lie apart, and a sheet of many formats asks about all of them.
  if (a.row >= b.row + b.rows || b.row >= a.row + a.rows) return null;
  if (a.column >= b.column + b.columns || b.column >= a.column + a.columns) return null;
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  return {
    row,
    column,
    rows: Math.min(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.min(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** What is left of an area once `hole`, which lies inside it, is taken out: up to four rectangles. */
export function subtract(area: Area, hole: Area): readonly Area[] {
  const below = hole.row + hole.rows;
  const after = hole.column + hole.columns;
  return [
    { ...area, rows: hole.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { ...hole, column: area.column, columns: hole.column - area.column },
    { ...hole, column: after, columns: area.column + area.columns - after },
  ].filter((rest) => rest.rows > 0 && rest.columns > 0);
}
