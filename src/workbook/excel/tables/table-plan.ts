import { TableChanged, type TableCell, type TableColumn } from '../../table-change';
import { GENERAL } from '../entry-format';
import type { CellBefore } from './cell-entry';
import { columnIndex, type FoundTable } from './found-table';
import type { TableChanges } from './grouped-changes';
import { holds, isBlank, isOfColumn } from './row-before';

/** What is to be done to one table, in this order: columns, cells, rows at the end, rows taken away. */
export interface TablePlan {
  readonly table: FoundTable;
  /** What was read of its rows. */
  readonly before: ReadonlyMap<number, readonly CellBefore[]>;
  readonly columns: readonly TableColumn[];
  readonly cells: readonly CellChange[];
  readonly added: readonly RowCells[];
  /** What stands where the added rows are to come; null where they are added through the table. */
  readonly beneath: Beneath | null;
  /** From the last to the first, so that those above keep their place. */
  readonly removed: readonly number[];
  /** Of each column, the added ones included. */
  readonly formats: readonly string[];
}

/** What stands beneath a table, in its columns. */
export interface Beneath {
  /** The last of its rows on the sheet that holds something; null where none does. */
  readonly lastRow: number | null;
  /** The cells of the rows that the table is to take in. */
  readonly rows: readonly (readonly CellBefore[])[];
}

export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly cell: TableCell;
}

/** The cells of a new row, by the position of their columns. */
export type RowCells = ReadonlyMap<number, TableCell>;

/** The rows that have to be read before a table can be changed. */
export function rowsToRead({ rows, appended }: TableChanges, table: FoundTable): ReadonlySet<number> {
  const named = rows.map(({ row }) => row);
  if (appended.length === 0) return new Set(named);
  const removed = new Set(rows.filter(({ cells }) => cells === null).map(({ row }) => row));
  let last = table.body.rows - 1;
  while (removed.has(last)) last -= 1;
  return new Set([...named, table.body.rows - 1, ...(last < 0 ? [] : [last])]);
}

/** Refuses where a row or a header is not there as expected. */
export function planTable(
  changes: TableChanges,
  table: FoundTable,
  before: ReadonlyMap<number, readonly CellBefore[]>,
): TablePlan {
  for (const { row, expected } of changes.rows) {
    const cells = before.get(row);
    if (cells === undefined || !holds(cells, expected)) throw new TableChanged(table.name, row);
  }
  const columns = newColumns(changes, table);
  const header = [...table.header, ...columns.map((column) => column.header)];
  const at = (name: string) => columnIndex(table.name, header, name);
  const taken = new Set(changes.rows.filter(({ cells }) => cells === null).map(({ row }) => row));
  const updates = changes.rows.flatMap(({ row, cells }) =>
    cells === null || taken.has(row)
      ? []
      : Object.entries(cells).map(([name, cell]) => ({ row, column: at(name), cell })),
  );
  const model = before.get(table.body.rows - 1) ?? [];
  const formulas = [...model.map(({ formula }) => formula), ...columns.map(({ formula }) => formula)];
  const appended = changes.appended.map((cells) => {
    const given = new Map(Object.entries(cells).map(([name, cell]) => [at(name), cell]));
    formulas.forEach((formula, column) => {
      if (!given.has(column) && isOfColumn(formula)) given.set(column, { formula });
    });
    return given;
  });
  const free = freeRow(table, before, taken, changes);
  const [first, ...others] = appended;
  const isFilled = free !== null && first !== undefined;
  // A table keeps a row: its last one is left blank.
  const kept = taken.size === table.rowCount && appended.length === 0 ? 0 : null;
  return {
    table,
    before,
    columns,
    cells: [
      ...updates,
      ...(isFilled ? [...first].map(([column, cell]) => ({ row: free, column, cell })) : []),
      ...(kept === null || taken.size === 0 ? [] : blanked(kept, before.get(kept) ?? [])),
    ],
    added: isFilled ? others : appended,
    beneath: null,
    removed: [...taken].filter((row) => row !== kept).sort((one, other) => other - one),
    formats: [
      ...model.map(({ numberFormat }) => numberFormat),
      ...columns.map(({ numberFormat }) => numberFormat ?? GENERAL),
    ],
  };
}

/** The columns that the table has not, each once. */
function newColumns({ columns }: TableChanges, { header }: FoundTable): readonly TableColumn[] {
  const known = new Set(header.map((name) => name.toUpperCase()));
  return columns.filter((column) => {
    const name = column.header.toUpperCase();
    if (known.has(name)) return false;
    known.add(name);
    return true;
  });
}

/** The last row that stays, where it is blank and nothing is asked for it. */
function freeRow(
  { rowCount }: FoundTable,
  before: ReadonlyMap<number, readonly CellBefore[]>,
  removed: ReadonlySet<number>,
  { rows }: TableChanges,
): number | null {
  let last = rowCount - 1;
  while (removed.has(last)) last -= 1;
  const cells = before.get(last);
  return cells !== undefined && isBlank(cells) && !rows.some(({ row }) => row === last) ? last : null;
}

function blanked(row: number, cells: readonly CellBefore[]): readonly CellChange[] {
  return cells.flatMap(({ formula }, column) => (isOfColumn(formula) ? [] : [{ row, column, cell: null }]));
}
