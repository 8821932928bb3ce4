import type { Area } from '../area';
import type { TableState } from '../grid';

export const headerArea = ({ area }: TableState): Area => ({ ...area, rows: 1 });

export const bodyArea = ({ area, showTotals }: TableState): Area => ({
  ...area,
  row: area.row + 1,
  rows: area.rows - (showTotals ? 2 : 1),
});
