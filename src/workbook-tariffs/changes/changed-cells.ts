import { a1, rowAddress } from '../../kit/formula/address';
import { type CellValue, isBlank, shown } from '../../kit/cells/cell';
import { frenchDate } from '../../kit/french/date';
import { dateIn } from '../../kit/cells/date';
import type { WorkbookTable } from '../../tariffs/model';
import type { CellsByHeader, TableCell, TableChange, TableContent } from '../../workbook/table-change';
import { TABLE_LAYOUTS, TABLE_NAMES } from '../layout/layouts';
import { headerKey } from '../rows/columns';
import type { TablesAsRead } from '../rows/tables-as-read';

/** What changes will do to a cell or a row, each value as a French reader writes it. */
export type ChangedCells =
  | {
      readonly kind: 'updated';
      readonly sheet: string;
      readonly address: string;
      readonly header: string;
      /** Empty for a blank. */
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: 'removed'; readonly sheet: string; readonly address: string; readonly cells: string }
  /** At the end of its table. */
  | { readonly kind: 'added'; readonly sheet: string; readonly cells: string };

/** Every cell that changes will change, read from those very changes; columns that calculate are left out. */
export function changedCells(tables: TablesAsRead, changes: readonly TableChange[]): readonly ChangedCells[] {
  return changes.flatMap((change): readonly ChangedCells[] => {
    if (change.kind === 'create') {
      const { name, sheet, columns, rows } = change.table;
      const header = columns.map((column) => column.header);
      return rows.map((row) => ({
        kind: 'added',
        sheet,
        cells: inWords(name as WorkbookTable, header, row),
      }));
    }
    const name = TABLE_NAMES.find((one) => tables[one]?.name === change.table);
    const content = name === undefined ? null : tables[name];
    if (name === undefined || content === null || change.kind === 'addColumns') return [];
    const { sheet, header, firstCell } = content;
    switch (change.kind) {
      case 'append':
        return change.rows.map((row) => ({
          kind: 'added',
          sheet,
          cells: inWords(name, Object.keys(row), Object.values(row)),
        }));
      case 'remove': {
        const cells = inWords(name, header, change.expected);
        return [
          {
            kind: 'removed',
            sheet,
            address: rowAddress(firstCell.row + change.row, firstCell.column, header.length),
            cells,
          },
        ];
      }
      case 'update':
        return updated(name, content, change.row, change.expected, change.cells);
    }
  });
}

function updated(
  name: WorkbookTable,
  { sheet, header, firstCell }: TableContent,
  row: number,
  expected: readonly CellValue[],
  cells: CellsByHeader,
): readonly ChangedCells[] {
  return header.flatMap((column, at): readonly ChangedCells[] => {
    const cell = cells[column];
    if (cell === undefined || isFormula(cell)) return [];
    const before = inWord(name, column, expected[at] ?? null);
    const after = inWord(name, column, cell);
    if (before === after) return [];
    const address = a1({ row: firstCell.row + row, column: firstCell.column + at });
    return [{ kind: 'updated', sheet, address, header: column, before, after }];
  });
}

function inWords(table: WorkbookTable, header: readonly string[], cells: readonly TableCell[]): string {
  return cells
    .flatMap((cell, at) => (isFormula(cell) ? [] : [inWord(table, header[at] ?? '', cell)]))
    .filter((word) => word !== '')
    .join(', ');
}

function inWord(table: WorkbookTable, header: string, cell: CellValue): string {
  if (cell === null || isBlank(cell)) return '';
  const date = isDate(table, header) && typeof cell === 'number' ? dateIn(cell) : null;
  return date === null ? shown(cell) : frenchDate(date);
}

function isDate(table: WorkbookTable, header: string): boolean {
  const layout = TABLE_LAYOUTS[table];
  return layout.columns.some(
    (column) => column.kind === 'date' && headerKey(column.header) === headerKey(header),
  );
}

function isFormula(cell: TableCell): cell is { readonly formula: string } {
  return typeof cell === 'object' && cell !== null;
}
