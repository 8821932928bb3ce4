import { CellNotEmpty, type CellsAddress } from '../open-workbook';
import { cellsAddress } from './address';
import { formulaEntryFormat } from './entry-format';

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
  { replace }: { readonly replace: boolean },
): Promise<CellsAddress> {
  const cell = context.workbook.getActiveCell();
  cell.load('address,formulas,numberFormat');
  await context.sync();
  const address = cellsAddress(cell.address);
  const content: unknown = cell.formulas[0]?.[0];
  if (content !== '' && !replace) throw new CellNotEmpty(address);
  const format = String(cell.numberFormat[0]?.[0]);
  if (formulaEntryFormat(format) !== format) cell.numberFormat = [[formulaEntryFormat(format)]];
  cell.formulas = [[formula]];
  await context.sync();
  return address;
}
