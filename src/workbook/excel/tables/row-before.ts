import { sheetIn } from '../../../kit/formula/address';
import { tokensOf } from '../../../kit/formula/tokens';
import type { CellValue } from '../../../kit/cells/cell';
import { cellValue } from '../cell-value';
import { readAreas } from '../reading/read-areas';
import type { CellBefore } from './cell-entry';
import type { FoundTable } from './found-table';

/** The cells of rows of tables, as they are before any change; rows that a table has not are left out. */
export async function readRows(
  context: Excel.RequestContext,
  wanted: readonly { readonly table: FoundTable; readonly rows: ReadonlySet<number> }[],
): Promise<ReadonlyMap<FoundTable, ReadonlyMap<number, readonly CellBefore[]>>> {
  const places = wanted.flatMap(({ table, rows }) =>
    [...rows]
      .filter((row) => Number.isInteger(row) && row >= 0 && row < table.body.rows)
      .map((row) => ({ table, row, area: { ...table.body, row: table.body.row + row, rows: 1 } })),
  );
  const parts = await readAreas(
    context,
    places.map(({ area }) => area),
    (range) => range.load('values,formulas,numberFormat'),
  );
  const found = new Map(wanted.map(({ table }) => [table, new Map<number, readonly CellBefore[]>()]));
  parts.forEach(({ range }, index) => {
    const place = places[index];
    if (place !== undefined) found.get(place.table)?.set(place.row, cellsBefore(range)[0] ?? []);
  });
  return found;
}

/** What a range holds, row by row, once its values, formulas and number formats are loaded. */
export function cellsBefore(range: Excel.Range): readonly (readonly CellBefore[])[] {
  const formulas: readonly (readonly unknown[])[] = range.formulas;
  const formats: readonly (readonly unknown[])[] = range.numberFormat;
  return range.values.map((row: readonly unknown[], rowAt) =>
    row.map((value, at) => ({
      value,
      formula: formulas[rowAt]?.[at],
      numberFormat: String(formats[rowAt]?.[at]),
    })),
  );
}

export function holds(cells: readonly CellBefore[], expected: readonly CellValue[]): boolean {
  return (
    cells.length === expected.length &&
    cells.every(({ value }, index) => cellValue(value) === expected[index])
  );
}

/** Whether a row awaits its data: nothing stands in it but what its columns calculate. */
export function isBlank(cells: readonly CellBefore[]): boolean {
  return (
    cells.some(({ formula }) => formula === '') &&
    cells.every(({ formula }) => formula === '' || isOfColumn(formula))
  );
}

/** Cells that stay where they are whichever row says it, or whole columns. */
const FIXED = /^(?:\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?#?|\$\d+:\$\d+|\$?[A-Z]+:\$?[A-Z]+)$/i;

/** Whether a formula says the same in every row of a column, such as `=[@Brut]-[@Subvention]`. */
export function isOfColumn(formula: unknown): formula is string {
  if (typeof formula !== 'string' || !formula.startsWith('=') || !formula.includes('[')) return false;
  const tokens = tokensOf(formula.slice(1));
  return (
    tokens.some(({ kind }) => kind === 'structured') &&
    tokens.every(({ kind, text }) => kind !== 'reference' || FIXED.test(sheetIn(text).rest))
  );
}
