import type { FoundFormula } from '../../open-workbook';
import { formulaEntryFormat } from '../entry-format';
import { rangeOf } from '../reading/sheet-area';
import { rowSlices } from '../requests/row-slices';
import { sendWrites } from '../requests/send-writes';
import type { Write } from '../requests/write';
import { columnRuns } from './column-runs';
import { currentFormulas, type CurrentFormula } from './current-formulas';
import { asTyped } from '../../../kit/formula/ent-names';
import { isUnfrozen, thawingWrites } from './frozen-area';
import { putBack } from './put-back';

/** Those changed since they were found are left alone. */
export async function rewriteFormulas(
  context: Excel.RequestContext,
  cells: readonly FoundFormula[],
  rewritten: (formula: string) => string,
): Promise<void> {
  const current = (await currentFormulas(context, cells)).filter(({ isUnchanged }) => isUnchanged);
  try {
    await sendWrites(
      context,
      formulaWrites(current.map((cell) => ({ ...cell, formula: rewritten(cell.formula) }))),
    );
  } catch (error) {
    await putBack(context, [...new Set(current.map(({ sheetName }) => sheetName))], {
      areas: columnRuns(current).map(({ area, cells: run }) => ({ area, cells: run.map((cell) => [cell]) })),
      isAsBefore: isUnfrozen,
      writes: thawingWrites,
    });
    throw error;
  }
}

/** Each formula into its own cell, as a user would type it. */
export function formulaWrites(cells: readonly CurrentFormula[]): readonly Write[] {
  return columnRuns(cells).flatMap((run) =>
    rowSlices(
      run.cells.map(({ formula, numberFormat }) => [{ formula: asTyped(formula), numberFormat }]),
      [
        ({ numberFormat }) => formulaEntryFormat(numberFormat),
        ({ formula }) => formula,
        ({ numberFormat }) => numberFormat,
      ],
    ).map(({ first, rows, bytes }) => ({
      bytes,
      apply: () => {
        const range = rangeOf({ ...run.area, row: run.area.row + first, rows: rows.length });
        const shown = rows.map((row) => row.map(({ numberFormat }) => numberFormat));
        const entry = shown.map((row) => row.map(formulaEntryFormat));
        const differs = entry.flat().some((format, index) => format !== shown[index]?.[0]);
        if (differs) range.numberFormat = entry;
        range.formulas = rows.map((row) => row.map(({ formula }) => formula));
        if (differs) range.numberFormat = shown;
      },
    })),
  );
}
