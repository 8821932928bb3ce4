import type { TariffBook } from '../../engine/book/tariff-book';
import type { Decimal } from '../../kit/money/decimal';
import { exactText } from '../../kit/money/exact-text';
import { addHeading } from '../../kit/sheet/blocks';
import { awaitedFormula, blank, formula, number, text } from '../../kit/sheet/cells';
import type { SheetBuilder } from '../../kit/sheet/sheet-builder';
import type { SheetCell } from '../../kit/sheet/sheet-model';
import type { OtherProduct } from '../../tariffs/model';
import { cellName } from '../committee-frame';
import { otherProductRows } from '../other-product-rows';
import { citationInSheet, marked } from '../provisional';
import type { KnownYear } from './known-year';
import { addLine, addSetLine, columnsOf } from './layout';
import type { ProductTable } from './product-table';

/** A year's table in the cells' names, and the cell of the charges' total where the sheet has their lines above. */
export interface BalancedTable {
  readonly name: string;
  readonly chargesFrom: string | null;
}

/** The other products, which the workbook gives or the reader fills in. */
export function addOtherProducts(
  sheet: SheetBuilder,
  book: TariffBook,
  others: readonly OtherProduct<Decimal>[],
): void {
  for (const { label, act, amount } of otherProductRows(book, others)) {
    const cited = act === null ? blank('label') : text('label', citationInSheet(act));
    addSetLine(sheet, text('label', marked(label, { others: act })), cited, amount);
  }
}

/**
 * The other products, then charges and balance (solde): all products less charges.
 *
 * @returns the row of the charges
 */
export function addBalance(
  sheet: SheetBuilder,
  { book, year, charges, others, acts }: KnownYear,
  { total, products: contributions }: ProductTable,
  { name, chargesFrom }: BalancedTable,
): number {
  addHeading(sheet, 'Autres produits, charges et solde');
  const { amount } = columnsOf(sheet);
  const first = sheet.nextRow;
  addOtherProducts(sheet, book, others);
  const added = `ROUND(E${total}+SUM(E${first}:E${sheet.nextRow - 1}),2)`;
  const products =
    contributions === null ? null : others.reduce((sum, other) => sum.plus(other.amount), contributions);
  const { rate, pupils } = acts;
  const all = addLine(
    sheet,
    text('totalLabel', marked(`TOTAL produits ${year}`, { rate, pupils, others: acts.others })),
    awaitedFormula(
      'totalAmount',
      products === null ? `IF(COUNT(E${total})=0,"",${added})` : added,
      products?.toFixed(2) ?? null,
    ),
  );
  const row = addSetLine(
    sheet,
    text('label', marked(`Charges ${year}`, { charges: acts.charges })),
    acts.charges === null ? blank('label') : text('label', citationInSheet(acts.charges)),
    chargesCell(charges?.total ?? null, chargesFrom),
  );
  const isKnown = charges !== null && products !== null;
  const difference = `ROUND(E${all}-E${row},2)`;
  const balance = addLine(
    sheet,
    text('resultLabel', marked('Solde : produits moins charges', acts)),
    awaitedFormula(
      'resultSignedAmount',
      isKnown ? difference : `IF(COUNT(E${all},E${row})<2,"",${difference})`,
      isKnown ? products.minus(charges.total).toDecimalPlaces(2).plus(0).toFixed(2) : null,
    ),
  );
  sheet.nameCell(cellName(name, 'Produits', year), all, amount);
  sheet.nameCell(cellName(name, 'Charges', year), row, amount);
  sheet.nameCell(cellName(name, 'Solde', year), balance, amount);
  return row;
}

function chargesCell(total: Decimal | null, from: string | null): SheetCell {
  if (total === null) return blank('inputAmount');
  return from === null ? number('amount', exactText(total)) : formula('amount', from, exactText(total));
}
