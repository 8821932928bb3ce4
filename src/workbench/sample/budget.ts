import type { Cells, Formats, Sheets } from '../host/grid';
import { fillCharges } from './charges';
import { EXPLANATION_ROW, fillContributions } from './contributions';
import { fillPreparation } from './preparation';
import { SheetWriter } from './sheet-writer';

export const BUDGET_NAME = 'Budget ENT.xlsx';

/** Fills a workbook of one empty sheet with a small budget, for a first minute with the functions. */
export function fillBudget(grid: Sheets & Pick<Cells, 'write'> & Formats): void {
  const [first] = grid.sheets();
  if (!first) throw new Error('A workbook has at least one sheet.');
  grid.setSheet(first.id, 'name', 'Contributions');
  fillContributions(new SheetWriter(grid, first.id));
  grid.setRowHeight(
    { sheet: first.id, area: { row: EXPLANATION_ROW - 1, column: 0, rows: 1, columns: 1 } },
    EXPLANATION_HEIGHT,
  );
  fillCharges(new SheetWriter(grid, grid.addSheet('Décompte')));
  fillPreparation(new SheetWriter(grid, grid.addSheet('Préparation')));
}

/** Points: three lines. */
const EXPLANATION_HEIGHT = 42;
