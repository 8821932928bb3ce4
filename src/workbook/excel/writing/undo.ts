import { sendWrites } from '../requests/send-writes';
import { linkWrites, type Links } from './links';
import type { Plan } from './plan';

/** How far a writing came that failed. */
export interface Unfinished {
  readonly plan: Plan;
  /** Of the new sheet, once Excel has told it. */
  readonly id: string | null;
  /** What refers to the sheet that is replaced, once the replacement has begun. */
  readonly links: Links | null;
}

/**
 * Makes the workbook what it was before the writing.
 *
 * @returns false where the new sheet already stands in the place of the replaced one, which cannot come back.
 */
export async function undo(
  context: Excel.RequestContext,
  modelName: string,
  { plan, id, links }: Unfinished,
): Promise<boolean> {
  const { worksheets, names } = context.workbook;
  const sheet = worksheets.getItemOrNullObject(id ?? plan.temporaryName);
  const replaced = worksheets.getItemOrNullObject(plan.replaced ?? plan.temporaryName);
  const active = worksheets.getItemOrNullObject(plan.active);
  const added = plan.names
    .filter(({ owner }) => owner === 'workbook')
    .map(({ name }) => names.getItemOrNullObject(name));
  sheet.load('name');
  await context.sync();
  if (links !== null && replaced.isNullObject && !sheet.isNullObject && sheet.name === modelName)
    return false;
  for (const name of added) if (!name.isNullObject) name.delete();
  if (!sheet.isNullObject) sheet.delete();
  if (links !== null && !replaced.isNullObject) {
    replaced.name = modelName;
    await sendWrites(context, linkWrites(links));
  }
  if (!active.isNullObject) active.activate();
  await context.sync();
  return true;
}
