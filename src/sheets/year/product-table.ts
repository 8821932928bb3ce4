import { territoriesInWords } from '../../engine/contribution/territories';
import { Decimal } from '../../kit/money/decimal';
import { exactText } from '../../kit/money/exact-text';
import { Money, roundToCent } from '../../kit/money/money';
import { addNote } from '../../kit/sheet/blocks';
import { awaitedFormula, blank, formula, number, text } from '../../kit/sheet/cells';
import type { SheetBuilder } from '../../kit/sheet/sheet-builder';
import type { SheetCell } from '../../kit/sheet/sheet-model';
import type { SchoolYear } from '../../tariffs/model';
import { cellName } from '../committee-frame';
import { type ActsBehind, citationInSheet, marked } from '../provisional';
import type { GroupRow } from './known-year';
import { columnsOf } from './layout';

/** Where the table stands, and what it comes to. */
export interface ProductTable {
  readonly first: number;
  readonly last: number;
  readonly total: number;
  /** The row of the members' rate; null where the year counts no member. */
  readonly members: number | null;
  /** null until its cells are filled. */
  readonly products: Decimal | null;
  /** Whether the rows may not add up to the last cent. */
  readonly isRoundedOnce: boolean;
}

/** How a table of products is written. */
export interface ProductTableOptions {
  /** The table in the cells' names. */
  readonly name: string;
  /** Of rates and of products, as their heads tell. */
  readonly units: { readonly rate: string; readonly product: string };
  readonly total: string;
  readonly acts: ActsBehind;
  /** The cell of the members' pupils, where they stand above already: both change together. */
  readonly membersFrom?: string | null;
}

/** Pupils × rate for each group; a total only once every group has one. */
export function addProductTable(
  sheet: SheetBuilder,
  year: SchoolYear,
  rows: readonly GroupRow[],
  { name, units, total: totalLabel, acts, membersFrom = null }: ProductTableOptions,
): ProductTable {
  const { letters, pupils: pupilsColumn, citesActs } = columnsOf(sheet);
  const inActs = (cell: SheetCell) => (citesActs ? [cell] : []);
  sheet.addRow([
    text('columnHeader', 'Territoire'),
    ...inActs(text('columnHeader', 'Acte et article')),
    text('figureHeader', 'Élèves'),
    text('figureHeader', `Tarif ${units.rate}`),
    text('figureHeader', `Produit ${units.product}`),
  ]);
  const first = sheet.nextRow;
  for (const row of rows) {
    addGroup(sheet, row, acts, row.categories.includes('membre') ? membersFrom : null);
  }
  const last = sheet.nextRow - 1;
  const awaits = (letter: string) => `COUNT(${letter}${first}:${letter}${last})<${rows.length}`;
  const rates = rows.flatMap(({ rate }) => rate?.rate ?? []);
  const isComplete = rows.every(({ pupils, rate }) => pupils !== null && rate !== null);
  const cells = { first, last, letters };
  const products = isComplete ? productsOfRows(rows) : null;
  const isCounted = rows.every(({ pupils }) => pupils !== null);
  const pupils = isCounted ? rows.reduce((all, row) => all + (row.pupils ?? 0), 0) : null;
  const counted = `SUM(${letters.pupils}${first}:${letters.pupils}${last})`;
  const total = sheet.addRow([
    text('totalLabel', marked(totalLabel, acts)),
    ...inActs(blank('totalLabel')),
    awaitedFormula('totalCount', isCounted ? counted : `IF(${awaits(letters.pupils)},"",${counted})`, pupils),
    blank('totalLabel'),
    awaitedFormula(
      'totalAmount',
      isComplete ? productTotal(rates, cells) : `IF(${awaits(letters.amount)},"",${multipliedOnce(cells)})`,
      products?.toFixed(2) ?? null,
    ),
  ]);
  sheet.nameCell(cellName(name, 'Effectif', year), total, pupilsColumn);
  const members = rows.findIndex(({ categories }) => categories.includes('membre'));
  return {
    first,
    last,
    total,
    members: members === -1 ? null : first + members,
    products,
    isRoundedOnce: hasFineRates(rates),
  };
}

/** Where products stand: the rows of their groups and the letters of their columns. */
export interface ProductCells {
  readonly first: number;
  readonly last: number;
  readonly letters: { readonly pupils: string; readonly rate: string; readonly amount: string };
}

/**
 * The total of products, each of which is rounded to the cent. With rates of whole cents their sum is exact; with
 * finer ones the total is rounded once, as ENT.PRODUITS is, and may differ by a cent from the rows' sum.
 */
export function productTotal(rates: readonly Decimal[], cells: ProductCells): string {
  const { first, last, letters } = cells;
  return hasFineRates(rates)
    ? multipliedOnce(cells)
    : `SUM(${letters.amount}${first}:${letters.amount}${last})`;
}

function multipliedOnce({ first, last, letters: { pupils, rate } }: ProductCells): string {
  return `ROUND(SUMPRODUCT(${pupils}${first}:${pupils}${last},${rate}${first}:${rate}${last}),2)`;
}

function hasFineRates(rates: readonly Decimal[]): boolean {
  return rates.some((rate) => rate.decimalPlaces() > 2);
}

/** Beneath a table whose rows may not add up to the last cent. */
export function addRoundingNote(sheet: SheetBuilder, { isRoundedOnce }: ProductTable): void {
  if (!isRoundedOnce) return;
  addNote(
    sheet,
    'Les tarifs ont plus de deux décimales : chaque produit est arrondi au centime, et leur total une seule fois.',
  );
}

function addGroup(
  sheet: SheetBuilder,
  { categories, pupils, rate }: GroupRow,
  acts: ActsBehind,
  pupilsFrom: string | null,
): void {
  const at = sheet.nextRow;
  const { letters, citesActs } = columnsOf(sheet);
  const [counted, priced] = [`${letters.pupils}${at}`, `${letters.rate}${at}`];
  const product = pupils === null || rate === null ? null : productOf(pupils, rate.rate);
  const multiplied = `ROUND(${counted}*${priced},2)`;
  const act = rate === null ? blank('label') : text('label', citationInSheet(rate.act, rate.item));
  sheet.addRow([
    text('label', marked(territoriesInWords(categories), { ...acts, rate: rate?.act ?? null })),
    ...(citesActs ? [act] : []),
    pupils === null
      ? blank('inputCount')
      : pupilsFrom === null
        ? number('count', pupils)
        : formula('count', pupilsFrom, pupils),
    rate === null ? missingRate(categories) : number('rate', exactText(rate.rate)),
    product === null
      ? awaitedFormula('amount', `IF(COUNT(${counted}:${priced})<2,"",${multiplied})`, null)
      : formula('amount', multiplied, product.toFixed(2)),
  ]);
}

/** No act prices a place outside the territory: its rate is nothing to fill in. */
function missingRate(categories: GroupRow['categories']): SheetCell {
  return categories.includes('hors territoire') ? text('unknown', 'aucun tarif') : blank('inputRate');
}

function productsOfRows(rows: readonly GroupRow[]): Decimal {
  const exact = rows.reduce(
    (sum, { pupils, rate }) => sum.plus(rate?.rate.times(pupils ?? 0) ?? 0),
    new Decimal(0),
  );
  return roundToCent(Money.of(exact, 'TTC')).euros;
}

function productOf(pupils: number, rate: Decimal): Decimal {
  return roundToCent(Money.of(rate, 'TTC').times(pupils)).euros;
}
