import type { FormulaResult, FoundFormula } from '../../open-workbook';
import { cellValues } from '../cell-value';
import { partsWithin, readAreas } from '../reading/read-areas';
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
  const parts = await readAreas(context, [...spills.values()], (range) => range.load('values'));
  return current.map((cell) => {
    const found = foundFormula(cell);
    const area = spills.get(cell);
    if (area === undefined) return { ...found, values: [[found.value]] };
    return { ...found, values: partsWithin(parts, area).flatMap(({ range }) => cellValues(range.values)) };
  });
}
