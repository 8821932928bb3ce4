import { isTooLarge } from '../failure';
import { cellCount, rangeOf, type SheetArea } from './sheet-area';

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
    free -= cellCount(area);
    if (free < 0) {
      batches.push([]);
      free = CELLS_A_REQUEST - cellCount(area);
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

/** The parts of an area among those that were read together. */
export function partsWithin(parts: readonly ReadPart[], area: SheetArea): readonly ReadPart[] {
  return parts.filter((part) => part.area.sheet === area.sheet && isWithin(part.area, area));
}

function isWithin(part: SheetArea, area: SheetArea): boolean {
  return (
    part.column === area.column &&
    part.columns === area.columns &&
    part.row >= area.row &&
    part.row + part.rows <= area.row + area.rows
  );
}
