import type { CurrentFormula } from '../formulas/current-formulas';
import { currentFormulas } from '../formulas/current-formulas';
import { columnRuns } from '../formulas/column-runs';
import { findFormulas } from '../formulas/find-formulas';
import { foundFormula } from '../formulas/formula-cell';
import { isUnfrozen, thawingWrites } from '../formulas/frozen-area';
import { writeBackChanged } from '../formulas/put-back';
import { formulaWrites } from '../formulas/rewrite-formulas';
import { sendWrites } from '../requests/send-writes';
import type { Write } from '../requests/write';
import { BYTES_A_RANGE } from '../requests/write';
import { refersTo } from '../sheet-reference';

/** The formulas elsewhere and the names of the workbook that refer to cells of some sheets, as they were written. */
export interface Links {
  readonly formulas: readonly CurrentFormula[];
  readonly names: readonly { readonly item: Excel.NamedItem; readonly formula: string }[];
}

export async function linksTo(context: Excel.RequestContext, sheetNames: readonly string[]): Promise<Links> {
  const own = new Set(sheetNames.map((name) => name.toLowerCase()));
  const refers = (formula: string) => sheetNames.some((name) => refersTo(formula, name));
  const { names } = context.workbook;
  names.load('items/name,items/scope,items/formula');
  const found = await findFormulas(context, refers);
  const elsewhere = found.filter((cell) => !own.has(cell.sheetName.toLowerCase()));
  return {
    formulas: await currentFormulas(context, elsewhere.map(foundFormula)),
    names: names.items
      .filter(({ scope }) => scope === Excel.NamedItemScope.workbook)
      .map((item) => ({ item, formula: String(item.formula) }))
      .filter(({ formula }) => refers(formula)),
  };
}

/** Makes them what they were, where they are no longer. */
export async function giveBackLinks(
  context: Excel.RequestContext,
  { formulas, names }: Links,
): Promise<void> {
  await writeBackChanged(context, {
    areas: columnRuns(formulas).map(({ area, cells }) => ({ area, cells: cells.map((cell) => [cell]) })),
    isAsBefore: isUnfrozen,
    writes: thawingWrites,
  });
  for (const { item } of names) item.load('formula');
  if (names.length > 0) await context.sync();
  const changed = names.filter(({ item, formula }) => item.formula !== formula);
  if (changed.length > 0) await sendWrites(context, linkWrites({ formulas: [], names: changed }));
}

/** Writes them as they were: they refer to whichever sheet bears the name now. */
export function linkWrites({ formulas, names }: Links): readonly Write[] {
  return [
    ...formulaWrites(formulas),
    ...names.map(({ item, formula }) => ({
      bytes: BYTES_A_RANGE + formula.length,
      apply: () => {
        item.formula = formula;
      },
    })),
  ];
}
