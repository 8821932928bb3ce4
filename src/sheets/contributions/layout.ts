import { blank } from '../../kit/sheet/cells';
import type { SheetBuilder } from '../../kit/sheet/sheet-builder';
import type { SheetCell } from '../../kit/sheet/sheet-model';
import type { StyleName } from '../../kit/sheet/styles';

/** Territory, act, pupils, rate, product. */
export const COLUMN_WIDTHS = [29, 23, 10, 12, 18] as const;
export const PUPILS_COLUMN = 3;
export const AMOUNT_COLUMN = 5;

/** A row of a label and a figure; returns the row's number. */
export function addLine(sheet: SheetBuilder, label: SheetCell, figure: SheetCell): number {
  return sheet.addRow([label, figure], { span: 4 });
}

/** A row of a label, the act that sets its figure, and the figure. */
export function addSetLine(sheet: SheetBuilder, label: SheetCell, act: SheetCell, figure: SheetCell): number {
  const between: StyleName = 'label';
  return sheet.addRow([label, act, blank(between), blank(between), figure]);
}
