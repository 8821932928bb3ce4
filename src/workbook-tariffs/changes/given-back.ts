import { type CellValue, isBlank } from '../../kit/cells/cell';
import type { WorkbookTable } from '../../tariffs/model';
import type { CellsByHeader, TableChange, TableContent } from '../../workbook/table-change';
import { TABLE_LAYOUTS, TABLE_NAMES } from '../layout/layouts';
import { columnsIn } from '../rows/columns';
import type { TablesAsRead } from '../rows/tables-as-read';

/**
 * The changes that give the tables back the rows they held. Rows that were taken away come back at the end, so that no
 * other moves; a formula of a row that was replaced comes back as its value; a table or a column that was made stays,
 * blank.
 *
 * @param before the tables as the changes found them
 * @param after the tables as they were read once the changes were made
 * @returns null where the rows are not those that the changes leave: something else has changed as well
 */
export function givenBack(
  before: TablesAsRead,
  changes: readonly TableChange[],
  after: TablesAsRead,
): readonly TableChange[] | null {
  const back: TableChange[] = [];
  for (const name of TABLE_NAMES) {
    const own = changes.filter((change) => tableOf(change).toUpperCase() === name.toUpperCase());
    if (own.length === 0) continue;
    const [was, is] = [before[name], after[name]];
    const table = is === null ? null : was === null ? emptied(is) : tableGivenBack(name, was, own, is);
    if (table === null) return null;
    back.push(...table);
  }
  return back;
}

function tableOf(change: TableChange): string {
  return change.kind === 'create' ? change.table.name : change.table;
}

/** A blank row stays: a formula gives 0 in it. */
function emptied({ name: table, rows }: TableContent): readonly TableChange[] {
  return rows.flatMap((expected, row): readonly TableChange[] => {
    const isFilled = expected.some((cell) => cell !== 0 && !isBlank(cell));
    return isFilled ? [{ kind: 'remove', table, row, expected }] : [];
  });
}

/** The rows that stay keep their order, and those added follow them: that much is sure of any table. */
function tableGivenBack(
  name: WorkbookTable,
  was: TableContent,
  changes: readonly TableChange[],
  is: TableContent,
): readonly TableChange[] | null {
  const taken = new Set(changes.flatMap((change) => (change.kind === 'remove' ? [change.row] : [])));
  const stayed = was.rows.filter((_row, at) => !taken.has(at));
  const removed = was.rows.filter((_row, at) => taken.has(at));
  const added = is.rows.slice(stayed.length);
  const appended = changes.flatMap((change) => (change.kind === 'append' ? change.rows : [])).length;
  // A blank last row is filled first, and the only row of a table stays, blank.
  const most = stayed.length === 0 ? Math.max(appended, 1) : appended;
  if (is.rows.length < stayed.length || added.length > most || added.length < appended - 1) return null;
  const cellsOf = cellsBack(name, was, is);
  const { name: table } = is;
  const changesBack = is.rows.flatMap((expected, row): readonly TableChange[] => {
    const held = row < stayed.length ? stayed[row] : removed[row - stayed.length];
    if (held === undefined) return [{ kind: 'remove', table, row, expected }];
    const cells = cellsOf(held, expected);
    return Object.keys(cells).length === 0 ? [] : [{ kind: 'update', table, row, expected, cells }];
  });
  const lost = removed.slice(added.length).map((held) => cellsOf(held, []));
  return lost.length === 0 ? changesBack : [...changesBack, { kind: 'append', table, rows: lost }];
}

/** The cells that differ, under the table's own headers; a column that calculates is left to do so. */
function cellsBack(name: WorkbookTable, was: TableContent, is: TableContent) {
  const layout = TABLE_LAYOUTS[name];
  const { at } = columnsIn<string>(is.header, layout);
  const calculated = new Set(
    layout.columns.flatMap(({ header, formula }) => (formula === undefined ? [] : [at.get(header)])),
  );
  return (held: readonly CellValue[], now: readonly CellValue[]): CellsByHeader =>
    Object.fromEntries(
      is.header.flatMap((header, index) => {
        const value = index < was.header.length ? (held[index] ?? null) : null;
        return calculated.has(index) || value === (now[index] ?? null) ? [] : [[header, value]];
      }),
    );
}
