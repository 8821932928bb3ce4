import { formulaEntryFormat, keptFormat, valueEntryFormat } from '../entry-format';
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
export function freezingWrites({ area, cells }: FrozenArea): readonly Write[] {
  return sliced(area, cells, (range, rows) => {
    range.numberFormat = rows.map((row) =>
      row.map(({ value, numberFormat }) => valueEntryFormat(value, numberFormat)),
    );
    range.values = rows.map((row) => row.map(({ value }) => value));
    range.numberFormat = rows.map((row) =>
      row.map(({ value, numberFormat }) => keptFormat(value, numberFormat)),
    );
  });
}

/** Puts the formulas back. */
export function thawingWrites({ area, cells }: FrozenArea): readonly Write[] {
  return sliced(area, cells, (range, rows) => {
    range.numberFormat = rows.map((row) => row.map(({ numberFormat }) => formulaEntryFormat(numberFormat)));
    range.formulas = rows.map((row) => row.map(({ formula }) => formula));
    range.numberFormat = rows.map((row) => row.map(({ numberFormat }) => numberFormat));
  });
}

function sliced(
  area: SheetArea,
  cells: readonly (readonly FrozenCell[])[],
  apply: (range: Excel.Range, rows: readonly (readonly FrozenCell[])[]) => void,
): readonly Write[] {
  return rowSlices(cells).map(({ first, rows, bytes }) => ({
    bytes,
    apply: () => {
      apply(rangeOf({ ...area, row: area.row + first, rows: rows.length }), rows);
    },
  }));
}
