import type { TariffBook } from '../../engine/book/tariff-book';
import { COMMITTEE_TABLE } from '../../engine/charges/committee-table';
import { otherProductsOf } from '../../engine/charges/other-products';
import { chargeLinesOf, chargesOf } from '../../engine/charges/statement';
import { denominatorOf, unitCost } from '../../engine/charges/unit-cost';
import { euros } from '../../kit/french/amount';
import { Decimal } from '../../kit/money/decimal';
import type { SchoolYear } from '../../tariffs/model';
import { addHeading } from '../../kit/sheet/blocks';
import { text, textFormula } from '../../kit/sheet/cells';
import { exactText } from '../../kit/money/exact-text';
import { knownRates } from '../year/known-year';
import { addOtherProductSources } from '../other-product-rows';
import type { SheetBuilder } from '../../kit/sheet/sheet-builder';
import { addChargeSource, addPupilSource, addRateSources } from '../sources';
import { addLine } from '../year/layout';
import { actsOf, addChargeTable, addNamedUnitCost } from './charge-table';
import { addProducts } from './product-table';

/** A year whose charge lines are known: the table, products and balance, controls and sources. */
export function addKnownBlocks(sheet: SheetBuilder, book: TariffBook, year: SchoolYear): void {
  const { total, printedUnitCost } = chargesOf(book, year);
  const { charges } = actsOf(book, year);
  const rows = addChargeTable(sheet, chargeLinesOf(book, year), COMMITTEE_TABLE.total(year), charges);
  const costRow = addNamedUnitCost(sheet, book, year, {
    name: 'Decompte',
    label: COMMITTEE_TABLE.unitCost(year),
    chargeRow: rows.total,
    total,
  });

  addHeading(sheet, 'Produits et solde');
  addProducts(sheet, book, year, { total: rows.total, denominator: costRow + 1 });

  addHeading(sheet, 'Contrôles');
  addVerdict(sheet, 'Le total est celui du document', { row: rows.total, amount: total }, total);
  if (printedUnitCost !== null) {
    const { euros: amount } = unitCost(total, new Decimal(denominatorOf(book, year).pupils)).rounded;
    const shown = { row: costRow, amount };
    addVerdict(sheet, 'La somme due par élève est celle du document', shown, printedUnitCost);
  }

  addHeading(sheet, 'Sources');
  addChargeSource(sheet, book, year);
  addPupilSource(sheet, book, year);
  addRateSources(sheet, knownRates(book, year));
  addOtherProductSources(sheet, book, otherProductsOf(book, year));
}

/** Whether what a row shows is what the document prints: another reading of the workbook may give another cost. */
function addVerdict(
  sheet: SheetBuilder,
  label: string,
  { row, amount }: { readonly row: number; readonly amount: Decimal },
  printed: Decimal,
): void {
  addLine(
    sheet,
    text('controlLabel', `${label} : ${euros(printed)}`),
    textFormula(
      'controlVerdict',
      `IF(ROUND(D${row}-${exactText(printed)},2)=0,"conforme","écart")`,
      amount.equals(printed) ? 'conforme' : 'écart',
    ),
  );
}
