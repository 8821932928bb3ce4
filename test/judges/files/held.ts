import type { CellContent } from '../../../src/workbench/xlsx/content';

/** A cell of the workbench's spreadsheet, rows and columns counted from 0. */
export const held = (row: number, column: number, content: Partial<CellContent>): CellContent => ({
  row,
  column,
  value: '',
  formula: null,
  spill: null,
  look: {},
  ...content,
});
