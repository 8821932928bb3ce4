import { groupChanges, type TableChanges } from '../../grouped-changes';
import {
  CellsInTheWay,
  TableNameTaken,
  UnfinishedTablesLeft,
  type NewTable,
  type TableChange,
} from '../../table-change';
import { cellsAddress } from '../address';
import { failureOf } from '../failure';
import { insisted } from '../front';
import { LAST_COLUMN } from '../../../kit/formula/address';
import { rangeOf } from '../reading/sheet-area';
import { sendWrites } from '../requests/send-writes';
import { BYTES_A_RANGE } from '../requests/write';
import { UNFINISHED } from '../unfinished-name';
import { freeName } from '../writing/free-name';
import { changeWrites, removalWrites } from './change-writes';
import { tableWrites } from './create-table';
import { findTables } from './found-table';
import { readRows } from './row-before';
import { lookBeneath, takeInRows } from './rows-beneath';
import { planTable, rowsToRead, type TablePlan } from './table-plan';
import { besideRange, undo, type Unfinished } from './undo';

/** A new table and the names of its sheet, before and after it is complete. */
interface PlannedTable {
  readonly table: NewTable;
  readonly temporaryName: string;
  readonly sheetName: string;
}

/** Looks at everything before anything is changed; takes rows away last. */
export async function changeTables(
  context: Excel.RequestContext,
  changes: readonly TableChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const { created, changed } = groupChanges(changes);
  const planned = created.length === 0 ? [] : await planCreation(context, created);
  const plans = await lookBeneath(context, await planChanges(context, changed));
  const widths = await freeWidths(context, plans);
  const unfinished: Unfinished = {
    plans,
    widths,
    sheets: planned.map(({ temporaryName }) => temporaryName),
    called: planned.flatMap(({ temporaryName, sheetName }) => [sheetName, temporaryName]),
    isRemoving: false,
  };
  try {
    await write(context, planned, unfinished);
  } catch (error) {
    if (await isUndone(context, unfinished)) throw error;
  }
}

async function write(
  context: Excel.RequestContext,
  planned: readonly PlannedTable[],
  unfinished: Unfinished,
): Promise<void> {
  const { plans } = unfinished;
  const { worksheets } = context.workbook;
  const sheets = planned.map(({ temporaryName }) => worksheets.add(temporaryName));
  for (const sheet of sheets) sheet.load('id');
  if (sheets.length > 0) await context.sync();
  unfinished.sheets = sheets.map(({ id }) => id);
  const writes = [
    ...planned.flatMap(({ table }, index) => {
      const sheet = sheets[index];
      return sheet === undefined ? [] : tableWrites(sheet, table);
    }),
    ...plans.flatMap(changeWrites),
    ...planned.map(({ sheetName }, index) => ({
      bytes: BYTES_A_RANGE,
      apply: () => {
        const sheet = sheets[index];
        if (sheet !== undefined) sheet.name = sheetName;
      },
    })),
  ];
  if (writes.length > 0) await sendWrites(context, writes);
  await takeInRows(context, plans);
  const removals = plans.flatMap(removalWrites);
  if (removals.length === 0) return;
  unfinished.isRemoving = true;
  await sendWrites(context, removals);
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
  const tabs = worksheets.items.map(({ name }) => name);
  const take = (wanted: string): string => {
    const name = freeName(wanted, tabs);
    tabs.push(name);
    return name;
  };
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
  const rows = await readRows(context, wanted);
  return wanted.map(({ changes, table }) => planTable(changes, table, rows.get(table) ?? new Map()));
}

/** How wide the columns are that a table grows into. Refuses where something stands at the right of the table. */
async function freeWidths(
  context: Excel.RequestContext,
  plans: readonly TablePlan[],
): Promise<ReadonlyMap<TablePlan, readonly number[]>> {
  const asked = plans
    .filter(({ columns }) => columns.length > 0)
    .map((plan) => {
      const { whole } = plan.table;
      const column = whole.column + whole.columns;
      const beside = rangeOf({ ...whole, column, columns: LAST_COLUMN - column })
        .getUsedRangeOrNullObject(true)
        .untrack();
      beside.load('address,values');
      const formats = plan.columns.map((_, index) => {
        const { format } = besideRange(plan.table, index);
        format.load('columnWidth');
        return format;
      });
      return { plan, beside, formats };
    });
  if (asked.length > 0) await context.sync();
  for (const { plan, beside } of asked) {
    if (beside.isNullObject) continue;
    const isBlank = beside.values.every((row) => row.every((value) => value === ''));
    if (!isBlank) throw new CellsInTheWay(plan.table.name, cellsAddress(beside.address));
  }
  return new Map(asked.map(({ plan, formats }) => [plan, formats.map(({ columnWidth }) => columnWidth)]));
}

async function isUndone(context: Excel.RequestContext, unfinished: Unfinished): Promise<boolean> {
  try {
    return await insisted(() => undo(context, unfinished));
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    throw new UnfinishedTablesLeft(failureOf(error), await sheetsToLookAt(context, unfinished));
  }
}

async function sheetsToLookAt(
  context: Excel.RequestContext,
  { plans, sheets, called }: Unfinished,
): Promise<readonly string[]> {
  const items = sheets.map((key) => context.workbook.worksheets.getItemOrNullObject(key));
  for (const item of items) item.load('name');
  const own = await context.sync().then(
    () => items.flatMap((item) => (item.isNullObject ? [] : [item.name])),
    () => called,
  );
  return [...new Set([...plans.map(({ table }) => table.sheetName), ...own])];
}
