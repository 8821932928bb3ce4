import { formulaEntryFormat, keptFormat, valueEntry, valueEntryFormat } from '../entry-format';
import { rangeOf, type SheetArea } from '../reading/sheet-area';
import { rowSlices } from '../requests/row-slices';
import type { Write } from '../requests/write';

/** Cells to be frozen together: one below the other, or those over which a formula spills. */
export interface FrozenArea {
  readonly area: SheetArea;
  readonly cells: readonly (readonly FrozenCell[])[];
}

export interface FrozenCell {
  /** What stands there before: a formula, or nothing where one spills. */
  readonly formula: string;
  readonly value: unknown;
  readonly numberFormat: string;
}

/** What a cell holds now; its value where it has no formula. */
export interface CellNow {
  readonly formula: unknown;
  readonly numberFormat: string;
}

/** Whether a cell holds what it held before it was frozen; where a formula spills, the formula's own cell tells. */
export function isUnfrozen(before: FrozenCell, now: CellNow): boolean {
  return (
    (before.formula === '' || before.formula === now.formula) && before.numberFormat === now.numberFormat
  );
}

/** Whether a cell holds what freezing made of it. */
export function isFrozen({ value, numberFormat }: FrozenCell, now: CellNow): boolean {
  return now.formula === value && now.numberFormat === keptFormat(value, numberFormat);
}

/** Puts the values in the place of the formulas. */
export function freezingWrites(frozen: FrozenArea): readonly Write[] {
  return entered(frozen, {
    property: 'values',
    inputOf: ({ value }) => valueEntry(value),
    entryFormatOf: ({ value, numberFormat }) => valueEntryFormat(value, numberFormat),
    keptFormatOf: ({ value, numberFormat }) => keptFormat(value, numberFormat),
  });
}

/** Puts the formulas back. */
export function thawingWrites(frozen: FrozenArea): readonly Write[] {
  return entered(frozen, {
    property: 'formulas',
    inputOf: ({ formula }) => formula,
    entryFormatOf: ({ numberFormat }) => formulaEntryFormat(numberFormat),
    keptFormatOf: ({ numberFormat }) => numberFormat,
  });
}

/** What is entered in each cell, and the number formats that it has meanwhile and afterwards. */
interface Entered {
  readonly property: 'values' | 'formulas';
  readonly inputOf: (cell: FrozenCell) => unknown;
  readonly entryFormatOf: (cell: FrozenCell) => string;
  readonly keptFormatOf: (cell: FrozenCell) => string;
}

function entered(
  { area, cells }: FrozenArea,
  { property, inputOf, entryFormatOf, keptFormatOf }: Entered,
): readonly Write[] {
  return rowSlices(cells, [entryFormatOf, inputOf, keptFormatOf]).map(({ first, rows, bytes }) => ({
    bytes,
    apply: () => {
      const range = rangeOf({ ...area, row: area.row + first, rows: rows.length });
      range.numberFormat = rows.map((row) => row.map(entryFormatOf));
      range[property] = rows.map((row) => row.map(inputOf));
      range.numberFormat = rows.map((row) => row.map(keptFormatOf));
    },
  }));
}
