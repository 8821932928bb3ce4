import { readAreas } from '../reading/read-areas';
import { rangeOf, type SheetArea } from '../reading/sheet-area';
import { sendWrites } from '../requests/send-writes';
import { BYTES_A_FORMAT, BYTES_A_RANGE, type Write } from '../requests/write';
import { entryBefore, type CellBefore } from './cell-entry';
import { cellArea } from './change-writes';
import { entryWrites } from './entry-writes';
import type { FoundTable } from './found-table';
import { addedArea, lastRow, usedBeneath } from './rows-beneath';
import type { TablePlan } from './table-plan';

/** How far the changes came that failed. */
export interface Unfinished {
  readonly plans: readonly TablePlan[];
  /** Of the columns to the right of each table, as wide as they were. */
  readonly widths: ReadonlyMap<TablePlan, readonly number[]>;
  /** Names of the new sheets, or their ids once Excel has told them. */
  sheets: readonly string[];
  /** What the new sheets may be called, where Excel does not tell. */
  readonly called: readonly string[];
  /** Whether all else is done, and rows are being taken away. */
  isRemoving: boolean;
}

/**
 * Makes the workbook what it was before the changes; it can be tried again where it fails.
 *
 * @returns false where all changes turn out to be done: nothing was lost but Excel's answer.
 */
export async function undo(context: Excel.RequestContext, unfinished: Unfinished): Promise<boolean> {
  const { plans } = unfinished;
  if (unfinished.isRemoving) {
    const states = await currentStates(context, plans);
    if (
      states.every(({ plan, rows }) => rows === null || rows === expectedRows(plan) - plan.removed.length)
    ) {
      return false;
    }
    const there = states.flatMap(({ plan, rows }) => (rows === null ? [] : { plan, rows }));
    await sendWrites(
      context,
      there.flatMap(({ plan, rows }) => reinsertWrites(plan, rows)),
    );
    const reinserted = there.flatMap(({ plan }) => plan.removed.map((row) => rowPlace(plan, row)));
    await sendWrites(context, await touchedWrites(context, reinserted));
    unfinished.isRemoving = false;
  }
  const states = await currentStates(context, plans);
  const changed = states.flatMap(({ plan, rows }) => (rows === null ? [] : changedPlaces(plan)));
  const touched = await touchedWrites(context, changed);
  const widths = await changedWidths(context, states, unfinished);
  const sheets = unfinished.sheets.map((key) => context.workbook.worksheets.getItemOrNullObject(key));
  await context.sync();
  await sendWrites(context, [
    ...touched,
    ...states.flatMap((state) => restoringWrites(state, widths)),
    ...sheets
      .filter((sheet) => !sheet.isNullObject)
      .map((sheet) => ({
        bytes: BYTES_A_RANGE,
        apply: () => {
          sheet.delete();
        },
      })),
  ]);
  await giveBackBeneath(
    context,
    states.flatMap(({ plan, rows }) => (rows === null || plan.beneath === null ? [] : plan)),
  );
  return true;
}

/** Once the tables have lost their new rows: takes away the room that was made for them, and what was written there. */
async function giveBackBeneath(context: Excel.RequestContext, plans: readonly TablePlan[]): Promise<void> {
  if (plans.length === 0) return;
  const used = plans.map(usedBeneath);
  await context.sync();
  const room = plans.flatMap((plan, index) => {
    const now = used[index];
    const last = now === undefined ? null : lastRow(now);
    const before = plan.beneath?.lastRow ?? null;
    const moved = last === null || before === null ? 0 : last - before;
    return moved > 0 ? [{ ...addedArea(plan), rows: moved }] : [];
  });
  await sendWrites(
    context,
    room.map((area) => ({
      bytes: BYTES_A_RANGE,
      apply: () => {
        rangeOf(area).delete('Up');
      },
    })),
  );
  const rows = plans.flatMap((plan) =>
    (plan.beneath?.rows ?? []).map((cells, index) => ({
      area: { ...addedArea(plan), row: addedArea(plan).row + index, rows: 1 },
      cells,
    })),
  );
  await sendWrites(context, await touchedWrites(context, rows));
}

interface CurrentState {
  readonly plan: TablePlan;
  /** null where the table is gone. */
  readonly rows: number | null;
  readonly header: readonly string[];
}

async function currentStates(
  context: Excel.RequestContext,
  plans: readonly TablePlan[],
): Promise<readonly CurrentState[]> {
  const items = plans.map((plan) => ({
    plan,
    item: context.workbook.tables.getItemOrNullObject(plan.table.name),
  }));
  for (const { item } of items) item.load('name');
  await context.sync();
  const there = items.filter(({ item }) => !item.isNullObject);
  for (const { item } of there) item.load('rows/count,columns/items/name');
  if (there.length > 0) await context.sync();
  return items.map(({ plan, item }) => ({
    plan,
    rows: item.isNullObject ? null : item.rows.count,
    header: item.isNullObject ? [] : item.columns.items.map(({ name }) => name),
  }));
}

/** Once all is done but what takes rows away. */
function expectedRows({ table, added }: TablePlan): number {
  return table.rowCount + added.length;
}

function reinsertWrites(plan: TablePlan, rows: number): readonly Write[] {
  const { table, removed } = plan;
  const gone = removed.slice(0, expectedRows(plan) - rows).reverse();
  let count = rows;
  return gone.map((row) => {
    const index = row < count ? row : undefined;
    count += 1;
    return {
      bytes: BYTES_A_RANGE,
      apply: () => {
        table.item.rows.add(index);
      },
    };
  });
}

/** Cells of a row, and what they held. */
interface RowPlace {
  readonly area: SheetArea;
  readonly cells: readonly CellBefore[];
}

function rowPlace({ table, before }: TablePlan, row: number): RowPlace {
  const cells = before.get(row) ?? [];
  return { area: { ...cellArea(table.body, row, 0), columns: cells.length }, cells };
}

function changedPlaces({ table, before, cells }: TablePlan): readonly RowPlace[] {
  return cells.flatMap(({ row, column }) => {
    const cell = before.get(row)?.[column];
    return cell === undefined ? [] : { area: cellArea(table.body, row, column), cells: [cell] };
  });
}

/**
 * What gives the cells that have changed their content back. Those that Excel left alone are not written: on a
 * protected sheet that would fail again.
 */
async function touchedWrites(
  context: Excel.RequestContext,
  places: readonly RowPlace[],
): Promise<readonly Write[]> {
  const parts = await readAreas(
    context,
    places.map(({ area }) => area),
    (range) => range.load('formulas,numberFormat'),
  );
  return places.flatMap(({ area, cells }, index) => {
    const now = parts[index]?.range;
    const formulas: readonly unknown[] = now?.formulas[0] ?? [];
    const formats: readonly unknown[] = now?.numberFormat[0] ?? [];
    const isAsBefore = cells.every(
      ({ formula, numberFormat }, at) => formulas[at] === formula && formats[at] === numberFormat,
    );
    return isAsBefore ? [] : entryWrites(area, [cells.map(entryBefore)]);
  });
}

/** Those of the columns beside the tables, as they were, that are not so any more. */
async function changedWidths(
  context: Excel.RequestContext,
  states: readonly CurrentState[],
  { widths }: Unfinished,
): Promise<ReadonlyMap<TablePlan, readonly (number | null)[]>> {
  const asked = states
    .filter(({ plan, rows }) => rows !== null && plan.columns.length > 0)
    .map(({ plan }) => ({
      plan,
      formats: plan.columns.map((_, index) => {
        const { format } = besideRange(plan.table, index);
        format.load('columnWidth');
        return format;
      }),
    }));
  if (asked.length > 0) await context.sync();
  return new Map(
    asked.map(({ plan, formats }) => [
      plan,
      formats.map(({ columnWidth }, index) => {
        const before = widths.get(plan)?.[index];
        return before === undefined || before === columnWidth ? null : before;
      }),
    ]),
  );
}

function restoringWrites(
  { plan, rows, header }: CurrentState,
  widths: ReadonlyMap<TablePlan, readonly (number | null)[]>,
): readonly Write[] {
  if (rows === null) return [];
  const { table, columns } = plan;
  const known = new Set(header.map((name) => name.toUpperCase()));
  const surplus = rows - table.rowCount;
  return [
    ...Array.from({ length: Math.max(surplus, 0) }, (_, index) => ({
      bytes: BYTES_A_RANGE,
      apply: () => {
        table.item.rows.getItemAt(rows - 1 - index).delete();
      },
    })),
    ...columns
      .map((column, index) => ({
        bytes: BYTES_A_FORMAT,
        apply: () => {
          if (known.has(column.header.toUpperCase())) table.item.columns.getItem(column.header).delete();
          const width = widths.get(plan)?.[index] ?? null;
          if (width !== null) besideRange(table, index).format.columnWidth = width;
        },
      }))
      // The last one first.
      .reverse(),
  ];
}

/** A cell of one of the columns to the right of a table, counted from 0. */
export function besideRange({ body, header }: FoundTable, index: number): Excel.Range {
  return rangeOf(cellArea(body, 0, header.length + index));
}
