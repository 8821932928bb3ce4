import { a1Range } from '../../../kit/formula/address';
import { assertWithinLimitsInSteps } from '../../../kit/sheet/limits';
import type { SheetModel } from '../../../kit/sheet/sheet-model';
import { WritingCancelled, type WriteOptions } from '../../open-workbook';
import type { Journal } from '../journal';
import { sendWrites } from '../requests/writes';
import { linksTo } from './links';
import { NewSheets, type AddedSheet } from './new-sheets';
import { asWrittenAmong, planOf, type Plan, type PlannedSheet } from './plan';
import { replacement } from './replace';
import { setPages } from './set-pages';
import { sheetWrites } from './sheet-writes';

/**
 * Sheets get provisional names until all are written: what their formulas say of one another follows, whichever names
 * they have.
 *
 * @returns the names under which they stand
 */
export async function writeSheets(
  context: Excel.RequestContext,
  journal: Journal,
  models: readonly SheetModel[],
  options: WriteOptions,
): Promise<readonly string[]> {
  await assertWithinLimitsInSteps(models);
  if (options.signal?.aborted === true) throw new WritingCancelled();
  if (models.length === 0) return [];
  const plan = await planOf(context, models, options.whenTaken);
  const names = plan.sheets.map(({ name }) => name);
  const replaced = plan.sheets.flatMap((planned) => (planned.replaced === null ? [] : planned.name));
  const added = new NewSheets(context, plan.sheets);
  let all: readonly AddedSheet<PlannedSheet>[] = [];
  await journal.apply({
    apply: async () => {
      all = await added.add((one) => {
        addNames(context.workbook, one);
      });
      const writes = all.flatMap(({ sheet, planned }) =>
        sheetWrites(sheet, planned.model, asWrittenAmong(plan.sheets, planned)),
      );
      await sendWrites(context, writes, options);
      if (replaced.length > 0) return;
      added.called = [...names, ...added.called];
      settle(all);
      await context.sync();
    },
    giveBack: () => takeAway(context, plan, added),
    left: async () => ({ kind: 'newSheets', sheets: await added.names() }),
  });
  if (replaced.length > 0) {
    await journal.apply(replacement(context, added, all, await linksTo(context, replaced)));
  }
  await setPages(context, all);
  return names;
}

/** Before any formula is written that uses the names. */
function addNames(workbook: Excel.Workbook, { sheet, planned }: AddedSheet<PlannedSheet>): void {
  for (const { name, range, owner } of planned.names) {
    const cells = sheet.getRange(a1Range(range)).untrack();
    if (owner === 'workbook') workbook.names.add(name, cells);
    if (owner === 'sheet') sheet.names.add(name, cells);
  }
}

/** Gives complete sheets their own names and shows the first. */
function settle(all: readonly AddedSheet<PlannedSheet>[]): void {
  for (const { sheet, planned } of all) sheet.name = planned.name;
  all[0]?.sheet.activate();
  // Where Excel calculates on demand only, the formulas would show nothing.
  for (const { sheet } of all) sheet.calculate(false);
}

async function takeAway(
  context: Excel.RequestContext,
  { sheets: planned, active: id }: Plan,
  added: NewSheets<PlannedSheet>,
): Promise<boolean> {
  const { worksheets, names } = context.workbook;
  const active = worksheets.getItemOrNullObject(id);
  const shown = worksheets.getActiveWorksheet();
  shown.load('id');
  const own = planned
    .flatMap((sheet) => sheet.names)
    .filter(({ owner }) => owner === 'workbook')
    .map(({ name }) => names.getItemOrNullObject(name));
  const found = added.find();
  await context.sync();
  const sheets = await added.toTakeAway(found);
  for (const name of own) if (!name.isNullObject) name.delete();
  for (const sheet of sheets) sheet.delete();
  // Excel refuses it while another workbook is in front.
  if (!active.isNullObject && shown.id !== id) active.activate();
  await context.sync();
  return true;
}
