import type { FoundFormula } from '../../open-workbook';
import { addressAt, type Position } from '../address';
import { cellValue } from '../reading/areas';

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
