import type { TariffBook } from '../../engine/book/tariff-book';
import { balanceOf, productsOf, type Product } from '../../engine/charges/products';
import type { Category, SchoolYear } from '../../tariffs/model';
import { blank, formula, number, text } from '../cells';
import type { SheetBuilder } from '../sheet-builder';
import { addLine, AMOUNT_COLUMN, PUPILS_COLUMN } from './layout';

const TERRITORIES: Readonly<Record<Category, string>> = {
  membre: 'Territoires membres, dans la Somme',
  'membre hors Somme': 'territoires membres hors de la Somme',
  'hors membre': 'communes de la Somme hors territoires membres',
  'hors territoire': 'hors territoire',
};

/** Products by territory and the balance; `rows` are those of the charges and of the members' pupils. */
export function addProducts(
  sheet: SheetBuilder,
  book: TariffBook,
  year: SchoolYear,
  rows: { readonly total: number; readonly denominator: number },
): void {
  const { groups, total } = productsOf(book, year);
  sheet.addRow([
    text('columnHeader', 'Territoire'),
    text('figureHeader', 'Élèves'),
    text('figureHeader', 'Tarif TTC'),
    text('figureHeader', 'Produit € TTC'),
  ]);
  const first = sheet.nextRow;
  for (const group of groups) addProduct(sheet, group, rows.denominator);
  const last = sheet.nextRow - 1;
  const pupils = groups.reduce((sum, group) => sum + group.pupils, 0);
  const totalRow = sheet.addRow([
    text('totalLabel', `TOTAL produits année scolaire ${year}`),
    formula('totalCount', `SUM(B${first}:B${last})`, pupils),
    blank('totalLabel'),
    formula('totalAmount', `SUM(D${first}:D${last})`, total.exact.toFixed(2)),
  ]);
  const balanceRow = addLine(
    sheet,
    text('resultLabel', 'Solde : produits moins charges'),
    formula(
      'resultSignedAmount',
      `ROUND(D${totalRow}-D${rows.total},2)`,
      balanceOf(book, year).exact.toFixed(2),
    ),
  );
  sheet.nameCell('ENT_Effectif', totalRow, PUPILS_COLUMN);
  sheet.nameCell('ENT_Produits', totalRow, AMOUNT_COLUMN);
  sheet.nameCell('ENT_Solde', balanceRow, AMOUNT_COLUMN);
}

function addProduct(
  sheet: SheetBuilder,
  { categories, pupils, rate, amount }: Product,
  denominator: number,
): void {
  const row = sheet.nextRow;
  const ofMembers = categories.length === 1 && categories[0] === 'membre';
  sheet.addRow([
    text('label', capitalised(categories.map((category) => TERRITORIES[category]).join(' et '))),
    // The members' pupils stand once in the sheet, as the denominator: both change together.
    ofMembers ? formula('count', `D${denominator}`, pupils) : number('count', pupils),
    number('rate', rate.toFixed(2)),
    formula('amount', `ROUND(B${row}*C${row},2)`, amount.exact.toFixed(2)),
  ]);
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
