import type { SheetModel } from '../../../kit/sheet/sheet-model';
import { assertSoundInSteps } from '../../../kit/sheet/soundness/sheet-problems';
import { UnfinishedSheetLeft, WritingCancelled, type WriteOptions } from '../../open-workbook';
import { failureOf } from '../failure';
import { insisted } from '../front';
import { sendWrites } from '../requests/send-writes';
import { addNames } from './add-names';
import { linksTo } from './links';
import { planOf } from './plan';
import { replaceSheets, type CompleteSheet } from './replace';
import { setPages } from './set-pages';
import { sheetWrites } from './sheet-writes';
import { undo, type Unfinished } from './undo';
import { asWrittenAmong } from './written-formula';

export interface WrittenSheets {
  readonly names: readonly string[];
  /** Takes them away again, where they replaced none. Rejects with `UnfinishedSheetLeft` where it cannot. */
  readonly takeBack: () => Promise<void>;
}

/**
 * The sheets are complete, under names that say they are not, before they take their own: what their formulas say of
 * one another follows, whichever names these are.
 */
export async function writeSheets(
  context: Excel.RequestContext,
  models: readonly SheetModel[],
  options: WriteOptions,
): Promise<WrittenSheets> {
  await assertSoundInSteps(models, { nativeOnly: false });
  if (options.signal?.aborted === true) throw new WritingCancelled();
  if (models.length === 0) return { names: [], takeBack: () => Promise.resolve() };
  const plan = await planOf(context, models, options.whenTaken);
  let unfinished: Unfinished = {
    plan,
    ids: null,
    links: null,
    called: plan.sheets.map(({ temporaryName }) => temporaryName),
  };
  let complete: readonly CompleteSheet[] = [];
  try {
    complete = plan.sheets.map((planned) => ({
      planned,
      sheet: context.workbook.worksheets.add(planned.temporaryName),
    }));
    for (const { sheet, planned } of complete) {
      sheet.load('id');
      addNames(context.workbook, sheet, planned.names);
    }
    await context.sync();
    unfinished = { ...unfinished, ids: complete.map(({ sheet }) => sheet.id) };
    const writes = complete.flatMap(({ sheet, planned }) =>
      sheetWrites(sheet, planned.model, asWrittenAmong(plan.sheets, planned)),
    );
    await sendWrites(context, writes, options);
    // From here on they may bear either name.
    unfinished = { ...unfinished, called: [...plan.sheets.map(({ name }) => name), ...unfinished.called] };
    if (plan.sheets.every(({ replaced }) => replaced === null)) {
      for (const { sheet, planned } of complete) sheet.name = planned.name;
      complete[0]?.sheet.activate();
      // Where Excel calculates on demand only, the formulas would show nothing.
      for (const { sheet } of complete) sheet.calculate(false);
      await context.sync();
    } else {
      const links = await linksTo(
        context,
        plan.sheets.filter(({ replaced }) => replaced !== null).map(({ name }) => name),
      );
      unfinished = { ...unfinished, links };
      await replaceSheets(context, complete, links);
    }
  } catch (error) {
    if (await isUndone(context, unfinished)) throw error;
  }
  await setPages(context, complete);
  return {
    names: plan.sheets.map(({ name }) => name),
    takeBack: async () => {
      await isUndone(context, unfinished);
    },
  };
}

async function isUndone(context: Excel.RequestContext, unfinished: Unfinished): Promise<boolean> {
  try {
    return await insisted(() => undo(context, unfinished));
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    const left = await namesLeft(context, unfinished);
    const { plan, links } = unfinished;
    const replaced = plan.sheets.flatMap((sheet) => (sheet.replaced === null ? [] : sheet.replacedName));
    throw new UnfinishedSheetLeft(failureOf(error), left.join(', '), links === null ? [] : replaced);
  }
}

/** What the unfinished sheets are called now, as far as Excel still says so. */
async function namesLeft(
  context: Excel.RequestContext,
  { ids, called }: Unfinished,
): Promise<readonly string[]> {
  const sheets = (ids ?? called).map((key) => context.workbook.worksheets.getItemOrNullObject(key));
  for (const sheet of sheets) sheet.load('name');
  return context.sync().then(
    () => sheets.flatMap((sheet) => (sheet.isNullObject ? [] : [sheet.name])),
    () => called,
  );
}
