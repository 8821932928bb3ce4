import { CellNotEmpty, type CellsAddress, type InsertOptions } from '../open-workbook';
import { cellsAddress } from './address';
import { formulaEntryFormat, GENERAL } from './entry-format';

/** The cell that typing would fill, whatever is selected around it. */
export async function activeCell(context: Excel.RequestContext): Promise<CellsAddress> {
  const cell = context.workbook.getActiveCell().untrack();
  cell.load('address');
  await context.sync();
  return cellsAddress(cell.address);
}

export async function insertFormula(
  context: Excel.RequestContext,
  formula: string,
  { replace, numberFormat = GENERAL }: InsertOptions,
): Promise<CellsAddress> {
  const cell = context.workbook.getActiveCell();
  cell.load('address,formulas,numberFormat');
  await context.sync();
  const address = cellsAddress(cell.address);
  const content: unknown = cell.formulas[0]?.[0];
  if (content !== '' && !replace) throw new CellNotEmpty(address);
  const format = String(cell.numberFormat[0]?.[0]);
  const own = formulaEntryFormat(format);
  const wanted = own === GENERAL ? numberFormat : own;
  if (wanted !== format) cell.numberFormat = [[wanted]];
  cell.formulas = [[formula]];
  await context.sync();
  return address;
}
