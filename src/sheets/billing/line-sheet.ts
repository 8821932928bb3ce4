import { shown } from '../../kit/cells/cell';
import type { AnnexColumn } from '../../billing/annex/annex-columns';
import { lineFingerprint } from '../../billing/annex/fingerprint';
import type { ReadyBilling } from '../../billing/model/billing';
import type { BilledLine } from '../../billing/model/line';
import { Decimal } from '../../kit/money/decimal';
import type { Steps } from '../../kit/steps';
import { a1Range, absoluteA1Range, cell, quotedTab, range } from '../../kit/formula/address';
import { addSource, addTitle } from '../../kit/sheet/blocks';
import { blank, formula, number, text } from '../../kit/sheet/cells';
import { SheetBuilder, type SheetFrame } from '../../kit/sheet/sheet-builder';
import type { SheetCell, SheetModel } from '../../kit/sheet/sheet-model';
import { annexLine, type AnnexRow } from './annex-row';
import { headerOf, lineColumns } from './line-columns';

export interface LineSheetRequest {
  readonly billing: ReadyBilling;
  readonly rows: readonly AnnexRow[];
  readonly payerNumbers: ReadonlyMap<string, number>;
  readonly frame: (columnWidths: readonly number[]) => SheetFrame;
  readonly title: string;
  readonly subtitle: string;
  /** Above the table. */
  readonly identity: string;
  readonly isDifference: boolean;
  /** Of the cells of the lines, the header first. */
  readonly name: string;
}

/** The sheet of an annex's lines, and where its columns stand for the formulas of the other sheets. */
export interface LineSheet {
  readonly sheet: SheetModel;
  /** `'État liquidatif 2023-2024'!$P$6:$P$90`: a column's lines. */
  readonly lines: (column: AnnexColumn) => string;
}

const ZERO = new Decimal(0);
/** In characters. */
const EXTRA_WIDTH = 18;
/** Rows between two points at which the making can be shown, or stopped. */
const CHUNK = 500;

/** The lines of an annex, one row each, with a total under them; told in rows. */
export function* lineSheet(request: LineSheetRequest): Steps<LineSheet> {
  const { billing, rows, payerNumbers, isDifference } = request;
  const { options } = billing;
  const remarksOfAll = sharedRemarks(rows);
  const anywhere = { row: 1, columnOf: () => 1, payerNumber: 1, mark: '', options, remarksOfAll };
  const { columns, printed } = lineColumns(
    options.service,
    isDifference,
    (column) => rows.length === 0 || rows.some((row) => column.cell(row, anywhere).kind !== 'blank'),
  );
  const extraColumns = isDifference ? [] : billing.columns.aside;
  const place = new Map(columns.map(({ id }, index) => [id, index + 1]));
  const columnOf = (column: AnnexColumn) => place.get(column) ?? 1;
  const sheet = new SheetBuilder({
    ...request.frame([...columns.map(({ width }) => width), ...extraColumns.map(() => EXTRA_WIDTH)]),
    printedColumns: printed,
  });
  addTitle(sheet, request.title, request.subtitle, request.identity);
  const header = sheet.addRow([
    ...columns.map(headerOf),
    ...extraColumns.map(({ header: title }) => text('columnHeader', title)),
  ]);
  sheet.repeatWhenPrinted(header);
  sheet.freezeHere();
  for (const [done, row] of rows.entries()) {
    if (done % CHUNK === 0) yield { done, of: rows.length };
    const payerNumber = payerNumbers.get(row.payer.id) ?? null;
    const mark = `${done + 1}-${lineFingerprint(annexLine(row))}`;
    const at = { row: sheet.nextRow, columnOf, payerNumber, mark, options, remarksOfAll };
    sheet.addRow([
      ...columns.map((column) => column.cell(row, at)),
      ...extraColumns.map((_column, index) => extraCell(row.billed?.aside[index] ?? null)),
    ]);
  }
  const [first, last] = [header + 1, Math.max(sheet.nextRow - 1, header + 1)];
  if (rows.length === 0) sheet.addRow(columns.map(() => blank('label')));
  sheet.name(request.name, range(cell(header, 1), cell(last, columns.length)));

  // A blank row ends the lines, for whoever reads them back.
  sheet.addBlankRow();
  const total = rows.reduce((sum, { amount }) => sum.plus(amount), ZERO);
  const pupils = rows.reduce((sum, row) => sum.plus(row.pupils ?? 0), ZERO);
  const sumOf = (column: AnnexColumn) =>
    `SUM(${a1Range(range(cell(first, columnOf(column)), cell(last, columnOf(column))))})`;
  sheet.addRow(
    columns.map(({ id }): SheetCell => {
      if (id === 'payer') return text('totalLabel', 'TOTAL');
      if (id === 'pupils')
        return formula(isDifference ? 'totalSignedCount' : 'totalCount', sumOf(id), pupils.toFixed());
      if (id === 'amount')
        return formula(isDifference ? 'totalSignedAmount' : 'totalAmount', sumOf(id), total.toFixed(2));
      return blank('totalLabel');
    }),
  );
  for (const [remark, of] of remarksOfAll) addSource(sheet, `${of} : ${remark}`);
  const built = sheet.build();
  return {
    sheet: built,
    lines: (column) =>
      `${quotedTab(built.name)}!${absoluteA1Range(range(cell(first, columnOf(column)), cell(last, columnOf(column))))}`,
  };
}

/** What is remarked of every line, or of every establishment, that an act prices, where there are several. */
function sharedRemarks(rows: readonly AnnexRow[]): ReadonlyMap<string, string> {
  const priced = rows.flatMap(({ billed }) => (billed?.act == null ? [] : [billed]));
  const schools = priced.filter(({ subject }) => subject === 'establishment');
  return new Map([
    ...commonTo(schools).map((remark) => [remark, 'Pour chaque établissement'] as const),
    ...commonTo(priced).map((remark) => [remark, 'Pour toutes les lignes'] as const),
  ]);
}

function commonTo([first, ...others]: readonly Pick<BilledLine, 'remarks'>[]): readonly string[] {
  if (first === undefined || others.length === 0) return [];
  return first.remarks.filter((remark) => others.every(({ remarks }) => remarks.includes(remark)));
}

function extraCell(value: Parameters<typeof shown>[0] | null): SheetCell {
  if (value === null || value === '') return blank('extraColumn');
  return typeof value === 'number' && Number.isSafeInteger(value)
    ? number('extraColumn', value)
    : text('extraColumn', typeof value === 'string' ? value : shown(value));
}
