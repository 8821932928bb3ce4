import { Decimal } from '../../kit/money/decimal';
import { Money, roundToCent } from '../../kit/money/money';
import type { SchoolYear } from '../../tariffs/model';
import { addNote } from '../../kit/sheet/blocks';
import { cellName } from '../cell-name';
import { awaitedFormula, blank, formula, number, text } from '../../kit/sheet/cells';
import { exactText } from '../../kit/money/exact-text';
import { hasFineRates, productTotal, ROUNDED_ONCE } from '../product-total';
import { citationInSheet, marked, type ActsBehind } from '../provisional';
import type { SheetBuilder } from '../../kit/sheet/sheet-builder';
import type { SheetCell } from '../../kit/sheet/sheet-model';
import { territoriesInWords } from '../../engine/contribution/territories';
import type { GroupRow } from './group-rows';
import { PUPILS_COLUMN } from './layout';

/** Where the table stands, and what it comes to; null until its cells are filled. */
export interface ProductTable {
  readonly first: number;
  readonly last: number;
  readonly total: number;
  readonly products: Decimal | null;
}

/**
 * Pupils × rate for each group; a total only once every group has one.
 *
 * @param own the table in the cells' names, and the unit of rates and products in its head
 */
export function addProductTable(
  sheet: SheetBuilder,
  year: SchoolYear,
  rows: readonly GroupRow[],
  acts: ActsBehind,
  { table, unit }: { readonly table: string; readonly unit: string } = {
    table: 'Contributions',
    unit: '€ TTC',
  },
): ProductTable {
  sheet.addRow([
    text('columnHeader', 'Territoire'),
    text('columnHeader', 'Acte et article'),
    text('figureHeader', 'Élèves'),
    text('figureHeader', `Tarif ${unit}`),
    text('figureHeader', `Produit ${unit}`),
  ]);
  const first = sheet.nextRow;
  for (const row of rows) addGroup(sheet, row, acts);
  const last = sheet.nextRow - 1;
  const isComplete = rows.every(({ pupils, rate }) => pupils !== null && rate !== null);
  const products = isComplete ? productsOfRows(rows) : null;
  const isCounted = rows.every(({ pupils }) => pupils !== null);
  const pupils = isCounted ? rows.reduce((sum, row) => sum + (row.pupils ?? 0), 0) : null;
  const awaits = (column: string) => `COUNT(${column}${first}:${column}${last})<${rows.length}`;
  const rates = rows.flatMap(({ rate }) => rate?.rate ?? []);
  const sum = isComplete
    ? productTotal(rates, { first, last, pupils: 'C', rate: 'D', product: 'E' })
    : `IF(${awaits('E')},"",ROUND(SUMPRODUCT(C${first}:C${last},D${first}:D${last}),2))`;
  const counted = `SUM(C${first}:C${last})`;
  const total = sheet.addRow([
    text('totalLabel', marked(`TOTAL contributions ${year}`, acts)),
    blank('totalLabel'),
    awaitedFormula('totalCount', isCounted ? counted : `IF(${awaits('C')},"",${counted})`, pupils),
    blank('totalLabel'),
    awaitedFormula('totalAmount', sum, products?.toFixed(2) ?? null),
  ]);
  if (hasFineRates(rates)) addNote(sheet, ROUNDED_ONCE);
  sheet.nameCell(cellName(table, 'Effectif', year), total, PUPILS_COLUMN);
  return { first, last, total, products };
}

function addGroup(sheet: SheetBuilder, { categories, pupils, rate }: GroupRow, acts: ActsBehind): void {
  const at = sheet.nextRow;
  const product = pupils === null || rate === null ? null : productOf(pupils, rate.rate);
  const multiplied = `ROUND(C${at}*D${at},2)`;
  sheet.addRow([
    text('label', marked(territoriesInWords(categories), { ...acts, rate: rate?.act ?? null })),
    rate === null ? blank('label') : text('label', citationInSheet(rate.act, rate.item)),
    pupils === null ? blank('inputCount') : number('count', pupils),
    rate === null ? missingRate(categories) : number('rate', exactText(rate.rate)),
    product === null
      ? awaitedFormula('amount', `IF(COUNT(C${at}:D${at})<2,"",${multiplied})`, null)
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
