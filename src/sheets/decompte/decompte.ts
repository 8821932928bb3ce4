import type { ChargeBase } from '../../engine/charges/base';
import { chargesOf } from '../../engine/charges/statement';
import { otherProductsOf } from '../../engine/charges/other-products';
import type { TariffBook } from '../../engine/book/tariff-book';
import type { IsoDate, SchoolYear } from '../../tariffs/model';
import { addTitle } from '../../kit/sheet/blocks';
import { addProvenance } from '../provenance';
import { committeeFrame } from '../committee-frame';
import { knownRates } from '../year/known-year';
import { actBehind } from '../other-product-rows';
import { markedTitle } from '../provisional';
import { SheetBuilder } from '../../kit/sheet/sheet-builder';
import type { SheetModel } from '../../kit/sheet/sheet-model';
import { actsOf } from './charge-table';
import { addCharterBlocks } from './charter-blocks';
import { addKnownBlocks } from './known-blocks';
import { WIDTHS_WITHOUT_ACTS } from '../year/layout';
import { addToFillBlocks } from './to-fill-blocks';

const SUBTITLES: Readonly<Record<ChargeBase, string>> = {
  voted: 'en € TTC',
  charter: "en € TTC, sur l'assiette de la charte (article 4.2)",
};

/** Which décompte is wanted. */
export interface DecompteRequest {
  readonly year: SchoolYear;
  readonly base: ChargeBase;
  /** Date that the sheet bears: an input, so that equal requests give equal sheets. */
  readonly generatedOn: IsoDate;
}

/**
 * The committee's table of charges (décompte) of a school year, with native formulas only: it must live on any
 * machine. Where the year's lines are not known, the sheet holds what is, and cells to fill.
 *
 * @throws Problem `chargesUnknown`, `pupilsUnknown`; `chargeLinesUnknown` for the charter's base of a year whose lines
 *   are not known
 */
export function decompteSheet(book: TariffBook, { year, base, generatedOn }: DecompteRequest): SheetModel {
  const { lines } = chargesOf(book, year);
  const name = base === 'voted' ? `Décompte ${year}` : `Décompte ${year} (charte)`;
  const sheet = new SheetBuilder(
    committeeFrame({
      book,
      name,
      columnWidths: WIDTHS_WITHOUT_ACTS,
      orientation: 'portrait',
      titleRows: { first: 1, last: 2 },
      header: `Décompte ENT ${year}`,
      generatedOn,
    }),
  );
  const { charges, pupils } = actsOf(book, year);
  const hasProducts = base === 'voted' && lines !== null;
  const rates = hasProducts ? knownRates(book, year) : [];
  const others = hasProducts ? actBehind(book, otherProductsOf(book, year)) : null;
  addTitle(
    sheet,
    markedTitle('Service ENT : décompte des charges', [
      charges,
      pupils,
      ...rates.map(({ act }) => act),
      others,
    ]),
    `Année scolaire ${year}, ${SUBTITLES[base]}`,
  );
  if (base === 'charter') addCharterBlocks(sheet, book, year);
  else if (lines === null) addToFillBlocks(sheet, book, year);
  else addKnownBlocks(sheet, book, year);
  addProvenance(sheet);
  return sheet.build();
}
