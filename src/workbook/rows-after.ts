import type { CellValue } from '../kit/cells/cell';
import { columnIndex, groupChanges, type TableChanges } from './grouped-changes';
import type { NewTable, TableCell, TableChange, TableColumn, TableContent } from './table-change';

/** The cells of a row, by the position of their columns. */
export type RowCells = ReadonlyMap<number, TableCell>;

/** What becomes of a table's rows and columns: the one rule, by which they are written and shown before they are. */
export interface TableAfter {
  /** The columns that the table has not, each once. */
  readonly columns: readonly TableColumn[];
  /** What rows are given that stay, the new columns included. */
  readonly updated: readonly { readonly row: number; readonly cells: RowCells }[];
  /** The new rows, in their order. */
  readonly appended: readonly RowCells[];
  /** The blank row that the first of them fills; null where all come beneath. */
  readonly filled: number | null;
  /** The row that is left blank where all of them go, for a table keeps one. */
  readonly blanked: number | null;
  /** From the last to the first, so that those above keep their place. */
  readonly removed: readonly number[];
}

/** The rows whose content decides where the new ones go. */
export function decisiveRows({ rows, appended }: TableChanges, rowCount: number): readonly number[] {
  if (appended.length === 0) return [];
  const last = lastKept(rowCount, removedRows(rows));
  return last < 0 ? [] : [last];
}

/**
 * @param isBlank whether a row awaits its data: nothing stands in it but what its columns calculate
 */
export function tableAfterChanges(
  { name, header, rowCount }: Pick<TableContent, 'name' | 'header'> & { readonly rowCount: number },
  changes: TableChanges,
  isBlank: (row: number) => boolean,
): TableAfter {
  const columns = newColumns(changes, header);
  const headers = [...header, ...columns.map((column) => column.header)];
  const cellsOf = (cells: Readonly<Record<string, TableCell>>): RowCells =>
    new Map(Object.entries(cells).map(([column, cell]) => [columnIndex(name, headers, column), cell]));
  const gone = removedRows(changes.rows);
  const [free] = decisiveRows(changes, rowCount);
  const isFilled = free !== undefined && isBlank(free) && !changes.rows.some(({ row }) => row === free);
  const blanked = gone.size > 0 && gone.size === rowCount && changes.appended.length === 0 ? 0 : null;
  return {
    columns,
    updated: changes.rows.flatMap(({ row, cells }) =>
      cells === null || gone.has(row) ? [] : [{ row, cells: cellsOf(cells) }],
    ),
    appended: changes.appended.map(cellsOf),
    filled: isFilled ? free : null,
    blanked,
    removed: [...gone].filter((row) => row !== blanked).sort((one, other) => other - one),
  };
}

/**
 * What a table holds once all changes are made together, to show it before they are, or where it cannot be read again;
 * null where the workbook has none of that name. Cells that calculate are blank in what is new; a table that is created has no
 * place yet, and stands at A4.
 *
 * @param isBlank whether a row of such a header awaits its data
 */
export function tableAfter(
  name: string,
  before: TableContent | null,
  changes: readonly TableChange[],
  isBlank: (row: readonly CellValue[], header: readonly string[]) => boolean = holdsNothing,
): TableContent | null {
  const { created, changed } = groupChanges(changes);
  const isOwn = (one: string) => one.toUpperCase() === name.toUpperCase();
  const made = created.find((table) => isOwn(table.name));
  const content = made === undefined ? before : newContent(made);
  const own = changed.find(({ table }) => isOwn(table));
  return content === null || own === undefined ? content : changedContent(content, own, isBlank);
}

function holdsNothing(row: readonly CellValue[]): boolean {
  return row.every((cell) => cell === null);
}

function newContent({ name, sheet, columns, rows }: NewTable): TableContent {
  const blank = columns.map(() => null);
  return {
    name,
    sheet,
    address: 'A4',
    header: columns.map((column) => column.header),
    firstCell: { row: 5, column: 1 },
    rows: rows.length === 0 ? [blank] : rows.map((row) => row.map(plain)),
  };
}

function changedContent(
  content: TableContent,
  changes: TableChanges,
  isBlank: (row: readonly CellValue[], header: readonly string[]) => boolean,
): TableContent {
  const after = tableAfterChanges({ ...content, rowCount: content.rows.length }, changes, (row) =>
    isBlank(content.rows[row] ?? [], content.header),
  );
  const header = [...content.header, ...after.columns.map((column) => column.header)];
  const rows = content.rows.map((row) => header.map((_, column) => row[column] ?? null));
  const blank = header.map(() => null);
  const give = (row: number, cells: RowCells) => {
    rows[row] = filled(rows[row] ?? blank, cells);
  };
  for (const { row, cells } of after.updated) give(row, cells);
  const [first, ...others] = after.appended;
  const isFilled = after.filled !== null && first !== undefined;
  if (isFilled) give(after.filled, first);
  if (after.blanked !== null) rows[after.blanked] = blank;
  const gone = new Set(after.removed);
  const beneath = (isFilled ? others : after.appended).map((cells) => filled(blank, cells));
  return { ...content, header, rows: [...rows.filter((_, row) => !gone.has(row)), ...beneath] };
}

function filled(row: readonly CellValue[], cells: RowCells): CellValue[] {
  return row.map((value, column) => {
    const cell = cells.get(column);
    return cell === undefined ? value : plain(cell);
  });
}

/** The value of a cell before Excel has calculated. */
function plain(cell: TableCell): CellValue {
  return typeof cell === 'object' ? null : cell;
}

function newColumns({ columns }: TableChanges, header: readonly string[]): readonly TableColumn[] {
  const known = new Set(header.map((name) => name.toUpperCase()));
  return columns.filter((column) => {
    const name = column.header.toUpperCase();
    if (known.has(name)) return false;
    known.add(name);
    return true;
  });
}

function removedRows(rows: TableChanges['rows']): ReadonlySet<number> {
  return new Set(rows.filter(({ cells }) => cells === null).map(({ row }) => row));
}

/** The last row that stays; below 0 where none does. */
function lastKept(rowCount: number, removed: ReadonlySet<number>): number {
  let last = rowCount - 1;
  while (removed.has(last)) last -= 1;
  return last;
}
