import type { FoundFormula } from '../../open-workbook';
import { callsEnt } from '../../../kit/formula/ent-names';
import { findFormulas } from './find-formulas';
import { foundFormula } from './formula-cell';
import { freeze } from './freeze';
import { insertFormula } from './insert-formula';
import { readFormula } from './read-formula';
import { readResults } from './read-results';
import { recalculate } from './recalculate';
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
