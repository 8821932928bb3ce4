import type { YearFigures } from '../../control/reconciliation/figures';
import { otherProductLabel } from '../../engine/charges/other-product-words';
import { territoriesInWords } from '../../engine/contribution/territories';
import { exactText } from '../../kit/money/exact-text';
import { roundToCent } from '../../kit/money/money';
import { STANDARD_VAT } from '../../kit/money/vat';
import { addHeading } from '../../kit/sheet/blocks';
import { blank, formula, number, text } from '../../kit/sheet/cells';
import type { SheetBuilder } from '../../kit/sheet/sheet-builder';
import type { SheetCell } from '../../kit/sheet/sheet-model';
import { productTotal } from '../year/product-table';

/** Where the figures stand that the controls compare, as formulas name them; null where the year does not tell them. */
export interface FigurePlaces {
  readonly lines: string | null;
  readonly total: string | null;
  readonly accountLine: string | null;
  readonly printedCost: string | null;
  readonly groups: string | null;
  readonly pupils: string | null;
  readonly products: string | null;
  readonly denominator: string | null;
  readonly price: string | null;
}

export const NOWHERE: FigurePlaces = {
  lines: null,
  total: null,
  accountLine: null,
  printedCost: null,
  groups: null,
  pupils: null,
  products: null,
  denominator: null,
  price: null,
};

/** The year's figures, each once, as its sources give them. */
export function addFigures(sheet: SheetBuilder, figures: YearFigures): FigurePlaces {
  return {
    ...NOWHERE,
    ...addCharges(sheet, figures),
    ...addPupils(sheet, figures),
    ...addPrice(sheet, figures),
  };
}

function addCharges(sheet: SheetBuilder, { charges, accountLine }: YearFigures): Partial<FigurePlaces> {
  if (charges === null) return {};
  addHeading(sheet, 'Charges');
  const first = sheet.nextRow;
  let account: string | null = null;
  for (const line of charges.lines ?? []) {
    const row = addLine(sheet, text('label', line.label), number('amount', line.net.toFixed(2)));
    // The control of the accounts is on what was paid, before any subsidy.
    if (line === accountLine && line.subsidy.isZero()) account = `D${row}`;
  }
  const last = sheet.nextRow - 1;
  const total = addLine(
    sheet,
    text('totalLabel', 'Total du décompte'),
    number('totalAmount', charges.total.toFixed(2)),
  );
  if (accountLine !== null && account === null) {
    const row = addLine(
      sheet,
      text('label', `${accountLine.label}, avant subvention`),
      number('amount', accountLine.gross.toFixed(2)),
    );
    account = `D${row}`;
  }
  const printed =
    charges.printedUnitCost === null
      ? null
      : addLine(
          sheet,
          text('label', 'Coût par élève imprimé au décompte'),
          number('rate', exactText(charges.printedUnitCost)),
        );
  return {
    lines: last < first ? null : `D${first}:D${last}`,
    total: `D${total}`,
    accountLine: account,
    printedCost: printed === null ? null : `D${printed}`,
  };
}

function addPupils(
  sheet: SheetBuilder,
  { count, products, denominator }: YearFigures,
): Partial<FigurePlaces> {
  if (count === null) return {};
  addHeading(sheet, 'Effectifs et produits');
  const groups = count.groups ?? [];
  sheet.addRow([
    text('columnHeader', 'Territoire'),
    text('figureHeader', 'Élèves'),
    text('figureHeader', 'Tarif'),
    text('figureHeader', 'Produit'),
  ]);
  const first = sheet.nextRow;
  let members = null as number | null;
  for (const [at, { categories, pupils }] of groups.entries()) {
    const row = sheet.nextRow;
    const product = products?.groups[at];
    if (categories.includes('membre')) members = row;
    sheet.addRow([
      text('label', territoriesInWords(categories)),
      number('count', pupils),
      product === undefined ? text('unknown', 'inconnu') : number('rate', exactText(product.rate)),
      product === undefined
        ? text('unknown', 'inconnu')
        : formula('amount', `ROUND(B${row}*C${row},2)`, roundToCent(product.amount).euros.toFixed(2)),
    ]);
  }
  const last = sheet.nextRow - 1;
  const rates = products?.groups.map(({ rate }) => rate) ?? [];
  const total = sheet.addRow([
    text('totalLabel', `Effectif total : ${count.scope}`),
    number('totalCount', count.total),
    blank('totalLabel'),
    products === null || groups.length === 0
      ? text('totalUnknown', 'inconnu')
      : formula(
          'totalAmount',
          productTotal(rates, { first, last, letters: { pupils: 'B', rate: 'C', amount: 'D' } }),
          roundToCent(products.contributions).euros.toFixed(2),
        ),
  ]);
  const all = addOtherProducts(sheet, products, total);
  return {
    groups: last < first ? null : `B${first}:B${last}`,
    pupils: `B${total}`,
    products: products === null || groups.length === 0 ? null : `D${all}`,
    denominator: `B${(denominator?.counts === 'members' ? members : null) ?? total}`,
  };
}

/** @returns the row of all products: that of the contributions where there are no others */
function addOtherProducts(
  sheet: SheetBuilder,
  products: YearFigures['products'],
  contributions: number,
): number {
  if (products === null || products.others.length === 0) return contributions;
  for (const product of products.others)
    addLine(sheet, text('label', otherProductLabel(product)), number('amount', product.amount.toFixed(2)));
  return addLine(
    sheet,
    text('totalLabel', 'Total des produits'),
    formula(
      'totalAmount',
      `SUM(D${contributions}:D${sheet.nextRow - 1})`,
      roundToCent(products.total).euros.toFixed(2),
    ),
  );
}

function addPrice(sheet: SheetBuilder, { price }: YearFigures): Partial<FigurePlaces> {
  if (price === null) return {};
  addHeading(sheet, 'Prix du compte élève au marché');
  const net = addLine(sheet, text('label', 'Prix en € HT'), number('rate', exactText(price.net)));
  const vat = addLine(sheet, text('label', 'Taux de TVA'), number('percent', STANDARD_VAT));
  const gross = addLine(
    sheet,
    text('resultLabel', 'Prix en € TTC, calcul du complément'),
    formula('resultRate', `ROUND(D${net}*(1+D${vat}),4)`, exactText(price.gross)),
  );
  return { price: `D${gross}` };
}

/** What is checked, its two figures, their difference, the verdict. */
export const COLUMN_WIDTHS = [33, 16, 16, 14, 13] as const;

/** A row of a label and a figure in the last column but one; returns the row's number. */
export function addLine(sheet: SheetBuilder, label: SheetCell, figure: SheetCell): number {
  return sheet.addRow([label, figure], { span: 3 });
}
