import { LAST_ROW } from '../../../kit/formula/address';
import type { TableCell } from '../../table-change';
import { rangeOf, type SheetArea } from '../reading/areas';
import { sendWrites } from '../requests/writes';
import { jsonBytes } from '../requests/json-bytes';
import { BYTES_A_FORMAT, BYTES_A_RANGE, type Write } from '../requests/writes';
import { entryWrites, newEntry, noEntry } from '../cells/entry';
import { readHeld } from '../cells/held';
import type { TablePlan } from './table-plan';

/*
 * A row that is added through a table conflicts with what others do in the workbook at the same time; Microsoft advises to
 * write it under the table, which takes it in (Coauthoring in Excel add-ins). Where the user has switched that off, the
 * table is resized.
 */

/** Where the added rows of a plan come to stand. */
export function addedArea({ table, added, formats }: TablePlan): SheetArea {
  return {
    ...table.body,
    row: table.body.row + table.rowCount,
    rows: added.length,
    columns: formats.length,
  };
}

/** Looks at what stands beneath the tables that are to grow there. */
export async function lookBeneath(
  context: Excel.RequestContext,
  plans: readonly TablePlan[],
): Promise<readonly TablePlan[]> {
  const asked = new Map(plans.filter(canGrowBeneath).map((plan) => [plan, usedBeneath(plan)]));
  if (asked.size === 0) return plans;
  const growing = [...asked.keys()];
  const held = await readHeld(context, growing.map(addedArea));
  return plans.map((plan) => {
    const used = asked.get(plan);
    if (used === undefined) return plan;
    return { ...plan, beneath: { lastRow: lastRow(used), rows: held[growing.indexOf(plan)] ?? [] } };
  });
}

/** Not over a row of totals, nor in the place of the blank row of a table without any. */
function canGrowBeneath({ table, added }: TablePlan): boolean {
  const { fullArea, body, rowCount } = table;
  return (
    added.length > 0 &&
    rowCount > 0 &&
    fullArea.row + fullArea.rows === body.row + body.rows &&
    body.row + rowCount + added.length <= LAST_ROW &&
    Office.context.requirements.isSetSupported('ExcelApi', '1.13')
  );
}

/** All that is used beneath the rows of a table, in its columns. */
export function usedBeneath(plan: TablePlan): Excel.Range {
  const area = addedArea(plan);
  const used = rangeOf({ ...area, rows: LAST_ROW - area.row })
    .getUsedRangeOrNullObject(true)
    .untrack();
  used.load('rowIndex,rowCount');
  return used;
}

/** On the sheet; null where nothing is used. */
export function lastRow(used: Excel.Range): number | null {
  return used.isNullObject ? null : used.rowIndex + used.rowCount - 1;
}

/** Makes room, and writes all of the new rows but their formulas: those of a table mean nothing outside it. */
export function writesBeneath(plan: TablePlan): readonly Write[] {
  const area = addedArea(plan);
  const insertion = {
    bytes: BYTES_A_RANGE,
    apply: () => {
      rangeOf(area).insert('Down');
    },
  };
  return [
    ...(plan.beneath?.lastRow === null ? [] : [insertion]),
    ...entryWrites(
      area,
      entriesOf(plan, (cell) => !isFormula(cell)),
    ),
  ];
}

/** Once the rows are written: sees that the tables have taken them in, and writes their formulas. */
export async function takeInRows(context: Excel.RequestContext, plans: readonly TablePlan[]): Promise<void> {
  const grown = plans.filter(({ beneath }) => beneath !== null);
  if (grown.length === 0) return;
  for (const { table } of grown) table.item.rows.load('count');
  await context.sync();
  const left = grown.filter(({ table, added }) => table.item.rows.count < table.rowCount + added.length);
  const rules = left.map((plan) => ({ plan, rules: columnRules(plan) }));
  if (left.length > 0) await context.sync();
  await sendWrites(context, [
    ...rules.flatMap(resizing),
    ...grown.filter(hasFormulas).flatMap((plan) =>
      entryWrites(
        addedArea(plan),
        entriesOf(plan, isFormula).map((row) =>
          row.map((entry) => ({ ...entry, shownFormat: entry.entryFormat })),
        ),
      ),
    ),
  ]);
}

/** What the cells of the last row propose, column by column. */
function columnRules(plan: TablePlan): readonly Excel.DataValidation[] {
  const { columns, ...area } = addedArea(plan);
  return Array.from({ length: columns }, (_, index) => {
    const last = { ...area, row: area.row - 1, column: area.column + index, rows: 1, columns: 1 };
    const { dataValidation } = rangeOf(last);
    dataValidation.load('type,rule,errorAlert');
    return dataValidation;
  });
}

interface LeftPlan {
  readonly plan: TablePlan;
  readonly rules: readonly Excel.DataValidation[];
}

/** A table that is resized does not give its new rows the lists of the others. */
function resizing({ plan, rules }: LeftPlan): readonly Write[] {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return [];
  const { table, added } = plan;
  const area = addedArea(plan);
  const rows = table.fullArea.rows + added.length;
  return [
    {
      bytes: BYTES_A_RANGE,
      apply: () => {
        table.item.resize(rangeOf({ ...table.fullArea, rows, columns: area.columns }));
      },
    },
    ...rules.flatMap(({ type, rule, errorAlert }, column) =>
      type === Excel.DataValidationType.list
        ? [
            {
              bytes: BYTES_A_FORMAT + jsonBytes(JSON.stringify(rule)),
              apply: () => {
                const cells = rangeOf({ ...area, column: area.column + column, columns: 1 });
                cells.dataValidation.rule = rule;
                cells.dataValidation.errorAlert = errorAlert;
              },
            },
          ]
        : [],
    ),
  ];
}

/** What is written in the new rows; the other cells keep what they hold. */
export function entriesOf({ added, formats }: TablePlan, isWritten: (cell: TableCell) => boolean) {
  return added.map((cells) =>
    formats.map((format, column) => {
      const cell = cells.get(column);
      // As if the cells had no format: whether Excel gives them that of the row above is not relied upon.
      return {
        ...(cell === undefined || !isWritten(cell) ? noEntry(format) : newEntry(cell, format)),
        shownFormat: null,
      };
    }),
  );
}

const hasFormulas = ({ added }: TablePlan): boolean =>
  added.some((cells) => [...cells.values()].some(isFormula));

const isFormula = (cell: TableCell): boolean => typeof cell === 'object' && cell !== null;
