import type { TableArgument } from '../../../control/formula/argument';
import type { CellReader, Cells } from '../../../control/formula/given';
import { addressFrom, areaFrom, positionOf } from '../../../kit/formula/cell-address';
import { WorkbookFailure, type OpenWorkbook } from '../../../workbook/open-workbook';

/** Finds and reads in the open workbook what a formula refers to; null for what is not there. */
export function workbookReader(workbook: OpenWorkbook): CellReader {
  return {
    read: (cells) => orNull(workbook.readCells(cells)),
    named: async (name, sheet) => {
      const names = await workbook.listNames();
      const same = names.filter((one) => one.name.toLowerCase() === name.toLowerCase());
      return same.find(({ scope }) => scope === sheet) ?? same.find(({ scope }) => scope === null) ?? null;
    },
    spilled: async (cell) => {
      const formula = await orNull(workbook.readFormula(cell));
      if (formula === null) return null;
      const [result] = await workbook.readResults([formula]);
      if (result === undefined) return null;
      const { sheet, address, values } = result;
      return { sheet, address: areaFrom(address, values.length, values[0]?.length ?? 1) };
    },
    column: (column, formula) => columnOf(workbook, column, formula),
  };
}

/** What is asked for is gone: everything else that goes wrong is told. */
async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (thrown) {
    if (thrown instanceof WorkbookFailure && thrown.reason === 'notFound') return null;
    throw thrown;
  }
}

async function columnOf(
  workbook: OpenWorkbook,
  { table, column, thisRow }: TableArgument,
  formula: Cells,
): Promise<Cells | null> {
  const name = table ?? (await tableAround(workbook, formula));
  const content = name === null ? null : await workbook.readTable(name);
  if (content === null) return null;
  const at = content.header.findIndex((header) => header.toLowerCase() === column.toLowerCase());
  if (at < 0) return null;
  const { row, column: first } = content.firstCell;
  const top = addressFrom('A1', row - 1, first - 1 + at);
  if (!thisRow) return { sheet: content.sheet, address: areaFrom(top, content.rows.length, 1) };
  const own = positionOf(formula.address);
  if (own === null) return null;
  return { sheet: content.sheet, address: addressFrom('A1', own.row - 1, first - 1 + at) };
}

async function tableAround(workbook: OpenWorkbook, { sheet, address }: Cells): Promise<string | null> {
  const cell = positionOf(address);
  if (cell === null) return null;
  const around = (await workbook.listTables()).find((table) => {
    const [first, last = first] = table.address.split(':');
    const [from, to] = [positionOf(first ?? ''), positionOf(last ?? '')];
    if (table.sheet !== sheet || from === null || to === null) return false;
    const isInRows = from.row <= cell.row && cell.row <= to.row;
    return isInRows && from.column <= cell.column && cell.column <= to.column;
  });
  return around?.name ?? null;
}
