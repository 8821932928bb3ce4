import type { CellValue } from '../../../kit/cells/cell';
import type { CellsAddress } from '../../open-workbook';
import { readValues } from './read-values';

/** Those of a sheet of Excel. */
const SHEET_ROWS = 1_048_576;

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
  if (rows < SHEET_ROWS) return readValues(context, { sheet, row, column, rows, columns });
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
