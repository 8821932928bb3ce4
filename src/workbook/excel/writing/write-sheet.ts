import type { SheetModel } from '../../../sheets/sheet-model';
import { assertSound } from '../../../sheets/soundness/sheet-problems';
import { UnfinishedSheetLeft, WritingCancelled, type WriteOptions } from '../../open-workbook';
import { failureOf } from '../failure';
import { sendWrites } from '../requests/send-writes';
import { linksTo } from './links';
import { addNames } from './add-names';
import { planOf } from './plan';
import { replaceSheet } from './replace';
import { sheetWrites } from './sheet-writes';
import { undo, type Unfinished } from './undo';

/** The sheet is complete, under a name that says it is not, before it takes its own. */
export async function writeSheet(
  context: Excel.RequestContext,
  model: SheetModel,
  options: WriteOptions,
): Promise<string> {
  assertSound([model], { nativeOnly: false });
  if (options.signal?.aborted === true) throw new WritingCancelled();
  const plan = await planOf(context, model, options.whenTaken);
  let unfinished: Unfinished = { plan, id: null, links: null };
  try {
    const sheet = context.workbook.worksheets.add(plan.temporaryName);
    sheet.load('id');
    addNames(context.workbook, sheet, plan.names);
    await context.sync();
    unfinished = { ...unfinished, id: sheet.id };
    await sendWrites(context, sheetWrites(sheet, model), options);
    const { name, replaced } = plan;
    if (replaced === null) {
      sheet.name = name;
      sheet.activate();
      // Where Excel calculates on demand only, the formulas would show nothing.
      sheet.calculate(false);
      await context.sync();
    } else {
      const links = await linksTo(context, name);
      unfinished = { ...unfinished, links };
      await replaceSheet(context, sheet, { ...plan, replaced }, links);
    }
  } catch (error) {
    if (await isUndone(context, model.name, unfinished)) throw error;
  }
  return plan.name;
}

/** Tries twice: what made the writing fail may have passed. */
async function isUndone(
  context: Excel.RequestContext,
  modelName: string,
  unfinished: Unfinished,
): Promise<boolean> {
  const attempt = () => undo(context, modelName, unfinished);
  try {
    return await attempt().catch(attempt);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) {
      throw new UnfinishedSheetLeft(failureOf(error), unfinished.plan.temporaryName);
    }
    throw error;
  }
}
