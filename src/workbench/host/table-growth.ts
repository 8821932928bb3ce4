import { intersection, type Area } from './area';
import type { Grid, Place, TableState } from './grid';

const OF_ITS_ROW = /^=[^]*\[(?:@|#This Row)/i;

/**
 * Gives new rows of a table the number formats and lists of a row beside them and, where they are blank, its formulas.
 *
 * @param model a row of the table
 */
export function continueColumns(grid: Grid, { sheet, area }: Place, model: number): void {
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const cell = { sheet, area: { row: model, column, rows: 1, columns: 1 } };
    const cells = { sheet, area: { ...area, column, columns: 1 } };
    const format = grid.format(cell, 'numberFormat');
    // What was typed in a format of its own keeps it.
    if (format !== null && grid.format(cells, 'numberFormat') === 'General')
      grid.setFormat(cells, 'numberFormat', format);
    grid.setValidation(cells, grid.validation(cell));
    const formula = grid.formulas(cell)[0]?.[0];
    // Such a formula is the same in every row of its column.
    if (typeof formula !== 'string' || !OF_ITS_ROW.test(formula)) continue;
    const contents = grid.formulas(cells);
    if (contents.some(([content]) => content === '')) {
      grid.write(
        cells,
        contents.map(([content = '']) => [content === '' ? formula : content]),
      );
    }
  }
}

/** A table takes in what is written directly beneath it, in its columns, unless its totals stand there. */
export function growTables(grid: Grid, { sheet, area }: Place): void {
  const grown = grid.tables().find((table) => table.sheet === sheet && isBeneath(table, area));
  if (!grown || isBlank(grid, { sheet, area })) return;
  const place = { sheet, area: { ...grown.area, row: area.row, rows: area.rows } };
  grid.setTable(grown.id, 'area', { ...grown.area, rows: grown.area.rows + area.rows });
  continueColumns(grid, place, area.row - 1);
}

const isBeneath = ({ area, showTotals }: TableState, written: Area): boolean =>
  !showTotals &&
  written.row === area.row + area.rows &&
  intersection({ ...area, row: written.row, rows: written.rows }, written)?.columns === written.columns;

const isBlank = (grid: Grid, place: Place): boolean =>
  grid.formulas(place).every((row) => row.every((content) => content === ''));
