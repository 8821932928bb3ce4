import type { TariffBook } from '../engine/book/tariff-book';
import type { IsoDate, SchoolYear } from '../tariffs/model';
import { addTitle } from '../kit/sheet/blocks';
import { committeeFrame } from './committee-frame';
import { markedTitle } from './provisional';
import { SheetBuilder } from '../kit/sheet/sheet-builder';
import type { SheetModel } from '../kit/sheet/sheet-model';
import { addBalance } from './year/balance';
import { addSplitControl } from './year/fill-control';
import { addYearSources, knownYear } from './year/known-year';
import { WIDTHS_WITH_ACTS } from './year/layout';
import { addProductTable, addRoundingNote } from './year/product-table';
import { addUnitCost } from './year/unit-cost';

/** Which contributions are wanted. */
export interface ContributionsRequest {
  readonly year: SchoolYear;
  /** Date that the sheet bears: an input, so that equal requests give equal sheets. */
  readonly generatedOn: IsoDate;
}

const TABLE = 'Contributions';

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
      columnWidths: WIDTHS_WITH_ACTS,
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
  const table = addProductTable(sheet, year, rows, {
    name: TABLE,
    units: { rate: '€ TTC', product: '€ TTC' },
    total: `TOTAL contributions ${year}`,
    acts: { rate: acts.rate, pupils: acts.pupils },
  });
  addRoundingNote(sheet, table);
  addSplitControl(sheet, known, table);
  const chargeRow = addBalance(sheet, known, table, { name: TABLE, chargesFrom: null });
  addUnitCost(sheet, known, table, { name: TABLE, chargeRow });
  addYearSources(sheet, book, known);
  return sheet.build();
}
