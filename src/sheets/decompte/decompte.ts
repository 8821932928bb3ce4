import type { ChargeBase } from '../../engine/charges/base';
import { chargesOf } from '../../engine/charges/statement';
import type { TariffBook } from '../../engine/book/tariff-book';
import { frenchDate } from '../../engine/french/date';
import type { IsoDate, SchoolYear } from '../../tariffs/model';
import { MARGINS, PAGE, PAGES } from '../page-setup';
import { provenanceInWords, provenanceOf } from '../provenance';
import { SheetBuilder } from '../sheet-builder';
import type { SheetModel } from '../sheet-model';
import { addCharterBlocks } from './charter-blocks';
import { addKnownBlocks } from './known-blocks';
import { addNote, addTitle, COLUMN_WIDTHS } from './layout';
import { addToFillBlocks } from './to-fill-blocks';

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
  const provenance = provenanceOf(generatedOn);
  const sheet = new SheetBuilder({
    name,
    columnWidths: COLUMN_WIDTHS,
    print: {
      orientation: 'portrait',
      titleRows: { first: 1, last: 2 },
      header: { left: ['Somme Numérique'], center: [], right: [`Décompte ENT ${year}`] },
      footer: {
        left: [`Établi le ${frenchDate(generatedOn)}`],
        center: [],
        right: ['Page ', PAGE, ' / ', PAGES],
      },
      margins: MARGINS,
      centred: true,
    },
    provenance,
  });
  addTitle(sheet, year, base);
  if (base === 'charter') addCharterBlocks(sheet, book, year);
  else if (lines === null) addToFillBlocks(sheet, book, year);
  else addKnownBlocks(sheet, book, year);
  addNote(sheet, provenanceInWords(provenance));
  return sheet.build();
}
