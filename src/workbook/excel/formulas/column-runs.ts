import type { Position } from '../address';
import type { SheetArea } from '../reading/areas';

interface SheetCell extends Position {
  readonly sheet: Excel.Worksheet;
}

/** Cells one below the other, from top to bottom: a row each. */
export interface ColumnRun<T extends SheetCell> {
  readonly area: SheetArea;
  readonly cells: readonly (readonly [T])[];
}

/** Cells of any sheets, in as few runs as there are. */
export function columnRuns<T extends SheetCell>(cells: readonly T[]): readonly ColumnRun<T>[] {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  const placed = cells.map((cell) => ({ cell, tab: sheets.indexOf(cell.sheet) }));
  placed.sort((a, b) => a.tab - b.tab || a.cell.column - b.cell.column || a.cell.row - b.cell.row);
  const runs: [T][][] = [];
  for (const { cell } of placed) {
    const run = runs.at(-1);
    const above = run?.at(-1)?.[0];
    if (above !== undefined && isBelow(above, cell)) run?.push([cell]);
    else runs.push([[cell]]);
  }
  return runs.flatMap((run) => {
    const [first] = run[0] ?? [];
    if (first === undefined) return [];
    const { sheet, row, column } = first;
    return { area: { sheet, row, column, rows: run.length, columns: 1 }, cells: run };
  });
}

function isBelow(above: SheetCell, cell: SheetCell): boolean {
  return above.sheet === cell.sheet && above.column === cell.column && above.row + 1 === cell.row;
}
