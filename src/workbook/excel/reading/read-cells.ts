import type { CellsAddress, CellValue } from '../../open-workbook';
import { readValues } from './read-values';

/** Excel refuses with `ItemNotFound` where the sheet is gone. */
export async function readCells(
  context: Excel.RequestContext,
  { sheet: name, address }: CellsAddress,
): Promise<readonly (readonly CellValue[])[]> {
  const sheet = context.workbook.worksheets.getItem(name);
  const range = sheet.getRange(address).untrack();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  return readValues(context, { sheet, row, column, rows, columns });
}
