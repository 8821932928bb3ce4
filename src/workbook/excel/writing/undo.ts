import { giveBackLinks, type Links } from './links';
import type { Plan } from './plan';

/** How far a writing came that failed. */
export interface Unfinished {
  readonly plan: Plan;
  /** Of the new sheets, once Excel has told them. */
  readonly ids: readonly string[] | null;
  /** What refers to the sheets that are replaced, once the replacement has begun. */
  readonly links: Links | null;
  /** What the new sheets are called, or may be. */
  readonly called: readonly string[];
}

/**
 * Makes the workbook what it was before the writing.
 *
 * @returns false where a new sheet already stands in the place of a replaced one, which cannot come back: then they
 *   all do.
 */
export async function undo(
  context: Excel.RequestContext,
  { plan, ids, links }: Unfinished,
): Promise<boolean> {
  const { worksheets, names } = context.workbook;
  const written = plan.sheets.map((planned, index) => ({
    planned,
    sheet: worksheets.getItemOrNullObject(ids?.[index] ?? planned.temporaryName),
    replaced: planned.replaced === null ? null : worksheets.getItemOrNullObject(planned.replaced),
  }));
  const active = worksheets.getItemOrNullObject(plan.active);
  const shown = worksheets.getActiveWorksheet();
  shown.load('id');
  const added = plan.sheets.flatMap((planned) =>
    planned.names
      .filter(({ owner }) => owner === 'workbook')
      .map(({ name }) => names.getItemOrNullObject(name)),
  );
  for (const { sheet } of written) sheet.load('name');
  await context.sync();
  // A sheet of which Excel has not told the id is ours only as long as it is empty.
  const contents = written.map(({ sheet }) =>
    ids === null && !sheet.isNullObject ? sheet.getUsedRangeOrNullObject(true).untrack() : null,
  );
  for (const content of contents) if (content !== null) content.load('address');
  if (ids === null) await context.sync();
  const standsForGood = written.some(
    ({ planned, sheet, replaced }) =>
      replaced?.isNullObject === true && !sheet.isNullObject && sheet.name === planned.name,
  );
  if (links !== null && standsForGood) {
    for (const { replaced } of written) if (replaced?.isNullObject === false) replaced.delete();
    await context.sync();
    return false;
  }
  if (links !== null) {
    // The new sheets are deleted last: a formula that refers to one by then would be lost with it.
    for (const { planned, sheet } of written) if (!sheet.isNullObject) sheet.name = planned.temporaryName;
    for (const { planned, replaced } of written) {
      if (replaced?.isNullObject === false) replaced.name = planned.replacedName;
    }
    await context.sync();
    await giveBackLinks(context, links);
  }
  for (const name of added) if (!name.isNullObject) name.delete();
  written.forEach(({ sheet }, index) => {
    if (!sheet.isNullObject && (contents[index]?.isNullObject ?? true)) sheet.delete();
  });
  // Excel refuses it while another workbook is in front.
  if (!active.isNullObject && shown.id !== plan.active) active.activate();
  await context.sync();
  return true;
}
