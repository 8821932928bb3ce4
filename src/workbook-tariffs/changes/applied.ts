import type { CellValue } from '../../kit/cells/cell';
import type { WorkbookTable } from '../../tariffs/model';
import { tableAfter } from '../../workbook/rows-after';
import type { TableChange, TableContent } from '../../workbook/table-change';
import { TABLE_LAYOUTS, TABLE_NAMES } from '../layout/layouts';
import type { TableLayout } from '../layout/table-layout';
import type { TablesAsRead } from '../rows/tables-as-read';

/** What the tables will hold once changes are made together, to show what follows from them before they are. */
export function applied(tables: TablesAsRead, changes: readonly TableChange[]): TablesAsRead {
  const after: Record<WorkbookTable, TableContent | null> = { ...tables };
  for (const name of TABLE_NAMES) {
    after[name] = tableAfter(name, after[name], changes, isBlankIn(TABLE_LAYOUTS[name]));
  }
  return after;
}

function isBlankIn({ columns }: TableLayout) {
  const calculated = new Set<string | undefined>(
    columns.filter(({ formula }) => formula !== undefined).map((column) => column.header),
  );
  // A formula gives 0 in a row that awaits its data.
  return (row: readonly CellValue[], header: readonly string[]) =>
    row.every((cell, at) => cell === null || (cell === 0 && calculated.has(header[at])));
}
