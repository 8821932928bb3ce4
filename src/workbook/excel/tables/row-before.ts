import { sheetIn } from '../../../kit/formula/address';
import { tokensOf } from '../../../kit/formula/tokens';
import type { CellValue } from '../../../kit/cells/cell';
import { cellValue } from '../reading/areas';
import { readHeld, type HeldCell } from '../cells/held';
import type { FoundTable } from './found-table';

/** The cells of rows of tables, as they are before any change; rows that a table has not are left out. */
export async function readTableRows(
  context: Excel.RequestContext,
  wanted: readonly { readonly table: FoundTable; readonly rows: ReadonlySet<number> }[],
): Promise<ReadonlyMap<FoundTable, ReadonlyMap<number, readonly HeldCell[]>>> {
  const places = wanted.flatMap(({ table, rows }) =>
    [...rows]
      .filter((row) => Number.isInteger(row) && row >= 0 && row < table.body.rows)
      .map((row) => ({ table, row, area: { ...table.body, row: table.body.row + row, rows: 1 } })),
  );
  const held = await readHeld(
    context,
    places.map(({ area }) => area),
  );
  const found = new Map(wanted.map(({ table }) => [table, new Map<number, readonly HeldCell[]>()]));
  places.forEach(({ table, row }, index) => found.get(table)?.set(row, held[index]?.[0] ?? []));
  return found;
}

export function holds(cells: readonly HeldCell[], expected: readonly CellValue[]): boolean {
  return (
    cells.length === expected.length &&
    cells.every(({ value }, index) => cellValue(value) === expected[index])
  );
}

/** Whether a row awaits its data: nothing stands in it but what its columns calculate. */
export function isBlank(cells: readonly HeldCell[]): boolean {
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
