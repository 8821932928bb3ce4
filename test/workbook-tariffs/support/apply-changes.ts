import type { TableChange } from '../../../src/workbook/table-change';
import { applied as appliedTo } from '../../../src/workbook-tariffs/changes/applied';
import { NO_TABLES, type TablesAsRead } from '../../../src/workbook-tariffs/rows/tables-as-read';

/** What the tables hold once the changes are made, which must be about the rows as they are. */
export function applied(tables: TablesAsRead, changes: readonly TableChange[]): TablesAsRead {
  const before = { ...NO_TABLES, ...tables };
  for (const change of changes) {
    const name = (change.kind === 'create' ? change.table.name : change.table) as keyof TablesAsRead;
    const content = before[name];
    if ((content === null) !== (change.kind === 'create')) throw new Error(`${change.kind} ${name}`);
    if (change.kind === 'update' || change.kind === 'remove') {
      expect(content?.rows[change.row]).toEqual(change.expected);
    }
    const header: readonly string[] = [
      ...(content?.header ?? []),
      ...changes.flatMap((one) =>
        one.kind === 'addColumns' && one.table === name ? one.columns.map((column) => column.header) : [],
      ),
    ];
    const cells = change.kind === 'append' ? change.rows : change.kind === 'update' ? [change.cells] : [];
    for (const given of cells) expect(header).toEqual(expect.arrayContaining(Object.keys(given)));
  }
  return appliedTo(before, changes);
}
