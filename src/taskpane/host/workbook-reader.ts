import { a1, addressOf, areaFrom, overlap, rangeOf } from '../../kit/formula/address';
import type { TableArgument } from '../../control/formula/argument';
import type { CellReader, Cells } from '../../control/formula/given';
import { WorkbookFailure, type OpenWorkbook } from '../../workbook/open-workbook';

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
  const top = a1({ row, column: first + at });
  if (!thisRow) return { sheet: content.sheet, address: areaFrom(top, content.rows.length, 1) };
  const own = addressOf(formula.address);
  if (own === null) return null;
  return { sheet: content.sheet, address: a1({ row: own.row, column: first + at }) };
}

async function tableAround(workbook: OpenWorkbook, { sheet, address }: Cells): Promise<string | null> {
  const cell = addressOf(address);
  if (cell === null) return null;
  const around = (await workbook.listTables()).find((table) => {
    const area = rangeOf(table.address);
    return table.sheet === sheet && area !== null && overlap(area, { first: cell, last: cell });
  });
  return around?.name ?? null;
}
