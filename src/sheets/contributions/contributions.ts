import type { TariffBook } from '../../engine/book/tariff-book';
import { rateFor } from '../../engine/contribution/rate';
import type { Act, ActId, IsoDate, SchoolYear } from '../../tariffs/model';
import { addHeading, addProvenance, addTitle } from '../blocks';
import { committeeFrame } from '../committee-frame';
import { knownCharges } from '../known-charges';
import { knownPupils } from '../known-pupils';
import { knownRates } from '../known-rates';
import { markedTitle } from '../provisional';
import { SheetBuilder } from '../sheet-builder';
import type { SheetModel } from '../sheet-model';
import { addChargeSource, addPupilSource, addRateSources } from '../sources';
import { addBalance, addUnitCost } from './charge-blocks';
import { groupRows } from './group-rows';
import { COLUMN_WIDTHS } from './layout';
import { addProductTable } from './product-table';
import { addSplitControl } from './split-control';

/** Which contributions are wanted. */
export interface ContributionsRequest {
  readonly year: SchoolYear;
  /** Date that the sheet bears: an input, so that equal requests give equal sheets. */
  readonly generatedOn: IsoDate;
}

/**
 * A year's contributions by territory and its balance, with native formulas only. What the year does not tell (the
 * split of its pupils, its charges, a rate) is a cell to fill, which the formulas await.
 *
 * @throws Problem `workbookUnread`, `noTariffVoted` for a year of which nothing is known
 */
export function contributionsSheet(
  book: TariffBook,
  { year, generatedOn }: ContributionsRequest,
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
      name: `Contributions ${year}`,
      columnWidths: COLUMN_WIDTHS,
      orientation: 'portrait',
      titleRows: { first: 1, last: 2 },
      header: `Contributions ENT ${year}`,
      generatedOn,
    }),
  );
  addTitle(
    sheet,
    markedTitle('Service ENT : contributions et solde', Object.values(acts)),
    `Année scolaire ${year}, en € TTC`,
  );
  const table = addProductTable(sheet, year, rows, { rate: acts.rate, pupils: acts.pupils });
  if (count !== null && rows.some(({ pupils }) => pupils === null)) {
    addSplitControl(sheet, count, rows, table);
  }
  const about = { book, year, rows, charges, count, acts };
  const chargeRow = addBalance(sheet, about, table);
  addUnitCost(sheet, about, table, chargeRow);

  addHeading(sheet, 'Sources');
  if (charges !== null) addChargeSource(sheet, book, year);
  if (count !== null) addPupilSource(sheet, book, year);
  addRateSources(sheet, rates);
  addProvenance(sheet);
  return sheet.build();
}
