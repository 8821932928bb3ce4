import type { NamedCells } from '../../open-workbook';
import { cellsAddress } from '../address';

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
