import { asTyped } from '../../../kit/formula/ent-names';
import type { FoundFormula } from '../../open-workbook';
import { entryWrites, formulaEntry } from '../cells/entry';
import { changeCells } from '../cells/held';
import type { Journal } from '../journal';
import type { Write } from '../requests/writes';
import { columnRuns } from './column-runs';
import { type CurrentFormula, currentFormulas } from './formula-cells';

/** Those changed since they were found are left alone. */
export async function rewriteFormulas(
  context: Excel.RequestContext,
  journal: Journal,
  cells: readonly FoundFormula[],
  rewritten: (formula: string) => string,
): Promise<void> {
  const current = (await currentFormulas(context, cells)).filter(({ isUnchanged }) => isUnchanged);
  const writes = formulaWrites(current.map((cell) => ({ ...cell, formula: rewritten(cell.formula) })));
  await changeCells(context, journal, columnRuns(current), writes, {
    sheets: current.map(({ sheetName }) => sheetName),
  });
}

/** Each formula into its own cell, as a user would type it. */
export function formulaWrites(cells: readonly CurrentFormula[]): readonly Write[] {
  return columnRuns(cells).flatMap(({ area, cells: rows }) =>
    entryWrites(
      area,
      rows.map(([{ formula, numberFormat }]) => [formulaEntry(asTyped(formula), numberFormat)]),
    ),
  );
}
