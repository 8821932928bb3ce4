import { callsEnt } from '../../../kit/formula/ent-names';
import type { FoundFormula } from '../../open-workbook';
import { findFormulas } from './find-formulas';
import { foundFormula } from './formula-cells';
import { freeze } from './freeze';
import { insertFormula } from './insert-formula';
import { readFormula, readResults } from './read-formulas';
import { restore } from './restore';
import { rewriteFormulas } from './rewrite-formulas';

/** What is done with the add-in's own formulas, in one file that loads apart. */
export const formulaOperations = {
  listFormulas,
  insertFormula,
  rewriteFormulas,
  freeze,
  readFormula,
  readResults,
  restore,
  recalculate,
};

async function listFormulas(context: Excel.RequestContext): Promise<readonly FoundFormula[]> {
  return (await findFormulas(context, callsEnt)).map(foundFormula);
}

/** @returns the names of the sheets */
export async function recalculate(
  context: Excel.RequestContext,
  found: readonly FoundFormula[],
): Promise<readonly string[]> {
  const { names, worksheets } = context.workbook;
  names.load('items/formula');
  worksheets.load('items/name,items/names/items/formula');
  await context.sync();
  const named = [names, ...worksheets.items.map((sheet) => sheet.names)].flatMap(({ items }) => items);
  const holding = new Set(found.map(({ sheet }) => sheet));
  const sheets = named.some(({ formula }) => callsEnt(String(formula)))
    ? worksheets.items
    : worksheets.items.filter(({ name }) => holding.has(name));
  if (sheets.length === 0) return [];
  for (const sheet of sheets) sheet.calculate(true);
  // What depends on them on other sheets waits by now.
  context.application.calculate('Recalculate');
  await context.sync();
  return sheets.map(({ name }) => name);
}
