import { rangeOf, type SheetArea } from '../reading/sheet-area';
import { rowSlices } from '../requests/row-slices';
import type { Write } from '../requests/write';
import type { CellEntry } from './cell-entry';

/** Writes the cells of an area, row by row, each in the format that lets Excel change nothing of it. */
export function entryWrites(area: SheetArea, rows: readonly (readonly CellEntry[])[]): readonly Write[] {
  return rowSlices(rows).map(({ first, rows: slice, bytes }) => ({
    bytes,
    apply: () => {
      const range = rangeOf({ ...area, row: area.row + first, rows: slice.length });
      setFormats(
        range,
        slice,
        ({ shownFormat }) => shownFormat,
        ({ entryFormat }) => entryFormat,
      );
      range.formulas = slice.map((row) => row.map(({ input }) => input));
      setFormats(
        range,
        slice,
        ({ entryFormat }) => entryFormat,
        (entry) => entry.keptFormat,
      );
    },
  }));
}

function setFormats(
  range: Excel.Range,
  rows: readonly (readonly CellEntry[])[],
  before: (entry: CellEntry) => string,
  wanted: (entry: CellEntry) => string,
): void {
  const differs = rows.some((row) => row.some((entry) => wanted(entry) !== before(entry)));
  if (differs) range.numberFormat = rows.map((row) => row.map(wanted));
}
