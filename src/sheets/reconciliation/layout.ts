import type { SheetBuilder } from '../../kit/sheet/sheet-builder';
import type { SheetCell } from '../../kit/sheet/sheet-model';

/** What is checked, its two figures, their difference, the verdict. */
export const COLUMN_WIDTHS = [33, 16, 16, 14, 13] as const;

/** A row of a label and a figure in the last column but one; returns the row's number. */
export function addLine(sheet: SheetBuilder, label: SheetCell, figure: SheetCell): number {
  return sheet.addRow([label, figure], { span: 3 });
}
