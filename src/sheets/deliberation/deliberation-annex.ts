import type { TariffBook } from '../../engine/book/tariff-book';
import { rateFor } from '../../engine/contribution/rate';
import type { Decimal } from '../../engine/money/decimal';
import { budgetYearBilling } from '../../engine/years/school-year';
import type { Act, ActId, ChargeStatement, IsoDate, SchoolYear } from '../../tariffs/model';
import { addHeading, addNote, addProvenance, addTitle } from '../blocks';
import { formula, number, text } from '../cells';
import { committeeFrame } from '../committee-frame';
import { addBalance, addUnitCost } from '../contributions/charge-blocks';
import { groupRows } from '../contributions/group-rows';
import { addLine, COLUMN_WIDTHS } from '../contributions/layout';
import { addProductTable } from '../contributions/product-table';
import { addSplitControl } from '../contributions/split-control';
import { exactText } from '../exact-text';
import { knownCharges } from '../known-charges';
import { knownPupils } from '../known-pupils';
import { knownRates } from '../known-rates';
import { marked, markedTitle } from '../provisional';
import { SheetBuilder } from '../sheet-builder';
import type { SheetModel } from '../sheet-model';
import { addChargeSource, addPupilSource, addRateSources } from '../sources';

export interface DeliberationAnnexRequest {
  readonly year: SchoolYear;
  /** Date that the sheet bears: an input, so that equal requests give equal sheets. */
  readonly generatedOn: IsoDate;
}

const TABLE = 'Deliberation';

/**
 * The annex of a year's deliberation, with the figures that its text rests on: charges by line, pupils and rates by
 * territory, products, balance, unit cost with its denominator. What the year does not tell is a cell to fill.
 *
 * @throws Problem `workbookUnread`, `noTariffVoted` for a year of which nothing is known
 */
export function deliberationAnnex(
  book: TariffBook,
  { year, generatedOn }: DeliberationAnnexRequest,
): SheetModel {
  const count = knownPupils(book, year);
  const charges = knownCharges(book, year);
  const rates = knownRates(book, year);
  if (count === null && charges === null && rates.length === 0) rateFor(book, 'membre', year);
  const actOf = (row: { readonly act: ActId } | null): Act | null =>
    row === null ? null : book.act(row.act);
  const acts = { rate: rates[0]?.act ?? null, charges: actOf(charges), pupils: actOf(count) };
  const rows = groupRows(book, year, count);
  const sheet = new SheetBuilder(
    committeeFrame({
      book,
      name: `Délibération ${year}`,
      columnWidths: COLUMN_WIDTHS,
      orientation: 'portrait',
      titleRows: { first: 1, last: 2 },
      header: `Annexe à la délibération ${year}`,
      generatedOn,
    }),
  );
  addTitle(
    sheet,
    markedTitle('Annexe à la délibération : contribution à l’ENT', Object.values(acts)),
    `Année scolaire ${year}, exercice ${budgetYearBilling(year)}, en € TTC`,
  );
  const chargesAt = addChargeLines(sheet, charges, acts.charges);
  addHeading(sheet, 'Élèves, tarifs et produits');
  const table = addProductTable(sheet, year, rows, { rate: acts.rate, pupils: acts.pupils }, TABLE);
  if (count !== null && rows.some(({ pupils }) => pupils === null)) {
    addSplitControl(sheet, count, rows, table);
  }
  const about = { book, year, rows, charges, count, acts, table: TABLE, chargesAt };
  addUnitCost(sheet, about, table, addBalance(sheet, about, table));

  addHeading(sheet, 'Facturation');
  addNote(
    sheet,
    `Base de facturation : les comptes d’élèves créés pendant l’année scolaire ${year}. Imputation : recettes de fonctionnement du budget principal, exercice ${budgetYearBilling(year)}.`,
  );
  addHeading(sheet, 'Sources');
  if (charges !== null) addChargeSource(sheet, book, year);
  if (count !== null) addPupilSource(sheet, book, year);
  addRateSources(sheet, rates);
  addProvenance(sheet);
  return sheet.build();
}

/** @returns the row of their total; null where the year tells no line. */
function addChargeLines(
  sheet: SheetBuilder,
  charges: ChargeStatement<Decimal> | null,
  act: Act | null,
): number | null {
  const lines = charges?.lines ?? [];
  if (charges === null || lines.length === 0) return null;
  addLine(
    sheet,
    text('columnHeader', marked('Charges par ligne', { charges: act })),
    text('figureHeader', 'Montant € TTC'),
  );
  const first = sheet.nextRow;
  for (const { label, net } of lines) addLine(sheet, text('label', label), number('amount', exactText(net)));
  return addLine(
    sheet,
    text('totalLabel', marked('TOTAL des charges', { charges: act })),
    formula('totalAmount', `SUM(E${first}:E${sheet.nextRow - 1})`, exactText(charges.total)),
  );
}
