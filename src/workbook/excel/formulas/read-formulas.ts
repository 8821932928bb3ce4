import type { CellFormula, CellsAddress, FormulaResult, FoundFormula } from '../../open-workbook';
import { addressAt } from '../address';
import { cellValue, cellValues, readRows } from '../reading/areas';
import { currentFormulas, foundFormula } from './formula-cells';
import { spillsOf } from './spills';

/** Excel refuses with `ItemNotFound` where the sheet is gone. */
export async function readFormula(
  context: Excel.RequestContext,
  { sheet, address }: CellsAddress,
): Promise<CellFormula | null> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const cell = worksheet.getRange(address).untrack().getCell(0, 0).untrack();
  const parent = Office.context.requirements.isSetSupported('ExcelApi', '1.12')
    ? cell.getSpillParentOrNullObject().untrack()
    : null;
  cell.load('formulas,values,rowIndex,columnIndex');
  if (parent !== null) parent.load('formulas,values,rowIndex,columnIndex');
  await context.sync();
  const own = parent === null || parent.isNullObject ? cell : parent;
  const formula: unknown = own.formulas[0]?.[0];
  const value: unknown = own.values[0]?.[0];
  // A text that looks like a formula is its own value.
  if (typeof formula !== 'string' || !formula.startsWith('=') || formula === value) return null;
  return {
    sheet,
    address: addressAt({ row: own.rowIndex, column: own.columnIndex }),
    formula,
    value: cellValue(value),
    shown: cellValue(cell.values[0]?.[0]),
    position: { row: cell.rowIndex - own.rowIndex, column: cell.columnIndex - own.columnIndex },
  };
}

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
