import { isFormulaLike } from '../../../kit/formula/formula-like';
import { TEXT_FORMAT } from '../../../kit/sheet/number-formats';
import type { TableCell } from '../../table-change';
import { rangeOf, type SheetArea } from '../reading/areas';
import { rowSlices } from '../requests/row-slices';
import type { Write } from '../requests/writes';

/*
 * Excel reads what is written to a cell as if it were typed there: 02604 becomes a number, 12/2024 a date, =A1 a
 * formula. In a cell of the format Text at that moment everything is a text, a formula too; what is there already
 * does not change with the format. An apostrophe at the start is its sign that a text follows, and no part of it.
 */

const TEXT_SIGN = "'";

/** The number format of a cell that has none of its own. */
export const GENERAL = 'General';

/** The number format to enter a value in, where `shown` is the cell's own. */
export function valueEntryFormat(value: unknown, shown: string): string {
  if (typeof value !== 'string') return formulaEntryFormat(shown);
  // Whether the sign is one in the format Text too is not relied upon.
  return hasSign(value) ? GENERAL : TEXT_FORMAT;
}

/** What to enter for a value: a text that begins with an apostrophe would lose it, but for another one before it. */
export function valueEntry<T>(value: T): T | string {
  return typeof value === 'string' && hasSign(value) ? `${TEXT_SIGN}${value}` : value;
}

/** Whether a text begins with what Excel would take for its own sign. */
export function hasSign(text: string): boolean {
  return text.startsWith(TEXT_SIGN);
}

/** The number format to enter a formula or a number in, where `shown` is the cell's own. */
export function formulaEntryFormat(shown: string): string {
  return shown === TEXT_FORMAT ? GENERAL : shown;
}

/** The number format to leave a value in: a text that could become a formula when it is re-entered stays Text. */
export function keptFormat(value: unknown, shown: string): string {
  return typeof value === 'string' && isFormulaLike(value) ? TEXT_FORMAT : shown;
}

/** What is written in a cell, and its number formats before, during and after. */
export interface CellEntry {
  /** null leaves what the cell holds. */
  readonly input: string | number | boolean | null;
  /** null where it is not relied upon: the others are then written in any case. */
  readonly shownFormat: string | null;
  readonly entryFormat: string;
  readonly keptFormat: string;
}

export function newEntry(cell: TableCell, shownFormat: string): CellEntry {
  if (cell === null) return { input: '', shownFormat, entryFormat: shownFormat, keptFormat: shownFormat };
  if (typeof cell === 'object') {
    // A formula in the format Text would become one at its next edition.
    const entryFormat = formulaEntryFormat(shownFormat);
    return { input: cell.formula, shownFormat, entryFormat, keptFormat: entryFormat };
  }
  return {
    input: valueEntry(cell),
    shownFormat,
    entryFormat: valueEntryFormat(cell, shownFormat),
    keptFormat: keptFormat(cell, shownFormat),
  };
}

/** Leaves a cell what it holds. */
export function noEntry(shownFormat: string): CellEntry {
  return { input: null, shownFormat, entryFormat: shownFormat, keptFormat: shownFormat };
}

/** A formula in a cell that keeps its own format, be it Text. */
export function formulaEntry(formula: string, shownFormat: string): CellEntry {
  return {
    input: formula,
    shownFormat,
    entryFormat: formulaEntryFormat(shownFormat),
    keptFormat: shownFormat,
  };
}

/** Writes the cells of an area, row by row, each in the format that lets Excel change nothing of it. */
export function entryWrites(area: SheetArea, rows: readonly (readonly CellEntry[])[]): readonly Write[] {
  const written = [entryFormatOf, ({ input }: CellEntry) => input, keptFormatOf];
  return rowSlices(rows, written).map(({ first, rows: slice, bytes }) => ({
    bytes,
    apply: () => {
      const range = rangeOf({ ...area, row: area.row + first, rows: slice.length });
      setFormats(range, slice, ({ shownFormat }) => shownFormat, entryFormatOf);
      range.formulas = slice.map((row) => row.map(({ input }) => input));
      // Excel may give a formula the format of what it refers to.
      setFormats(
        range,
        slice,
        ({ shownFormat, entryFormat }) => (shownFormat === null ? null : entryFormat),
        keptFormatOf,
      );
    },
  }));
}

const entryFormatOf = ({ entryFormat }: CellEntry) => entryFormat;
const keptFormatOf = ({ keptFormat }: CellEntry) => keptFormat;

function setFormats(
  range: Excel.Range,
  rows: readonly (readonly CellEntry[])[],
  before: (entry: CellEntry) => string | null,
  wanted: (entry: CellEntry) => string,
): void {
  const differs = rows.some((row) => row.some((entry) => wanted(entry) !== before(entry)));
  if (differs) range.numberFormat = rows.map((row) => row.map(wanted));
}
