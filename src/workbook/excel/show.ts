import type { CellsAddress } from '../open-workbook';

export async function show(context: Excel.RequestContext, { sheet, address }: CellsAddress): Promise<void> {
  const target = context.workbook.worksheets.getItem(sheet);
  target.activate();
  target.getRange(address).untrack().select();
  await context.sync();
}
