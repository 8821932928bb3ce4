import type { PagePart } from '../../open-workbook';
import { front } from '../front';
import { tellNotice } from '../watching/watch-notices';
import { pageParts, type SettablePart } from './page-parts';
import type { AddedSheet } from './new-sheets';
import type { PlannedSheet } from './plan';

/**
 * Sets the pages of sheets that stand, and the rows that stay in view. Excel wants a printer for a page, and this workbook
 * in front for the rows: what it does not take is told, and takes nothing away from the sheets.
 */
export async function setPages(
  context: Excel.RequestContext,
  complete: readonly AddedSheet<PlannedSheet>[],
): Promise<void> {
  const pages = complete.map(({ sheet, planned }) => ({
    name: planned.name,
    parts: pageParts(sheet, planned.model),
  }));
  const all = pages.flatMap(({ parts }) => parts);
  const refused = new Set<SettablePart>();
  if (!(await isTaken(context, setting(all)))) {
    // One that is refused takes the others of its request with it.
    for (const part of all) if (!(await isTaken(context, setting([part])))) refused.add(part);
  }
  const answers = new Map<SettablePart, () => boolean>();
  const isAnswered = await isTaken(context, () => {
    for (const part of all) if (!refused.has(part)) answers.set(part, part.ask());
  });
  const isSet = (part: SettablePart) =>
    !refused.has(part) && (!isAnswered || (answers.get(part)?.() ?? false));
  const lacking = pages
    .map(({ name, parts }) => ({ name, parts: parts.filter((part) => !isSet(part)) }))
    .filter(({ parts }) => parts.length > 0);
  if (lacking.length === 0) return;
  const parts = new Set<PagePart>(lacking.flatMap((page) => page.parts.map(({ part }) => part)));
  tellNotice({ kind: 'pageNotSet', sheets: lacking.map(({ name }) => name), parts: [...parts] });
}

const setting = (parts: readonly SettablePart[]) => () => {
  for (const { set } of parts) set();
};

/** Whether Excel takes a request, once more where another workbook was in front of this one. */
async function isTaken(context: Excel.RequestContext, request: () => void): Promise<boolean> {
  const attempt = async () => {
    request();
    await context.sync();
  };
  try {
    await attempt();
    return true;
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    if (!front.mayExplain(error) || (await front.regained()) !== 'back') return false;
    return attempt().then(
      () => true,
      () => false,
    );
  }
}
