import type { FoundFormula } from '../../open-workbook';
import { firstPosition } from '../address';
import { readAreas } from '../reading/areas';
import { columnRuns } from './column-runs';
import { cellKey, type FormulaCell } from './formula-cell';
import { isNearSpill, loadSpill } from './spills';

/** What one of the cells holds now. */
export interface CurrentFormula extends FormulaCell {
  readonly showsError: boolean;
  readonly numberFormat: string;
  readonly isUnchanged: boolean;
}

/** The cells of formulas found before, as they are now, without those that hold a formula no more. */
export async function currentFormulas(
  context: Excel.RequestContext,
  cells: readonly FoundFormula[],
): Promise<readonly CurrentFormula[]> {
  const sheets = await existingSheets(context, new Set(cells.map(({ sheet }) => sheet)));
  const known = new Map(cells.map((cell) => [cellKey(cell.sheet, firstPosition(cell.address)), cell]));
  const areas = columnRuns(
    cells.flatMap((cell) => {
      const sheet = sheets.get(cell.sheet);
      return sheet === undefined ? [] : { sheet, ...firstPosition(cell.address) };
    }),
  ).map(({ area }) => area);
  const names = new Map([...sheets].map(([name, sheet]) => [sheet, name]));
  const parts = await readAreas(context, areas, (range) =>
    loadSpill(range.load('formulas,values,valueTypes,numberFormat')),
  );
  return parts.flatMap(({ area, range }) => {
    const sheetName = names.get(area.sheet) ?? '';
    const values: readonly (readonly unknown[])[] = range.values;
    const formats: readonly (readonly unknown[])[] = range.numberFormat;
    const nearSpill = isNearSpill(range);
    return range.formulas.flatMap(([formula]: readonly unknown[], offset) => {
      const position = { row: area.row + offset, column: area.column };
      const value = values[offset]?.[0];
      if (typeof formula !== 'string' || !formula.startsWith('=') || formula === value) return [];
      return {
        ...position,
        sheet: area.sheet,
        sheetName,
        formula,
        value,
        nearSpill,
        showsError: range.valueTypes[offset]?.[0] === Excel.RangeValueType.error,
        numberFormat: String(formats[offset]?.[0]),
        isUnchanged: known.get(cellKey(sheetName, position))?.formula === formula,
      };
    });
  });
}

/** Those of the names that the workbook has. */
export async function existingSheets(
  context: Excel.RequestContext,
  names: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Excel.Worksheet>> {
  const { worksheets } = context.workbook;
  const sheets = [...names].map((name) => [name, worksheets.getItemOrNullObject(name)] as const);
  for (const [, sheet] of sheets) sheet.load('id');
  await context.sync();
  return new Map(sheets.filter(([, sheet]) => !sheet.isNullObject));
}
