import { backWrites, type HeldArea } from '../cells/held';
import { rangeOf } from '../reading/areas';
import { BYTES_A_FORMAT, BYTES_A_RANGE, sendWrites, type Write } from '../requests/writes';
import { cellArea } from './change-writes';
import { addedArea, lastRow, usedBeneath } from './rows-beneath';
import type { TablePlan } from './table-plan';

/** Of the columns to the right of tables that get columns, by their plans. */
export type Widths = ReadonlyMap<TablePlan, readonly number[]>;

/** Puts rows that were taken away where they were; false where all of them are gone. */
export async function giveBackRemovals(
  context: Excel.RequestContext,
  plans: readonly TablePlan[],
): Promise<boolean> {
  const states = await currentStates(context, plans);
  // A table that the user has deleted meanwhile counts for neither.
  const isDone = plans.every((plan) => {
    const rows = states.get(plan)?.rows ?? null;
    return rows === null || rows === expectedRows(plan) - plan.removed.length;
  });
  if (isDone) return false;
  await sendWrites(
    context,
    [...states].flatMap(([plan, { rows }]) => reinsertWrites(plan, rows)),
  );
  const reinserted = [...states.keys()].flatMap((plan) =>
    plan.removed.map((row) => heldInRow(plan, row, 0, plan.before.get(row) ?? [])),
  );
  await sendWrites(context, await backWrites(context, reinserted));
  return true;
}

/** Undoes all but what takes rows away. */
export async function giveBackChanges(
  context: Excel.RequestContext,
  plans: readonly TablePlan[],
  widths: Widths,
): Promise<boolean> {
  const states = await currentStates(context, plans);
  const there = [...states.keys()];
  const changed = there.flatMap((plan) =>
    plan.cells.flatMap(({ row, column }) => {
      const cell = plan.before.get(row)?.[column];
      return cell === undefined ? [] : heldInRow(plan, row, column, [cell]);
    }),
  );
  const writes = await backWrites(context, changed);
  const now = await widthsBeside(context, there);
  await sendWrites(context, [
    ...writes,
    ...[...states].flatMap(([plan, state]) => [
      ...surplusWrites(plan, state.rows),
      ...columnWrites(plan, state.header, { before: widths.get(plan), now: now.get(plan) }),
    ]),
  ]);
  await giveBackBeneath(
    context,
    there.filter(({ beneath }) => beneath !== null),
  );
  return true;
}

/** Once the tables have lost their new rows: takes away the room that was made for them, and what was written there. */
async function giveBackBeneath(context: Excel.RequestContext, plans: readonly TablePlan[]): Promise<void> {
  if (plans.length === 0) return;
  const used = plans.map((plan) => ({ plan, now: usedBeneath(plan) }));
  await context.sync();
  const room = used.flatMap(({ plan, now }) => {
    const last = lastRow(now);
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
      cells: [cells],
    })),
  );
  await sendWrites(context, await backWrites(context, rows));
}

interface CurrentState {
  readonly rows: number;
  readonly header: readonly string[];
}

/** Of the tables that are there. */
async function currentStates(
  context: Excel.RequestContext,
  plans: readonly TablePlan[],
): Promise<ReadonlyMap<TablePlan, CurrentState>> {
  const items = plans.map((plan) => ({
    plan,
    item: context.workbook.tables.getItemOrNullObject(plan.table.name),
  }));
  for (const { item } of items) item.load('name');
  await context.sync();
  const there = items.filter(({ item }) => !item.isNullObject);
  for (const { item } of there) item.load('rows/count,columns/items/name');
  if (there.length > 0) await context.sync();
  return new Map(
    there.map(({ plan, item: { rows, columns } }) => [
      plan,
      { rows: rows.count, header: columns.items.map(({ name }) => name) },
    ]),
  );
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

function heldInRow(
  { table }: TablePlan,
  row: number,
  column: number,
  cells: HeldArea['cells'][number],
): HeldArea {
  return { area: { ...cellArea(table.body, row, column), columns: cells.length }, cells: [cells] };
}

function surplusWrites({ table }: TablePlan, rows: number): readonly Write[] {
  return Array.from({ length: Math.max(rows - table.rowCount, 0) }, (_, index) => ({
    bytes: BYTES_A_RANGE,
    apply: () => {
      table.item.rows.getItemAt(rows - 1 - index).delete();
    },
  }));
}

/** Takes columns away, the last one first; a width that Excel left alone is not written. */
function columnWrites(
  plan: TablePlan,
  header: readonly string[],
  widths: { readonly before: readonly number[] | undefined; readonly now: readonly number[] | undefined },
): readonly Write[] {
  const known = new Set(header.map((name) => name.toUpperCase()));
  return plan.columns
    .map((column, index) => ({
      bytes: BYTES_A_FORMAT,
      apply: () => {
        if (known.has(column.header.toUpperCase())) {
          plan.table.item.columns.getItem(column.header).delete();
        }
        const width = widths.before?.[index];
        if (width !== undefined && width !== widths.now?.[index]) {
          besideRange(plan, index).format.columnWidth = width;
        }
      },
    }))
    .reverse();
}

/** How wide the columns are that tables grow into. */
export async function widthsBeside(
  context: Excel.RequestContext,
  plans: readonly TablePlan[],
): Promise<Widths> {
  const asked = plans
    .filter(({ columns }) => columns.length > 0)
    .map((plan) => ({
      plan,
      formats: plan.columns.map((_, index) => besideRange(plan, index).format.load('columnWidth')),
    }));
  if (asked.length > 0) await context.sync();
  return new Map(asked.map(({ plan, formats }) => [plan, formats.map(({ columnWidth }) => columnWidth)]));
}

/** A cell of one of the columns to the right of a table, counted from 0. */
function besideRange({ table: { body, header } }: TablePlan, index: number): Excel.Range {
  return rangeOf(cellArea(body, 0, header.length + index));
}
