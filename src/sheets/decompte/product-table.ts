import { known } from '../../engine/attempt';
import type { TariffBook } from '../../engine/book/tariff-book';
import { productsOf, type Product, type Products } from '../../engine/charges/products';
import { pupilCountOf } from '../../engine/charges/pupils';
import { chargesOf } from '../../engine/charges/statement';
import { denominatorOf } from '../../engine/charges/unit-cost';
import { rateFor } from '../../engine/contribution/rate';
import { count } from '../../kit/french/amount';
import { Money, roundToCent } from '../../kit/money/money';
import type { Act, SchoolYear } from '../../tariffs/model';
import { addNote } from '../../kit/sheet/blocks';
import { cellName } from '../cell-name';
import { blank, formula, number, text } from '../../kit/sheet/cells';
import { exactText } from '../../kit/money/exact-text';
import { actBehind, otherProductRows } from '../other-product-rows';
import { hasFineRates, productTotal, ROUNDED_ONCE } from '../product-total';
import { marked } from '../provisional';
import type { SheetBuilder } from '../../kit/sheet/sheet-builder';
import { territoriesInWords } from '../../engine/contribution/territories';
import { actsOf } from './acts';
import { addLine, AMOUNT_COLUMN, PUPILS_COLUMN } from './layout';

/** Rows of the charges' total and of the pupils that they are divided by. */
interface ChargeRows {
  readonly total: number;
  readonly denominator: number;
}

/** Products by territory and the balance; what is missing is said where they are not known. */
export function addProducts(sheet: SheetBuilder, book: TariffBook, year: SchoolYear, rows: ChargeRows): void {
  const products = known(() => productsOf(book, year));
  if (products === null) addMissingProducts(sheet, book, year);
  else addProductTable(sheet, book, { year, products, rows });
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

function addProductTable(
  sheet: SheetBuilder,
  book: TariffBook,
  {
    year,
    products,
    rows,
  }: { readonly year: SchoolYear; readonly products: Products; readonly rows: ChargeRows },
): void {
  const { groups, contributions, others, total } = products;
  const acts = actsOf(book, year);
  // One version prices all categories of a year.
  const { act } = rateFor(book, groups[0]?.categories[0] ?? 'membre', year);
  sheet.addRow([
    text('columnHeader', 'Territoire'),
    text('figureHeader', 'Élèves'),
    text('figureHeader', 'Tarif TTC'),
    text('figureHeader', 'Produit € TTC'),
  ]);
  const first = sheet.nextRow;
  const membersStandAbove = denominatorOf(book, year).counts === 'members';
  for (const group of groups) {
    const ofMembers = group.categories.includes('membre');
    addProduct(sheet, group, {
      // The members' pupils stand once in the sheet, as the denominator: both change together.
      pupilsFrom: ofMembers && membersStandAbove ? rows.denominator : null,
      rate: act,
      pupils: acts.pupils,
    });
  }
  const last = sheet.nextRow - 1;
  const rates = groups.map(({ rate }) => rate);
  const set = { rate: act, pupils: acts.pupils };
  const contributionRow = sheet.addRow([
    text('totalLabel', marked(`TOTAL contributions année scolaire ${year}`, set)),
    formula('totalCount', `SUM(B${first}:B${last})`, pupilCountOf(book, year).total),
    blank('totalLabel'),
    formula(
      'totalAmount',
      productTotal(rates, { first, last, pupils: 'B', rate: 'C', product: 'D' }),
      roundToCent(contributions).euros.toFixed(2),
    ),
  ]);
  for (const { label, act: of, amount } of otherProductRows(book, others))
    addLine(sheet, text('label', marked(label, { others: of })), amount);
  const rounded = roundToCent(total).euros;
  const behind = { ...set, others: actBehind(book, others) };
  const totalRow = addLine(
    sheet,
    text('totalLabel', marked(`TOTAL produits année scolaire ${year}`, behind)),
    formula('totalAmount', `SUM(D${contributionRow}:D${sheet.nextRow - 1})`, rounded.toFixed(2)),
  );
  const balance = roundToCent(Money.of(rounded.minus(chargesOf(book, year).total), 'TTC'));
  const balanceRow = addLine(
    sheet,
    text('resultLabel', marked('Solde : produits moins charges', { ...behind, ...acts })),
    formula('resultSignedAmount', `ROUND(D${totalRow}-D${rows.total},2)`, balance.euros.toFixed(2)),
  );
  if (hasFineRates(rates)) addNote(sheet, ROUNDED_ONCE);
  sheet.nameCell(cellName('Decompte', 'Effectif', year), contributionRow, PUPILS_COLUMN);
  sheet.nameCell(cellName('Decompte', 'Produits', year), totalRow, AMOUNT_COLUMN);
  sheet.nameCell(cellName('Decompte', 'Solde', year), balanceRow, AMOUNT_COLUMN);
}

interface ProductSources {
  readonly pupilsFrom: number | null;
  readonly rate: Act;
  readonly pupils: Act;
}

function addProduct(
  sheet: SheetBuilder,
  { categories, pupils, rate, amount }: Product,
  { pupilsFrom, ...acts }: ProductSources,
): void {
  const row = sheet.nextRow;
  sheet.addRow([
    text('label', marked(territoriesInWords(categories), acts)),
    pupilsFrom === null ? number('count', pupils) : formula('count', `D${pupilsFrom}`, pupils),
    number('rate', exactText(rate)),
    formula('amount', `ROUND(B${row}*C${row},2)`, roundToCent(amount).euros.toFixed(2)),
  ]);
}
