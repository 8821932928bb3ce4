import type { TableSummary } from '../../table-change';
import { cellsAddress } from '../address';

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
