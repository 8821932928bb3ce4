import {
  CellNotEmpty,
  UnfinishedFormulasLeft,
  type CellsAddress,
  type InsertOptions,
} from '../open-workbook';
import { cellsAddress } from './address';
import { formulaEntryFormat, GENERAL } from './entry-format';
import { failureOf } from './failure';
import { insisted } from './front';
import { entryBefore, type CellBefore } from './tables/cell-entry';

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
  cell.load('address,values,formulas,numberFormat');
  await context.sync();
  const address = cellsAddress(cell.address);
  const content: unknown = cell.formulas[0]?.[0];
  if (content !== '' && !replace) throw new CellNotEmpty(address);
  const format = String(cell.numberFormat[0]?.[0]);
  const own = formulaEntryFormat(format);
  const wanted = own === GENERAL ? numberFormat : own;
  if (wanted !== format) cell.numberFormat = [[wanted]];
  cell.formulas = [[formula]];
  try {
    await context.sync();
  } catch (error) {
    await giveBack(context, cell, address, {
      value: cell.values[0]?.[0],
      formula: content,
      numberFormat: format,
    });
    throw error;
  }
  return address;
}

/** What made the insertion fail may have passed. */
async function giveBack(
  context: Excel.RequestContext,
  cell: Excel.Range,
  { sheet }: CellsAddress,
  before: CellBefore,
): Promise<void> {
  const attempt = async () => {
    cell.load('formulas,numberFormat');
    await context.sync();
    // A cell that Excel left alone is not written: on a protected sheet that would fail again.
    if (cell.formulas[0]?.[0] === before.formula && cell.numberFormat[0]?.[0] === before.numberFormat) return;
    const { input, entryFormat, keptFormat } = entryBefore(before);
    cell.numberFormat = [[entryFormat]];
    cell.formulas = [[input]];
    cell.numberFormat = [[keptFormat]];
    await context.sync();
  };
  try {
    await insisted(attempt);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    const failure = failureOf(error);
    // The user has deleted the sheet meanwhile.
    if (failure.reason !== 'notFound') throw new UnfinishedFormulasLeft(failure, [sheet]);
  }
}
