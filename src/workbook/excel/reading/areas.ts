import type { CellValue } from '../../../kit/cells/cell';
import { isTooLarge } from '../failure';

/** Cells of a sheet, by first row and column counted from 0. */
export interface SheetArea {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function rangeOf({ sheet, row, column, rows, columns }: SheetArea): Excel.Range {
  // What is not tracked costs Excel no reference, kept and given back.
  return sheet.getRangeByIndexes(row, column, rows, columns).untrack();
}

/** An answer of Excel on the web holds 5 MB: this many cells, unless their texts are long. */
const CELLS_A_REQUEST = 50_000;

/** A part of an area that was read at once: some of its rows. */
export interface ReadPart {
  readonly area: SheetArea;
  /** With the properties loaded that were asked for. */
  readonly range: Excel.Range;
}

/**
 * Reads areas of any size, from top to bottom, in as few requests as their cells allow.
 *
 * @param load loads the properties wanted.
 */
export async function readAreas(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
  load: (range: Excel.Range) => Excel.Range,
): Promise<readonly ReadPart[]> {
  const parts: ReadPart[] = [];
  for (const batch of batchesOf(areas.flatMap(slices))) {
    parts.push(...(await readBatch(context, batch, load)));
  }
  return parts;
}

async function readBatch(
  context: Excel.RequestContext,
  batch: readonly SheetArea[],
  load: (range: Excel.Range) => Excel.Range,
): Promise<readonly ReadPart[]> {
  const parts = batch.map((area) => ({ area, range: load(rangeOf(area)) }));
  try {
    await context.sync();
    return parts;
  } catch (error) {
    const halves = isTooLarge(error) ? halvesOf(batch) : null;
    if (halves === null) throw error;
    const [first, second] = halves;
    return [...(await readBatch(context, first, load)), ...(await readBatch(context, second, load))];
  }
}

function slices(area: SheetArea): readonly SheetArea[] {
  const rows = Math.max(1, Math.floor(CELLS_A_REQUEST / area.columns));
  const count = Math.ceil(area.rows / rows);
  return Array.from({ length: count }, (_, index) => ({
    ...area,
    row: area.row + index * rows,
    rows: Math.min(rows, area.rows - index * rows),
  }));
}

function batchesOf(areas: readonly SheetArea[]): readonly (readonly SheetArea[])[] {
  const batches: SheetArea[][] = [];
  let free = 0;
  for (const area of areas) {
    free -= area.rows * area.columns;
    if (free < 0) {
      batches.push([]);
      free = CELLS_A_REQUEST - area.rows * area.columns;
    }
    batches.at(-1)?.push(area);
  }
  return batches;
}

/** null where one row is left. */
function halvesOf(batch: readonly SheetArea[]): readonly [readonly SheetArea[], readonly SheetArea[]] | null {
  const [only] = batch;
  if (only === undefined) return null;
  if (batch.length > 1) {
    const middle = batch.length >> 1;
    return [batch.slice(0, middle), batch.slice(middle)];
  }
  if (only.rows === 1) return null;
  const rows = only.rows >> 1;
  return [[{ ...only, rows }], [{ ...only, row: only.row + rows, rows: only.rows - rows }]];
}

/**
 * What areas of any size hold, row by row.
 *
 * @param rowsOf the rows of a range that is loaded.
 */
export async function readRows<T>(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
  load: (range: Excel.Range) => Excel.Range,
  rowsOf: (range: Excel.Range) => readonly (readonly T[])[],
): Promise<readonly (readonly (readonly T[])[])[]> {
  const parts = await readAreas(context, areas, load);
  const all = parts.flatMap(({ range }) => rowsOf(range));
  let next = 0;
  return areas.map(({ rows }) => {
    next += rows;
    return all.slice(next - rows, next);
  });
}

/** The values of an area of any size. */
export async function readValues(
  context: Excel.RequestContext,
  area: SheetArea,
): Promise<readonly (readonly CellValue[])[]> {
  const [values = []] = await readRows(
    context,
    [area],
    (range) => range.load('values'),
    ({ values: part }) => cellValues(part),
  );
  return values;
}

/** The cells of a range as office.js gives them, where a blank is the empty text. */
export function cellValues(rows: readonly (readonly unknown[])[]): readonly (readonly CellValue[])[] {
  return rows.map((row) => row.map(cellValue));
}

export function cellValue(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}
