import type { WorkbookTable } from '../../tariffs/model';
import type { CellValue } from '../../workbook/open-workbook';
import type { CellsByHeader, TableCell, TableChange, TableContent } from '../../workbook/table-change';
import { TABLE_NAMES } from '../layout/layouts';
import type { TablesAsRead } from '../rows/tables-as-read';

/**
 * What the tables will hold once changes are made together, to show what follows from them before they are. Cells that
 * calculate are blank; a table that is created has no place yet, and stands at A4.
 */
export function applied(tables: TablesAsRead, changes: readonly TableChange[]): TablesAsRead {
  const after: Record<WorkbookTable, TableContent | null> = { ...tables };
  for (const name of TABLE_NAMES) after[name] = tableAfter(name, after[name], changes);
  return after;
}

/** The same of one table, whichever it is; null where the workbook has none of that name. */
export function tableAfter(
  name: string,
  before: TableContent | null,
  changes: readonly TableChange[],
): TableContent | null {
  const own = changes.filter((change) => tableOf(change) === name);
  return own.length === 0 ? before : changed(created(own) ?? before, own);
}

function tableOf(change: TableChange): string {
  return change.kind === 'create' ? change.table.name : change.table;
}

function created(changes: readonly TableChange[]): TableContent | null {
  for (const change of changes) {
    if (change.kind !== 'create') continue;
    const { name, sheet, columns, rows } = change.table;
    const header = columns.map((column) => column.header);
    const firstCell = { row: 5, column: 1 };
    return { name, sheet, address: 'A4', header, firstCell, rows: rows.map((row) => row.map(plain)) };
  }
  return null;
}

function changed(content: TableContent | null, changes: readonly TableChange[]): TableContent | null {
  if (content === null) return null;
  const added = changes.flatMap((change) =>
    change.kind === 'addColumns' ? change.columns.map((column) => column.header) : [],
  );
  const header = [...content.header, ...added];
  const rows: (readonly CellValue[] | null)[] = content.rows.map((row) => [...row, ...added.map(() => null)]);
  for (const change of changes) {
    if (change.kind === 'remove') rows[change.row] = null;
    if (change.kind === 'update') rows[change.row] = filled(header, rows[change.row] ?? [], change.cells);
    if (change.kind === 'append') rows.push(...change.rows.map((cells) => filled(header, [], cells)));
  }
  return { ...content, header, rows: rows.filter((row) => row !== null) };
}

function filled(header: readonly string[], row: readonly CellValue[], cells: CellsByHeader): CellValue[] {
  return header.map((name, at) => {
    const cell = Object.hasOwn(cells, name) ? cells[name] : undefined;
    return cell === undefined ? (row[at] ?? null) : plain(cell);
  });
}

function plain(cell: TableCell): CellValue {
  return typeof cell === 'object' ? null : cell;
}
