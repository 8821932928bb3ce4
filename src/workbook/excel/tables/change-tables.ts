import { LAST_COLUMN } from '../../../kit/formula/address';
import { groupChanges, type TableChanges } from '../../grouped-changes';
import type { Left } from '../../open-workbook';
import { CellsInTheWay, TableNameTaken, type NewTable, type TableChange } from '../../table-change';
import { cellsAddress } from '../address';
import type { Journal } from '../journal';
import { rangeOf } from '../reading/areas';
import { sendWrites } from '../requests/writes';
import { NewSheets } from '../writing/new-sheets';
import { nameTaker, UNFINISHED } from '../writing/tab-names';
import { changeWrites, removalWrites } from './change-writes';
import { tableWrites } from './create-table';
import { findTables } from './found-table';
import { giveBackChanges, giveBackRemovals, widthsBeside } from './give-back';
import { readTableRows } from './row-before';
import { lookBeneath, takeInRows } from './rows-beneath';
import { planTable, rowsToRead, type TablePlan } from './table-plan';

/** A new table and the names of its sheet, before and after it is complete. */
interface PlannedTable {
  readonly table: NewTable;
  readonly temporaryName: string;
  readonly sheetName: string;
}

/** Looks at everything before anything is changed; takes rows away last. */
export async function changeTables(
  context: Excel.RequestContext,
  journal: Journal,
  changes: readonly TableChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const { created, changed } = groupChanges(changes);
  const planned = created.length === 0 ? [] : await planCreation(context, created);
  const plans = await lookBeneath(context, await planChanges(context, changed));
  await refuseCellsBeside(context, plans);
  const widths = await widthsBeside(context, plans);
  const added = new NewSheets(context, planned);
  const left = async (): Promise<Left> => ({
    kind: 'tables',
    sheets: [...new Set([...plans.map(({ table }) => table.sheetName), ...(await added.names())])],
  });
  if (planned.length > 0) {
    await journal.apply({
      apply: async () => {
        const sheets = await added.add();
        await sendWrites(
          context,
          sheets.flatMap(({ sheet, planned: { table } }) => tableWrites(sheet, table)),
        );
        added.called = [...planned.map(({ sheetName }) => sheetName), ...added.called];
        for (const { sheet, planned: own } of sheets) sheet.name = own.sheetName;
        await context.sync();
      },
      giveBack: async () => {
        const found = added.find();
        await context.sync();
        for (const sheet of await added.toTakeAway(found)) sheet.delete();
        await context.sync();
        return true;
      },
      left,
    });
  }
  await journal.apply({
    apply: async () => {
      await sendWrites(context, plans.flatMap(changeWrites));
      await takeInRows(context, plans);
    },
    giveBack: () => giveBackChanges(context, plans, widths),
    left,
  });
  await journal.apply({
    apply: () => sendWrites(context, plans.flatMap(removalWrites)),
    giveBack: () => giveBackRemovals(context, plans),
    left,
  });
}

/** Refuses names that stand for something else. */
async function planCreation(
  context: Excel.RequestContext,
  created: readonly NewTable[],
): Promise<readonly PlannedTable[]> {
  const { tables, names, worksheets } = context.workbook;
  const known = created.map(
    ({ name }) => [tables.getItemOrNullObject(name), names.getItemOrNullObject(name)] as const,
  );
  worksheets.load('items/name');
  await context.sync();
  created.forEach(({ name }, index) => {
    if (known[index]?.some((item) => !item.isNullObject) === true) throw new TableNameTaken(name);
  });
  const take = nameTaker(worksheets.items.map(({ name }) => name));
  return created.map((table) => ({
    table,
    temporaryName: take(UNFINISHED),
    sheetName: take(table.sheet),
  }));
}

async function planChanges(
  context: Excel.RequestContext,
  changed: readonly TableChanges[],
): Promise<readonly TablePlan[]> {
  const found = await findTables(
    context,
    changed.map(({ table }) => table),
  );
  const wanted = changed.flatMap((changes) => {
    const table = found.get(changes.table.toUpperCase());
    return table === undefined ? [] : [{ changes, table, rows: rowsToRead(changes, table) }];
  });
  const rows = await readTableRows(context, wanted);
  return wanted.map(({ changes, table }) => planTable(changes, table, rows.get(table) ?? new Map()));
}

/** Refuses where something stands at the right of a table that is to grow there. */
async function refuseCellsBeside(context: Excel.RequestContext, plans: readonly TablePlan[]): Promise<void> {
  const asked = plans
    .filter(({ columns }) => columns.length > 0)
    .map(({ table: { name, fullArea } }) => {
      const column = fullArea.column + fullArea.columns;
      const beside = rangeOf({ ...fullArea, column, columns: LAST_COLUMN - column })
        .getUsedRangeOrNullObject(true)
        .untrack();
      beside.load('address,values');
      return { name, beside };
    });
  if (asked.length > 0) await context.sync();
  for (const { name, beside } of asked) {
    if (beside.isNullObject) continue;
    const isBlank = beside.values.every((row) => row.every((value) => value === ''));
    if (!isBlank) throw new CellsInTheWay(name, cellsAddress(beside.address));
  }
}
