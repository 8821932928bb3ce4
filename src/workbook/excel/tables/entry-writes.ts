import { rangeOf, type SheetArea } from '../reading/sheet-area';
import { rowSlices } from '../requests/row-slices';
import type { Write } from '../requests/write';
import type { CellEntry } from './cell-entry';

const entryFormatOf = ({ entryFormat }: CellEntry) => entryFormat;
const inputOf = ({ input }: CellEntry) => input;
const keptFormatOf = ({ keptFormat }: CellEntry) => keptFormat;

/** Writes the cells of an area, row by row, each in the format that lets Excel change nothing of it. */
export function entryWrites(area: SheetArea, rows: readonly (readonly CellEntry[])[]): readonly Write[] {
  return rowSlices(rows, [entryFormatOf, inputOf, keptFormatOf]).map(({ first, rows: slice, bytes }) => ({
    bytes,
    apply: () => {
      const range = rangeOf({ ...area, row: area.row + first, rows: slice.length });
      setFormats(range, slice, ({ shownFormat }) => shownFormat, entryFormatOf);
      range.formulas = slice.map((row) => row.map(inputOf));
      setFormats(range, slice, entryFormatOf, keptFormatOf);
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
