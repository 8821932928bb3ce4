import { LAST_COLUMN, LAST_ROW } from '../../../kit/formula/address';
import type { SelectedCells } from '../../open-workbook';
import { cellsAddress } from '../address';
import { readValues } from './read-values';

/** Excel refuses with `InvalidSelection` where several ranges, or no cells, are selected. */
export async function readSelection(context: Excel.RequestContext): Promise<SelectedCells> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const selected = context.workbook.getSelectedRange().untrack();
  const used = selected.getUsedRangeOrNullObject(true).untrack();
  const first = selected.getCell(0, 0).untrack();
  selected.load('address,rowIndex,columnIndex,rowCount,columnCount');
  used.load('address,rowIndex,columnIndex,rowCount,columnCount');
  first.load('address,rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const isBounded = selected.rowCount < LAST_ROW && selected.columnCount < LAST_COLUMN;
  // Of whole rows or columns, what is used: the rest is more than Excel reads.
  const range = isBounded ? selected : used.isNullObject ? first : used;
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  const values = await readValues(context, { sheet, row, column, rows, columns });
  return { ...cellsAddress(range.address), values };
}
