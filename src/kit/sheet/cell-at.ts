import type { CellAddress } from '../formula/address';
import type { SheetCell, SheetModel } from './sheet-model';

/** The cell at an address; null where the sheet has none. */
export function cellAt(sheet: SheetModel, { row, column }: CellAddress): SheetCell | null {
  return sheet.rows[row - 1]?.cells[column - 1] ?? null;
}
