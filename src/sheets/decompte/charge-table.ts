import type { TariffBook } from '../../engine/book/tariff-book';
import { netTotal } from '../../engine/charges/base';
import { COMMITTEE_TABLE } from '../../engine/charges/committee-table';
import { pupilCountOf } from '../../engine/charges/pupils';
import { chargesOf } from '../../engine/charges/statement';
import { unitCost } from '../../engine/charges/unit-cost';
import { Decimal } from '../../kit/money/decimal';
import { exactText } from '../../kit/money/exact-text';
import { formula, number, text } from '../../kit/sheet/cells';
import type { SheetBuilder } from '../../kit/sheet/sheet-builder';
import type { Act, ChargeLine, SchoolYear } from '../../tariffs/model';
import { cellName } from '../committee-frame';
import { marked } from '../provisional';
import { addLine, columnsOf } from '../year/layout';
import { addUnitCostRows, denominatorInWords } from '../year/unit-cost';

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

/** The unit cost by charges of a total, with the total and the denominator named; returns its row. */
export function addNamedUnitCost(
  sheet: SheetBuilder,
  book: TariffBook,
  year: SchoolYear,
  {
    name,
    label,
    chargeRow,
    total,
  }: { readonly name: string; readonly label: string; readonly chargeRow: number; readonly total: Decimal },
): number {
  const { pupils, counted } = denominatorInWords(book, year);
  const { amount } = columnsOf(sheet);
  sheet.nameCell(cellName(name, 'Total', year), chargeRow, amount);
  const row = addUnitCostRows(sheet, {
    name,
    year,
    label,
    chargeRow,
    cost: unitCost(total, new Decimal(pupils)).rounded.euros,
    counted,
    denominator: number('controlCount', pupils),
    ...actsOf(book, year),
  });
  sheet.nameCell(cellName(name, 'Denominateur', year), row + 1, amount);
  return row;
}

/** The acts that set a year's charges and pupils. */
export function actsOf(book: TariffBook, year: SchoolYear): { readonly charges: Act; readonly pupils: Act } {
  return { charges: book.act(chargesOf(book, year).act), pupils: book.act(pupilCountOf(book, year).act) };
}
