import type { Operation } from '../operation';
import { DECISION_OPERATIONS } from './decisions';
import { FORMULA_OPERATIONS } from './formulas';
import { SHEET_OPERATIONS } from './sheets';
import { TABLE_CHANGE_OPERATIONS } from './table-changes';
import { TABLE_OPERATIONS } from './tables';

/** Everything by which the pane changes a workbook. */
export const OPERATIONS: readonly Operation[] = [
  ...SHEET_OPERATIONS,
  ...FORMULA_OPERATIONS,
  ...TABLE_OPERATIONS,
  ...TABLE_CHANGE_OPERATIONS,
  ...DECISION_OPERATIONS,
];
