import type { TariffBook } from '../../engine/book/tariff-book';
import type { IsoDate, SchoolYear } from '../../tariffs/model';
import { addTitle } from '../../kit/sheet/blocks';
import { committeeFrame } from '../committee-frame';
import { markedTitle } from '../provisional';
import { SheetBuilder } from '../../kit/sheet/sheet-builder';
import type { SheetModel } from '../../kit/sheet/sheet-model';
import { addBalance, addUnitCost } from './charge-blocks';
import { addYearSources, knownYear } from './known-year';
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
  const known = knownYear(book, year);
  const { rows, acts } = known;
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
  addSplitControl(sheet, known, table);
  const chargeRow = addBalance(sheet, known, table);
  addUnitCost(sheet, known, table, chargeRow);

  addYearSources(sheet, known);
  return sheet.build();
}
