import { COMMITTEE_TABLE } from '../../engine/charges/committee-table';
import { netTotal } from '../../engine/charges/base';
import type { Decimal } from '../../kit/money/decimal';
import type { Act, ChargeLine, SchoolYear } from '../../tariffs/model';
import { cellName } from '../cell-name';
import { formula, number, text } from '../../kit/sheet/cells';
import { exactText } from '../../kit/money/exact-text';
import { marked, type ActsBehind } from '../provisional';
import type { SheetBuilder } from '../../kit/sheet/sheet-builder';
import { addLine, AMOUNT_COLUMN } from './layout';

/** Rows of a table of charges. */
export interface ChargeRows {
  readonly first: number;
  readonly last: number;
  readonly total: number;
}

/** The table's head and its lines, the total as a SUM over them. */
export function addChargeTable(
  sheet: SheetBuilder,
  lines: readonly ChargeLine<Decimal>[],
  totalLabel: string,
  act: Act,
): ChargeRows {
  addTableHead(sheet, act);
  const first = sheet.nextRow;
  for (const { label, net } of lines) {
    addLine(sheet, text('label', label), number('amount', exactText(net)));
  }
  const last = sheet.nextRow - 1;
  const total = addLine(
    sheet,
    text('totalLabel', marked(totalLabel, { charges: act })),
    // Without a line, a sum would take in its own cell.
    lines.length === 0
      ? number('totalAmount', exactText(netTotal(lines)))
      : formula('totalAmount', `SUM(D${first}:D${last})`, exactText(netTotal(lines))),
  );
  return { first, last, total };
}

export function addTableHead(sheet: SheetBuilder, act: Act): void {
  addLine(
    sheet,
    text('columnHeader', marked(COMMITTEE_TABLE.object, { charges: act })),
    text('figureHeader', COMMITTEE_TABLE.amount),
  );
}

/** What the unit cost is made of. */
export interface UnitCostRow {
  readonly label: string;
  readonly totalRow: number;
  readonly unitCost: Decimal;
  readonly pupils: number;
  /** What the denominator counts, in French. */
  readonly counted: string;
  readonly acts: ActsBehind;
  /** Of the cells' names. */
  readonly table: string;
  readonly year: SchoolYear;
}

/**
 * The unit cost, and beneath it the pupils that it is divided by: a cost per pupil says nothing without them.
 *
 * @returns the row of the denominator
 */
export function addUnitCost(sheet: SheetBuilder, cost: UnitCostRow): number {
  const { label, totalRow, unitCost, pupils, counted, acts, table, year } = cost;
  const row = sheet.nextRow;
  addLine(
    sheet,
    text('resultLabel', marked(label, acts)),
    formula('resultAmount', `ROUND(D${totalRow}/D${row + 1},2)`, unitCost.toFixed(2)),
  );
  const denominator = addLine(
    sheet,
    text('controlLabel', marked(`Dénominateur : ${counted}`, { pupils: acts.pupils ?? null })),
    number('controlCount', pupils),
  );
  sheet.nameCell(cellName(table, 'Total', year), totalRow, AMOUNT_COLUMN);
  sheet.nameCell(cellName(table, 'CoutEleve', year), row, AMOUNT_COLUMN);
  sheet.nameCell(cellName(table, 'Denominateur', year), denominator, AMOUNT_COLUMN);
  return denominator;
}
