import type { CellInput, Grid, Matrix, Place } from './grid';

const TEXT_FORMAT = '@';

/** What a grid takes for the cells of a place, where a formula entered in a cell of the format Text is a text. */
export function asEntered(grid: Grid, place: Place, rows: Matrix<CellInput>): Matrix<CellInput> {
  const columns = new Set(
    rows.flatMap((row) => row.flatMap((input, column) => (isFormula(input) ? column : []))),
  );
  const textRows = new Map([...columns].map((column) => [column, textCells(grid, place, column)]));
  if ([...textRows.values()].every((cells) => !cells.includes(true))) return rows;
  return rows.map((row, index) =>
    row.map((input, column) =>
      isFormula(input) && textRows.get(column)?.[index] === true ? `'${String(input)}` : input,
    ),
  );
}

const isFormula = (input: CellInput): boolean => typeof input === 'string' && input.startsWith('=');

/** Which cells of a column have the format Text. */
function textCells(grid: Grid, { sheet, area }: Place, column: number): readonly boolean[] {
  const place = { sheet, area: { ...area, column: area.column + column, columns: 1 } };
  const common = grid.format(place, 'numberFormat');
  if (common !== null && common !== TEXT_FORMAT) return [];
  return grid.numberFormats(place).map(([format]) => format === TEXT_FORMAT);
}
