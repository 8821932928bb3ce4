import { CellNotEmpty, type CellsAddress, type InsertOptions } from '../../open-workbook';
import { cellsAddress } from '../address';
import { entryWrites, formulaEntryFormat, GENERAL } from '../cells/entry';
import { changeCells, heldCells } from '../cells/held';
import type { Journal } from '../journal';

export async function insertFormula(
  context: Excel.RequestContext,
  journal: Journal,
  formula: string,
  { replace, numberFormat = GENERAL }: InsertOptions,
): Promise<CellsAddress> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const active = context.workbook.getActiveCell().untrack();
  sheet.load('id');
  active.load('address,rowIndex,columnIndex,values,formulas,numberFormat');
  await context.sync();
  const address = cellsAddress(active.address);
  const cells = heldCells(active);
  const [[cell] = []] = cells;
  const shownFormat = cell?.numberFormat ?? GENERAL;
  if (cell?.formula !== '' && !replace) throw new CellNotEmpty(address);
  const own = formulaEntryFormat(shownFormat);
  const wanted = own === GENERAL ? numberFormat : own;
  const area = { sheet, row: active.rowIndex, column: active.columnIndex, rows: 1, columns: 1 };
  const entry = { input: formula, shownFormat, entryFormat: wanted, keptFormat: wanted };
  await changeCells(context, journal, [{ area, cells }], entryWrites(area, [[entry]]), {
    sheets: [address.sheet],
  });
  return address;
}
