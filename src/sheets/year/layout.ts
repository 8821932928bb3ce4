import { columnLetters } from '../../kit/formula/address';
import { blank } from '../../kit/sheet/cells';
import type { SheetBuilder } from '../../kit/sheet/sheet-builder';
import type { SheetCell } from '../../kit/sheet/sheet-model';

/** Territory, act, pupils, rate, product. */
export const WIDTHS_WITH_ACTS = [29, 23, 10, 12, 18] as const;
/** Territory, pupils, rate, product. */
export const WIDTHS_WITHOUT_ACTS = [46, 11, 11, 19] as const;

/** Where a year's table has its figures: in its last columns, after the label and the act, if it has a column for acts. */
export function columnsOf({ width }: SheetBuilder) {
  const [pupils, rate, amount] = [width - 2, width - 1, width] as const;
  return {
    pupils,
    amount,
    letters: { pupils: columnLetters(pupils), rate: columnLetters(rate), amount: columnLetters(amount) },
    citesActs: width === WIDTHS_WITH_ACTS.length,
  };
}

/** A row of a label and, in the last column, a figure; returns the row's number. */
export function addLine(sheet: SheetBuilder, label: SheetCell, figure: SheetCell): number {
  return sheet.addRow([label, figure], { span: sheet.width - 1 });
}

/** A row of a label, the act that sets its figure where the table cites acts, and the figure. */
export function addSetLine(sheet: SheetBuilder, label: SheetCell, act: SheetCell, figure: SheetCell): number {
  if (!columnsOf(sheet).citesActs) return addLine(sheet, label, figure);
  return sheet.addRow([label, act, blank('label'), blank('label'), figure]);
}
