import type { TableChanges } from '../../grouped-changes';
import { decisiveRows, tableAfterChanges, type RowCells } from '../../rows-after';
import { TableChanged, type TableCell, type TableColumn } from '../../table-change';
import { GENERAL } from '../cells/entry';
import type { HeldCell } from '../cells/held';
import type { FoundTable } from './found-table';
import { holds, isBlank, isOfColumn } from './row-before';

/** What is to be done to one table, in this order: columns, cells, rows at the end, rows taken away. */
export interface TablePlan {
  readonly table: FoundTable;
  /** What was read of its rows. */
  readonly before: ReadonlyMap<number, readonly HeldCell[]>;
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
  readonly rows: readonly (readonly HeldCell[])[];
}

export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly cell: TableCell;
}

/** The rows that have to be read before a table can be changed. */
export function rowsToRead(changes: TableChanges, { body, rowCount }: FoundTable): ReadonlySet<number> {
  const named = changes.rows.map(({ row }) => row);
  if (changes.appended.length === 0) return new Set(named);
  // The last one shows what the columns calculate, and how their cells look.
  return new Set([...named, body.rows - 1, ...decisiveRows(changes, rowCount)]);
}

/** Refuses where a row or a header is not there as expected. */
export function planTable(
  changes: TableChanges,
  table: FoundTable,
  before: ReadonlyMap<number, readonly HeldCell[]>,
): TablePlan {
  for (const { row, expected } of changes.rows) {
    const cells = before.get(row);
    if (cells === undefined || !holds(cells, expected)) throw new TableChanged(table.name, row);
  }
  const after = tableAfterChanges(table, changes, (row) => isBlank(before.get(row) ?? []));
  const { columns, updated, filled, blanked, removed } = after;
  const model = before.get(table.body.rows - 1) ?? [];
  const formulas = [...model.map(({ formula }) => formula), ...columns.map(({ formula }) => formula)];
  const appended = after.appended.map((cells) => {
    const given = new Map(cells);
    formulas.forEach((formula, column) => {
      if (!given.has(column) && isOfColumn(formula)) given.set(column, { formula });
    });
    return given;
  });
  const [first, ...others] = appended;
  return {
    table,
    before,
    columns,
    cells: [
      ...updated.flatMap(({ row, cells }) => cellsAt(row, cells)),
      ...(filled === null || first === undefined ? [] : cellsAt(filled, first)),
      ...(blanked === null ? [] : blankedCells(blanked, before.get(blanked) ?? [])),
    ],
    added: filled === null ? appended : others,
    beneath: null,
    removed,
    formats: [
      ...model.map(({ numberFormat }) => numberFormat),
      ...columns.map(({ numberFormat }) => numberFormat ?? GENERAL),
    ],
  };
}

function cellsAt(row: number, cells: RowCells): readonly CellChange[] {
  return [...cells].map(([column, cell]) => ({ row, column, cell }));
}

function blankedCells(row: number, cells: readonly HeldCell[]): readonly CellChange[] {
  return cells.flatMap(({ formula }, column) => (isOfColumn(formula) ? [] : [{ row, column, cell: null }]));
}
