import { ObjectMatrix, type Injector, type Workbook } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import { ERROR_CODES } from '../french/error-names';
import { contains } from '../host/area';
import type { CellPosition, ErrorMessages } from './functions/error-messages';
import { valueOf } from './grid/cell-content';
import { areaOf } from './grid/workbook-access';

/** An error that a cell shows, and what there is to say of it. */
export interface ErrorNote {
  readonly code: string;
  readonly text: string;
}

/** Of the spreadsheet's own errors, those that the add-in's formulas meet. */
const OWN_NOTES: Readonly<Record<string, string>> = {
  '#SPILL!':
    'Le résultat se répand sur des cellules qui ne sont pas vides. Videz-les, ou déplacez la formule.',
  '#NAME?': 'La formule emploie un nom que le tableur ne connaît pas. Vérifiez son orthographe.',
};

/** What there is to say of a cell's error: what the add-in said of it, if it gave it; null for nothing. */
export function errorNote(
  injector: Injector,
  workbook: Workbook,
  messages: ErrorMessages,
  cell: CellPosition,
): ErrorNote | null {
  const formulas = injector.get(FormulaDataModel);
  const unit = workbook.getUnitId();
  const { sheet, row, column } = cell;
  const spilled = formulas.getArrayFormulaCellData()[unit]?.[sheet]?.[row]?.[column];
  const own = valueOf(workbook.getSheetBySheetId(sheet)?.getCellRaw(row, column));
  const code = own === '' ? valueOf(spilled) : own;
  if (typeof code !== 'string' || !ERROR_CODES.has(code)) return null;
  const text = messages.of(formulaCell(), cell, code) ?? OWN_NOTES[code] ?? '';
  return text === '' ? null : { code, text };

  /** The cell whose formula spills here; the cell itself where none does. */
  function formulaCell(): CellPosition {
    let found = cell;
    new ObjectMatrix(formulas.getArrayFormulaRange()[unit]?.[sheet] ?? {}).forValue(
      (_row, _column, range) => {
        if (!contains(areaOf(range), { row, column, rows: 1, columns: 1 })) return true;
        found = { sheet, row: range.startRow, column: range.startColumn };
        return false;
      },
    );
    return found;
  }
}
