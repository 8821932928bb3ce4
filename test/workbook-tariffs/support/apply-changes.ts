import type { CellValue } from '../../../src/workbook/open-workbook';
import type { CellsByHeader, TableCell, TableChange, TableContent } from '../../../src/workbook/table-change';
import { NO_TABLES, type TablesAsRead } from '../../../src/workbook-tariffs/rows/tables-as-read';

/** What the tables hold once the changes are made together, as the port says; Net calculates brut − subvention. */
export function applied(tables: TablesAsRead, changes: readonly TableChange[]): TablesAsRead {
  const after: Record<string, TableContent | null> = { ...NO_TABLES, ...tables };
  for (const change of changes) {
    if (change.kind !== 'create') continue;
    const { name, sheet, columns, rows } = change.table;
    if ((after[name] ?? null) !== null) throw new Error(`${name} exists.`);
    const header = columns.map((column) => column.header);
    const filled = rows.map((row) => calculated(header, row.map(plain)));
    after[name] = { name, sheet, address: 'A4', header, firstCell: { row: 5, column: 1 }, rows: filled };
  }
  for (const name of Object.keys(after)) {
    const content = after[name] ?? null;
    const own = changes.filter((change) => change.kind !== 'create' && change.table === name);
    if (own.length > 0) after[name] = changed(content, own);
  }
  return after as unknown as TablesAsRead;
}

function changed(content: TableContent | null, changes: readonly TableChange[]): TableContent {
  if (content === null) throw new Error('No such table.');
  const added = changes.flatMap((change) =>
    change.kind === 'addColumns' ? change.columns.map((column) => column.header) : [],
  );
  const header = [...content.header, ...added];
  const rows: (CellValue[] | null)[] = content.rows.map((row) => [...row, ...added.map(() => null)]);
  const fill = (row: CellValue[], cells: CellsByHeader) => {
    for (const [name, cell] of Object.entries(cells)) {
      const at = header.indexOf(name);
      if (at < 0) throw new Error(`No column ${name}.`);
      row[at] = plain(cell);
    }
    return calculated(header, row);
  };
  for (const change of changes) {
    if (change.kind === 'update' || change.kind === 'remove') {
      expect(content.rows[change.row]).toEqual(change.expected);
      const row = rows[change.row];
      if (row == null) throw new Error(`No row ${change.row}.`);
      rows[change.row] = change.kind === 'remove' ? null : fill(row, change.cells);
    }
    if (change.kind === 'append') {
      rows.push(
        ...change.rows.map((cells) =>
          fill(
            header.map(() => null),
            cells,
          ),
        ),
      );
    }
  }
  return { ...content, header, rows: rows.filter((row) => row !== null) };
}

function plain(cell: TableCell): CellValue {
  return typeof cell === 'object' && cell !== null ? null : cell;
}

function calculated(header: readonly string[], row: CellValue[]): CellValue[] {
  const [net, gross, subsidy] = ['Net', 'Brut', 'Subvention'].map((name) => header.indexOf(name));
  if (net === undefined || net < 0) return row;
  row[net] = Number(row[gross ?? -1] ?? 0) - Number(row[subsidy ?? -1] ?? 0);
  return row;
}
