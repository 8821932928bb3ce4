import type { TableContent } from '../../workbook/table-change';
import type { TableLayout } from '../layout/table-layout';
import { Findings } from '../rows/findings';
import { openTable, type OpenTable } from '../rows/open-table';
import type { RowRead } from '../rows/read-cells';

/** The rows of a table, from 0, of which something can be read that answers a question; their faults are not noted. */
export function rowsWhere<V, H extends string, R extends RowRead<V, H>>(
  layout: TableLayout<H>,
  content: TableContent | null,
  read: (table: OpenTable<H>) => readonly R[],
  holds: (row: R) => boolean,
): readonly number[] {
  return read(openTable(content, layout, new Findings()))
    .filter(holds)
    .map(({ row }) => row.index);
}
