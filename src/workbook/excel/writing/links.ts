import { giveBackCells } from '../cells/held';
import { columnRuns } from '../formulas/column-runs';
import { findFormulas } from '../formulas/find-formulas';
import { type CurrentFormula, currentFormulas, foundFormula } from '../formulas/formula-cells';
import { formulaWrites } from '../formulas/rewrite-formulas';
import { BYTES_A_RANGE, sendWrites, type Write } from '../requests/writes';
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
  await giveBackCells(context, columnRuns(formulas));
  for (const { item } of names) item.load('formula');
  if (names.length > 0) await context.sync();
  const changed = names.filter(({ item, formula }) => item.formula !== formula);
  await sendWrites(context, linkWrites({ formulas: [], names: changed }));
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
