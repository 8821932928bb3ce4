import type { FoundFormula } from '../../open-workbook';
import { addressAt, firstPosition, type Position } from '../address';
import { cellValue, readAreas } from '../reading/areas';
import { columnRuns } from './column-runs';
import { isNearSpill, loadSpill } from './spills';

/** A formula in a cell of a sheet at hand. */
export interface FormulaCell extends Position {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly formula: string;
  readonly value: unknown;
  /** Whether the cell lies where something spills, from it or over it. */
  readonly nearSpill: boolean;
}

export function foundFormula({ sheetName, row, column, formula, value }: FormulaCell): FoundFormula {
  return { sheet: sheetName, address: addressAt({ row, column }), formula, value: cellValue(value) };
}

/** One key for each cell of a workbook. */
export function cellKey(sheetName: string, { row, column }: Position): string {
  return `${sheetName.toLowerCase()}!${row},${column}`;
}

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
