import { intersection, type Area } from '../area';
import type { CellInput, Grid, Matrix, Place } from '../grid';
import { LIMITS, ofLength } from '../limits';
import { enteredFormula } from './entered-formula';
import { enteredHeaders } from './entered-headers';
import { enteredText, type Entered } from './entered-text';

const TEXT_FORMAT = '@';
const GENERAL = 'General';

/**
 * Enters cells as if they were typed: a text may become a formula, a number, a date or a boolean, unless its cell has the
 * format Text or an apostrophe stands before it; formulas are read, headers of tables are texts that differ.
 */
export function enterCells(grid: Grid, place: Place, rows: Matrix<CellInput>): void {
  const textual = textColumns(grid, place, rows);
  const formats: { readonly row: number; readonly column: number; readonly format: string }[] = [];
  const entered = rows.map((cells, row) =>
    cells.map((input, column) => {
      if (typeof input !== 'string') return input;
      ofLength(LIMITS.text, input);
      if (textual.get(column)?.[row] === true) return isFormula(input) ? `'${input}` : input;
      const { input: taken, format }: Entered = isFormula(input)
        ? AS_IT_IS(input)
        : (enteredText(input) ?? AS_IT_IS(input));
      if (format !== null) formats.push({ row, column, format });
      return typeof taken === 'string' && isFormula(taken) ? enteredFormula(taken) : taken;
    }),
  );
  grid.write(place, withHeaders(grid, place, entered));
  for (const { row, column, format } of formats) {
    const { sheet, area } = place;
    const cell = { sheet, area: { row: area.row + row, column: area.column + column, rows: 1, columns: 1 } };
    if (grid.format(cell, 'numberFormat') === GENERAL) grid.setFormat(cell, 'numberFormat', format);
  }
}

const AS_IT_IS = (input: string): Entered => ({ input, format: null });

const isFormula = (input: string): boolean => input.startsWith('=') && input.length > 1;

/** For each column with a text, which of its cells have the format Text. */
function textColumns(
  grid: Grid,
  place: Place,
  rows: Matrix<CellInput>,
): ReadonlyMap<number, readonly boolean[]> {
  const columns = new Set(
    rows.flatMap((row) => row.flatMap((input, column) => (typeof input === 'string' ? column : []))),
  );
  return new Map([...columns].map((column) => [column, textCells(grid, place, column)]));
}

function textCells(grid: Grid, { sheet, area }: Place, column: number): readonly boolean[] {
  const place = { sheet, area: { ...area, column: area.column + column, columns: 1 } };
  const common = grid.format(place, 'numberFormat');
  if (common !== null && common !== TEXT_FORMAT) return [];
  return grid.numberFormats(place).map(([format]) => format === TEXT_FORMAT);
}

/** Without the apostrophe that says that a text follows. */
const unsigned = (input: CellInput | undefined): CellInput | undefined =>
  typeof input === 'string' ? input.replace(/^'/, '') : input;

/** What is written over the headers of a table is kept as such. */
function withHeaders(grid: Grid, { sheet, area }: Place, rows: Matrix<CellInput>): Matrix<CellInput> {
  const written = [...rows];
  for (const table of grid.tables()) {
    const headers: Area = { ...table.area, rows: 1 };
    const common = table.sheet === sheet ? intersection(area, headers) : null;
    const row = common === null ? undefined : written[common.row - area.row];
    if (common === null || row === undefined) continue;
    const [present = []] = grid.formulas({ sheet, area: headers });
    const wanted = present.map((cell, at) => unsigned(row[headers.column + at - area.column]) ?? cell);
    const kept = enteredHeaders(wanted);
    written[common.row - area.row] = row.map((input, at) => {
      const header = kept[area.column + at - headers.column];
      return header === undefined || input === null ? input : `'${header}`;
    });
  }
  return written;
}
