import { absoluteA1Range, quotedTab } from '../../../kit/formula/address';
import type { Step } from '../journal';
import { sendWrites } from '../requests/writes';
import { giveBackLinks, linkWrites, type Links } from './links';
import type { AddedSheet, NewSheets } from './new-sheets';
import type { PlannedSheet } from './plan';
import { nameTaker } from './tab-names';

/**
 * Gives complete sheets their names and, where they replace others, their places.
 *
 * @param links what refers to the sheets that are replaced
 */
export function replacement(
  context: Excel.RequestContext,
  added: NewSheets<PlannedSheet>,
  complete: readonly AddedSheet<PlannedSheet>[],
  links: Links,
): Step {
  return {
    apply: () => replaceSheets(context, complete, links),
    giveBack: () => giveBackReplaced(context, added, links),
    left: () => ({
      kind: 'replacedSheets',
      sheets: complete.flatMap(({ planned }) => (planned.replaced === null ? [] : planned.replacedName)),
    }),
  };
}

/** The old sheets are deleted last, in the last request, so that everything before can be undone. */
async function replaceSheets(
  context: Excel.RequestContext,
  complete: readonly AddedSheet<PlannedSheet>[],
  links: Links,
): Promise<void> {
  const { worksheets } = context.workbook;
  const replacing = complete.flatMap(({ sheet, planned }) =>
    planned.replaced === null ? [] : [{ sheet, planned, old: worksheets.getItem(planned.replaced) }],
  );
  for (const { old } of replacing) old.load('position');
  worksheets.load('items/name');
  await context.sync();
  const take = nameTaker(worksheets.items.map(({ name }) => name));
  for (const { planned, old } of replacing) old.name = take(planned.name);
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

/** @returns false where a new sheet stands for good in the place of one that is gone: then they all do */
async function giveBackReplaced(
  context: Excel.RequestContext,
  added: NewSheets<PlannedSheet>,
  links: Links,
): Promise<boolean> {
  const { worksheets } = context.workbook;
  const found = added.find().map(({ planned, sheet }) => ({
    planned,
    sheet,
    old: planned.replaced === null ? null : worksheets.getItemOrNullObject(planned.replaced),
  }));
  await context.sync();
  const standsForGood = found.some(
    ({ planned, sheet, old }) =>
      old?.isNullObject === true && !sheet.isNullObject && sheet.name === planned.name,
  );
  for (const { planned, sheet, old } of found) {
    if (standsForGood && old?.isNullObject === false) old.delete();
    if (standsForGood) continue;
    if (!sheet.isNullObject) sheet.name = planned.temporaryName;
    if (old?.isNullObject === false) old.name = planned.replacedName;
  }
  await context.sync();
  // The new sheets are deleted afterwards: a formula that refers to one by then would be lost with it.
  if (!standsForGood) await giveBackLinks(context, links);
  return !standsForGood;
}
