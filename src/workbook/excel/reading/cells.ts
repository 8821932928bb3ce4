import type { CellValue } from '../../../kit/cells/cell';
import { LAST_COLUMN, LAST_ROW } from '../../../kit/formula/address';
import type { CellsAddress, SelectedCells } from '../../open-workbook';
import { cellsAddress } from '../address';
import { readValues } from './areas';

/**
 * The values of cells, of the shape of their address. Of whole columns the used rows alone are asked for.
 * Excel refuses with `ItemNotFound` where the sheet is gone.
 */
export async function readCells(
  context: Excel.RequestContext,
  { sheet: name, address }: CellsAddress,
): Promise<readonly (readonly CellValue[])[]> {
  const sheet = context.workbook.worksheets.getItem(name);
  const range = sheet.getRange(address).untrack();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  if (rows < LAST_ROW) return readValues(context, { sheet, row, column, rows, columns });
  const used = sheet.getRange(address).getUsedRangeOrNullObject(true).untrack();
  used.load('rowIndex,rowCount');
  await context.sync();
  const blank = new Array<CellValue>(columns).fill(null);
  const blanks = (count: number) => new Array<readonly CellValue[]>(count).fill(blank);
  if (used.isNullObject) return blanks(rows);
  const { rowIndex: above, rowCount: filled } = used;
  const values = await readValues(context, { sheet, row: above, column, rows: filled, columns });
  return [...blanks(above), ...values, ...blanks(rows - above - filled)];
}

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

/** The cell that typing would fill, whatever is selected around it. */
export async function activeCell(context: Excel.RequestContext): Promise<CellsAddress> {
  const cell = context.workbook.getActiveCell().untrack();
  cell.load('address');
  await context.sync();
  return cellsAddress(cell.address);
}

export async function show(context: Excel.RequestContext, { sheet, address }: CellsAddress): Promise<void> {
  const target = context.workbook.worksheets.getItem(sheet);
  target.activate();
  target.getRange(address).untrack().select();
  await context.sync();
}
