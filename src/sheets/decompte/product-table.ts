import { known } from '../../engine/attempt';
import type { TariffBook } from '../../engine/book/tariff-book';
import { type Products, productsOf } from '../../engine/charges/products';
import { pupilCountOf } from '../../engine/charges/pupils';
import { chargesOf } from '../../engine/charges/statement';
import { denominatorOf } from '../../engine/charges/unit-cost';
import { rateFor } from '../../engine/contribution/rate';
import { count } from '../../kit/french/amount';
import { Money, roundToCent } from '../../kit/money/money';
import { addNote } from '../../kit/sheet/blocks';
import { formula, text } from '../../kit/sheet/cells';
import type { SheetBuilder } from '../../kit/sheet/sheet-builder';
import type { SchoolYear } from '../../tariffs/model';
import { cellName } from '../committee-frame';
import { actBehind } from '../other-product-rows';
import { marked } from '../provisional';
import { addOtherProducts } from '../year/balance';
import { addLine, columnsOf } from '../year/layout';
import { addProductTable, addRoundingNote } from '../year/product-table';
import { actsOf } from './charge-table';

/** Rows of the charges' total and of the pupils that they are divided by. */
interface ChargeRows {
  readonly total: number;
  readonly denominator: number;
}

/** Products by territory and the balance; what is missing is said where they are not known. */
export function addProducts(sheet: SheetBuilder, book: TariffBook, year: SchoolYear, rows: ChargeRows): void {
  const products = known(() => productsOf(book, year));
  if (products === null) addMissingProducts(sheet, book, year);
  else addKnownProducts(sheet, book, { year, products, rows });
}

/** Why a year has no products. */
export function addMissingProducts(sheet: SheetBuilder, book: TariffBook, year: SchoolYear): void {
  const { total, groups } = pupilCountOf(book, year);
  addNote(
    sheet,
    groups === null
      ? `Produits et solde : la répartition des ${count(total)} élèves entre les tarifs n'est pas connue.`
      : `Produits et solde : le tarif de ${year} n'est pas connu pour tous les élèves comptés.`,
  );
}

function addKnownProducts(
  sheet: SheetBuilder,
  book: TariffBook,
  {
    year,
    products: { groups, others, total },
    rows,
  }: { readonly year: SchoolYear; readonly products: Products; readonly rows: ChargeRows },
): void {
  const { charges, pupils } = actsOf(book, year);
  // One version prices all categories of a year.
  const { act: rate } = rateFor(book, groups[0]?.categories[0] ?? 'membre', year);
  const priced = groups.map((group) => ({
    ...group,
    rate: rateFor(book, group.categories[0] ?? 'membre', year),
  }));
  const table = addProductTable(sheet, year, priced, {
    name: 'Decompte',
    units: { rate: 'TTC', product: '€ TTC' },
    total: `TOTAL contributions année scolaire ${year}`,
    acts: { rate, pupils },
    membersFrom: denominatorOf(book, year).counts === 'members' ? `D${rows.denominator}` : null,
  });
  addOtherProducts(sheet, book, others);
  const rounded = roundToCent(total).euros;
  const behind = { rate, pupils, others: actBehind(book, others) };
  const all = addLine(
    sheet,
    text('totalLabel', marked(`TOTAL produits année scolaire ${year}`, behind)),
    formula('totalAmount', `SUM(D${table.total}:D${sheet.nextRow - 1})`, rounded.toFixed(2)),
  );
  const balance = roundToCent(Money.of(rounded.minus(chargesOf(book, year).total), 'TTC'));
  const balanceRow = addLine(
    sheet,
    text('resultLabel', marked('Solde : produits moins charges', { ...behind, charges })),
    formula('resultSignedAmount', `ROUND(D${all}-D${rows.total},2)`, balance.euros.toFixed(2)),
  );
  addRoundingNote(sheet, table);
  const { amount } = columnsOf(sheet);
  sheet.nameCell(cellName('Decompte', 'Produits', year), all, amount);
  sheet.nameCell(cellName('Decompte', 'Solde', year), balanceRow, amount);
}
