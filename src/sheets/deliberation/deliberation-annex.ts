import { budgetAllocation } from '../../deliberation/articles';
import type { TariffBook } from '../../engine/book/tariff-book';
import type { Decimal } from '../../kit/money/decimal';
import { budgetYearBilling } from '../../engine/years/school-year';
import type { Act, ChargeStatement, IsoDate, SchoolYear } from '../../tariffs/model';
import { addHeading, addNote, addTitle } from '../../kit/sheet/blocks';
import { formula, number, text } from '../../kit/sheet/cells';
import { committeeFrame } from '../committee-frame';
import { addBalance } from '../year/balance';
import { addSplitControl } from '../year/fill-control';
import { addYearSources, knownYear } from '../year/known-year';
import { addLine, WIDTHS_WITH_ACTS } from '../year/layout';
import { addProductTable, addRoundingNote } from '../year/product-table';
import { addUnitCost } from '../year/unit-cost';
import { exactText } from '../../kit/money/exact-text';
import { marked, markedTitle } from '../provisional';
import { SheetBuilder } from '../../kit/sheet/sheet-builder';
import type { SheetModel } from '../../kit/sheet/sheet-model';

/** Of a year's deliberation. */
export interface DeliberationRequest {
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
export function deliberationAnnex(book: TariffBook, { year, generatedOn }: DeliberationRequest): SheetModel {
  const known = knownYear(book, year);
  const { rows, charges, acts } = known;
  const sheet = new SheetBuilder(
    committeeFrame({
      book,
      name: `Annexe délibération ${year}`,
      columnWidths: WIDTHS_WITH_ACTS,
      orientation: 'portrait',
      titleRows: { first: 1, last: 2 },
      header: `Annexe à la délibération ${year}`,
      generatedOn,
    }),
  );
  addTitle(
    sheet,
    markedTitle('Annexe à la délibération : contribution à l’ENT', Object.values(acts)),
    `Année scolaire ${year}, exercice ${budgetYearBilling(year)}, en €`,
  );
  const chargesAt = addChargeLines(sheet, charges, acts.charges);
  addHeading(sheet, 'Élèves, tarifs et produits');
  const table = addProductTable(sheet, year, rows, {
    name: TABLE,
    // No act says that the rates are TTC.
    units: { rate: '€', product: '€' },
    total: `TOTAL contributions ${year}`,
    acts: { rate: acts.rate, pupils: acts.pupils },
  });
  addRoundingNote(sheet, table);
  addSplitControl(sheet, known, table);
  const chargesFrom = chargesAt === null ? null : `E${chargesAt}`;
  const chargeRow = addBalance(sheet, known, table, { name: TABLE, chargesFrom });
  addUnitCost(sheet, known, table, { name: TABLE, chargeRow });

  addHeading(sheet, 'Facturation');
  addNote(
    sheet,
    `Base de facturation : les comptes d’élèves créés pendant l’année scolaire ${year}. Imputation : ${budgetAllocation(year)}, exercice ${budgetYearBilling(year)}.`,
  );
  addYearSources(sheet, book, known);
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
