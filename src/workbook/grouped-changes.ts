import type { CellValue } from '../kit/cells/cell';
import { WorkbookFailure } from './open-workbook';
import {
  TableNameTaken,
  type CellsByHeader,
  type NewTable,
  type TableCell,
  type TableChange,
  type TableColumn,
} from './table-change';

/** What is asked for a row that stands in a table. */
export interface RowChange {
  readonly row: number;
  readonly expected: readonly CellValue[];
  /** null takes the row away. */
  readonly cells: CellsByHeader | null;
}

/** All that is asked for one table that stands in the workbook. */
export interface TableChanges {
  readonly table: string;
  readonly columns: TableColumn[];
  readonly rows: RowChange[];
  readonly appended: CellsByHeader[];
}

export interface GroupedChanges {
  readonly created: readonly NewTable[];
  readonly changed: readonly TableChanges[];
}

/** The changes by table; what is appended to a new table is part of it. */
export function groupChanges(changes: readonly TableChange[]): GroupedChanges {
  const created = new Map<string, NewTable>();
  const changed = new Map<string, TableChanges>();
  for (const change of changes) {
    if (change.kind === 'create') {
      const key = change.table.name.toUpperCase();
      if (created.has(key)) throw new TableNameTaken(change.table.name);
      created.set(key, change.table);
      continue;
    }
    const key = change.table.toUpperCase();
    const isNew = created.get(key);
    if (isNew !== undefined && change.kind === 'append') {
      created.set(key, withRows(isNew, change.rows));
      continue;
    }
    const group = changed.get(key) ?? { table: change.table, columns: [], rows: [], appended: [] };
    changed.set(key, group);
    switch (change.kind) {
      case 'append':
        group.appended.push(...change.rows);
        break;
      case 'update':
        group.rows.push(change);
        break;
      case 'remove':
        group.rows.push({ ...change, cells: null });
        break;
      case 'addColumns':
        group.columns.push(...change.columns);
        break;
    }
  }
  return { created: [...created.values()], changed: [...changed.values()] };
}

function withRows(table: NewTable, rows: readonly CellsByHeader[]): NewTable {
  const header = table.columns.map((column) => column.header);
  const added = rows.map((row) => {
    const cells: TableCell[] = header.map(() => null);
    for (const [name, cell] of Object.entries(row)) cells[columnIndex(table.name, header, name)] = cell;
    return cells;
  });
  return { ...table, rows: [...table.rows, ...added] };
}

/** The position of a column, whatever the case of its header. Refuses where it is missing. */
export function columnIndex(table: string, header: readonly string[], name: string): number {
  const index = header.findIndex((one) => one.toUpperCase() === name.toUpperCase());
  if (index < 0) throw missing(`column ${name} in ${table}`);
  return index;
}

export function missing(what: string): WorkbookFailure {
  return new WorkbookFailure('ItemNotFound', `The workbook has no ${what}.`, 'notFound');
}
