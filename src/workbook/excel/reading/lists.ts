import { a1Range } from '../../../kit/formula/address';
import type { CellsAddress, NamedCells } from '../../open-workbook';
import type { TableSummary } from '../../table-change';
import { cellsAddress } from '../address';
import { isUnfinished } from '../writing/tab-names';
import type { SheetArea } from './areas';

/** The part of a sheet that holds something, and the sheet's name. */
export interface UsedArea extends SheetArea {
  readonly name: string;
}

/** Of every sheet that holds something, hidden ones included, in the order of the tabs. */
export async function usedAreas(context: Excel.RequestContext): Promise<readonly UsedArea[]> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/name');
  await context.sync();
  const areas = sheets.items.map((sheet) => ({
    sheet,
    range: sheet.getUsedRangeOrNullObject(true).untrack(),
  }));
  for (const { range } of areas) range.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  return areas
    .filter(({ range }) => !range.isNullObject)
    .map(({ sheet, range }) => ({
      sheet,
      name: sheet.name,
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
    }));
}

export async function listSheets(context: Excel.RequestContext): Promise<readonly CellsAddress[]> {
  const areas = await usedAreas(context);
  return areas.map(({ name: sheet, row, column, rows, columns }) => ({
    sheet,
    address: a1Range({
      first: { row: row + 1, column: column + 1 },
      last: { row: row + rows, column: column + columns },
    }),
  }));
}

export async function listUnfinished(context: Excel.RequestContext): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  return worksheets.items.map(({ name }) => name).filter(isUnfinished);
}

export async function listTables(context: Excel.RequestContext): Promise<readonly TableSummary[]> {
  const { tables } = context.workbook;
  tables.load('items/name,items/columns/items/name');
  await context.sync();
  const found = tables.items.map((table) => ({ table, range: table.getRange().untrack() }));
  for (const { range } of found) range.load('address');
  if (found.length > 0) await context.sync();
  return found.map(({ table, range }) => ({
    ...cellsAddress(range.address),
    name: table.name,
    header: table.columns.items.map(({ name }) => name),
  }));
}

export async function listNames(context: Excel.RequestContext): Promise<readonly NamedCells[]> {
  const { names, worksheets } = context.workbook;
  names.load('items/name');
  worksheets.load('items/name,items/names/items/name');
  await context.sync();
  const known = [
    ...names.items.map((item) => ({ item, scope: null })),
    ...worksheets.items.flatMap((sheet) => sheet.names.items.map((item) => ({ item, scope: sheet.name }))),
  ].map(({ item, scope }) => ({
    name: item.name,
    scope,
    range: item.getRangeOrNullObject().untrack(),
  }));
  for (const { range } of known) range.load('address');
  await context.sync();
  return known
    .filter(({ range }) => !range.isNullObject)
    .map(({ name, scope, range }) => ({ ...cellsAddress(range.address), name, scope }));
}
