import { absoluteA1Range } from '../../../sheets/address';
import { sendWrites } from '../requests/send-writes';
import { freeName } from './free-name';
import { linkWrites, type Links } from './links';
import type { Plan } from './plan';

/**
 * Puts a complete sheet in the place of another one. The other is deleted last, in the last request, so that
 * everything before can be undone.
 */
export async function replaceSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { name, replaced, names }: Plan & { readonly replaced: string },
  links: Links,
): Promise<void> {
  const { worksheets } = context.workbook;
  const old = worksheets.getItem(replaced);
  old.load('position');
  worksheets.load('items/name');
  await context.sync();
  old.name = freeName(
    name,
    worksheets.items.map((one) => one.name),
  );
  sheet.name = name;
  sheet.position = old.position;
  await sendWrites(context, linkWrites(links));
  for (const { name: own, range, owner } of names) {
    if (owner !== 'workbook, from the replaced sheet') continue;
    context.workbook.names.getItem(own).formula = `='${name}'!${absoluteA1Range(range)}`;
  }
  sheet.activate();
  sheet.calculate(false);
  old.delete();
  await context.sync();
}
