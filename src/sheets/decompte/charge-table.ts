import { COMMITTEE_TABLE } from '../../engine/charges/committee-table';
import { netTotal } from '../../engine/charges/base';
import type { Decimal } from '../../engine/money/decimal';
import type { ChargeLine } from '../../tariffs/model';
import { formula, number, text } from '../cells';
import type { SheetBuilder } from '../sheet-builder';
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
): ChargeRows {
  addTableHead(sheet);
  const first = sheet.nextRow;
  for (const { label, net } of lines) {
    addLine(sheet, text('label', label), number('amount', net.toFixed(2)));
  }
  const last = sheet.nextRow - 1;
  const total = addLine(
    sheet,
    text('totalLabel', totalLabel),
    formula('totalAmount', `SUM(D${first}:D${last})`, netTotal(lines).toFixed(2)),
  );
  return { first, last, total };
}

export function addTableHead(sheet: SheetBuilder): void {
  addLine(sheet, text('columnHeader', COMMITTEE_TABLE.object), text('figureHeader', COMMITTEE_TABLE.amount));
}

/** What the unit cost is made of. */
export interface UnitCostRow {
  readonly label: string;
  readonly totalRow: number;
  readonly unitCost: Decimal;
  readonly pupils: number;
  /** What the denominator counts, in French. */
  readonly counted: string;
}

/**
 * The unit cost, and beneath it the pupils that it is divided by: a cost per pupil says nothing without them.
 *
 * @returns the row of the denominator
 */
export function addUnitCost(sheet: SheetBuilder, cost: UnitCostRow): number {
  const { label, totalRow, unitCost, pupils, counted } = cost;
  const row = sheet.nextRow;
  addLine(
    sheet,
    text('resultLabel', label),
    formula('resultAmount', `ROUND(D${totalRow}/D${row + 1},2)`, unitCost.toFixed(2)),
  );
  const denominator = addLine(
    sheet,
    text('controlLabel', `Dénominateur : ${counted}`),
    number('controlCount', pupils),
  );
  sheet.nameCell('ENT_Total', totalRow, AMOUNT_COLUMN);
  sheet.nameCell('ENT_CoutEleve', row, AMOUNT_COLUMN);
  sheet.nameCell('ENT_Denominateur', denominator, AMOUNT_COLUMN);
  return denominator;
}
