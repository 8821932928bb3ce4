import { cell } from '../../../kit/formula/address';
import type { TableContent } from '../../table-change';
import { cellsAddress } from '../address';
import { readValues } from './areas';

export async function readTable(context: Excel.RequestContext, name: string): Promise<TableContent | null> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load('name');
  await context.sync();
  if (table.isNullObject) return null;
  const fullRange = table.getRange().untrack();
  const body = table.getDataBodyRange().untrack();
  table.columns.load('items/name');
  fullRange.load('address');
  body.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const place = cellsAddress(fullRange.address);
  const rows = await readValues(context, {
    sheet: context.workbook.worksheets.getItem(place.sheet),
    row: body.rowIndex,
    column: body.columnIndex,
    rows: body.rowCount,
    columns: body.columnCount,
  });
  return {
    ...place,
    name: table.name,
    header: table.columns.items.map((column) => column.name),
    firstCell: cell(body.rowIndex + 1, body.columnIndex + 1),
    rows,
  };
}
