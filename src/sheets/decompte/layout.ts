import type { SheetBuilder } from '../../kit/sheet/sheet-builder';
import type { SheetCell } from '../../kit/sheet/sheet-model';

/** The table's label takes three columns, which hold pupils and rates in the table of products. */
export const COLUMN_WIDTHS = [46, 11, 11, 19] as const;
export const PUPILS_COLUMN = 2;
export const AMOUNT_COLUMN = 4;

const LABEL_SPAN = { span: 3 };

/** A row of the table: a label and a figure; returns the row's number. */
export function addLine(sheet: SheetBuilder, label: SheetCell, figure: SheetCell): number {
  return sheet.addRow([label, figure], LABEL_SPAN);
}
