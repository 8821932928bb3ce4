import { absoluteA1Range, quotedTab } from '../../../kit/formula/address';
import { sendWrites } from '../requests/send-writes';
import { freeName } from './free-name';
import { linkWrites, type Links } from './links';
import type { PlannedSheet } from './plan';

/** A complete sheet, and where it is to stand. */
export interface CompleteSheet {
  readonly sheet: Excel.Worksheet;
  readonly planned: PlannedSheet;
}

/**
 * Gives complete sheets their names and, where they replace others, their places. The others are deleted last, in the
 * last request, so that everything before can be undone.
 */
export async function replaceSheets(
  context: Excel.RequestContext,
  complete: readonly CompleteSheet[],
  links: Links,
): Promise<void> {
  const { worksheets } = context.workbook;
  const replacing = complete.flatMap(({ sheet, planned }) =>
    planned.replaced === null ? [] : [{ sheet, planned, old: worksheets.getItem(planned.replaced) }],
  );
  for (const { old } of replacing) old.load('position');
  worksheets.load('items/name');
  await context.sync();
  const tabs = worksheets.items.map(({ name }) => name);
  for (const { planned, old } of replacing) {
    const name = freeName(planned.name, tabs);
    tabs.push(name);
    old.name = name;
  }
  for (const { sheet, planned } of complete) sheet.name = planned.name;
  [...replacing]
    .sort((one, other) => one.old.position - other.old.position)
    // Each that comes before moves those after it by one, until the old ones are deleted.
    .forEach(({ sheet, old }, index) => {
      sheet.position = old.position + index;
    });
  await sendWrites(context, linkWrites(links));
  for (const { planned } of replacing) {
    for (const { name: own, range, owner } of planned.names) {
      if (owner !== 'workbook, from the replaced sheet') continue;
      context.workbook.names.getItem(own).formula = `=${quotedTab(planned.name)}!${absoluteA1Range(range)}`;
    }
  }
  complete[0]?.sheet.activate();
  for (const { sheet } of complete) sheet.calculate(false);
  for (const { old } of replacing) old.delete();
  await context.sync();
}
