import type { Cells, Formats, Sheets } from '../host/grid';
import { fillCharges } from './charges';
import { fillContributions } from './contributions';
import { fillPreparation } from './preparation';
import { SheetWriter } from './sheet-writer';

export const BUDGET_NAME = 'Budget ENT.xlsx';

/** Fills a workbook of one empty sheet with a small budget, for a first minute with the functions. */
export function fillBudget(grid: Sheets & Pick<Cells, 'write'> & Formats): void {
  const [first] = grid.sheets();
  if (!first) throw new Error('A workbook has at least one sheet.');
  grid.setSheet(first.id, 'name', 'Contributions');
  fillContributions(new SheetWriter(grid, first.id));
  fillCharges(new SheetWriter(grid, grid.addSheet('Décompte')));
  fillPreparation(new SheetWriter(grid, grid.addSheet('Préparation')));
}
