import { isUnfinished } from '../unfinished-name';

export async function listUnfinished(context: Excel.RequestContext): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  return worksheets.items.map(({ name }) => name).filter(isUnfinished);
}
