import { a1, type CellRange } from '../../../src/kit/formula/address';
import { cellAt, type SheetModel } from '../../../src/kit/sheet/sheet-model';

/** The addresses of the cells of a range that hold something. */
export function filledCells(sheet: SheetModel, { first, last }: CellRange): readonly string[] {
  const filled: string[] = [];
  for (let row = first.row; row <= last.row; row += 1) {
    for (let column = first.column; column <= last.column; column += 1) {
      const content = cellAt(sheet, { row, column });
      if (content !== null && content.kind !== 'blank') filled.push(a1({ row, column }));
    }
  }
  return filled;
}
