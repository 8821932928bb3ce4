import type { FormulaResult, FoundFormula } from '../../open-workbook';
import { cellValues, readRows } from '../reading/areas';
import { currentFormulas } from './current-formulas';
import { foundFormula } from './formula-cell';
import { spillsOf } from './spills';

export async function readResults(
  context: Excel.RequestContext,
  cells: readonly FoundFormula[],
): Promise<readonly FormulaResult[]> {
  const current = (await currentFormulas(context, cells)).filter(({ isUnchanged }) => isUnchanged);
  const spills = await spillsOf(
    context,
    current.filter(({ nearSpill }) => nearSpill),
  );
  const spilled = await readRows(
    context,
    [...spills.values()],
    (range) => range.load('values'),
    ({ values }) => cellValues(values),
  );
  const valuesOf = new Map([...spills.keys()].map((cell, index) => [cell, spilled[index]]));
  return current.map((cell) => {
    const found = foundFormula(cell);
    return { ...found, values: valuesOf.get(cell) ?? [[found.value]] };
  });
}
