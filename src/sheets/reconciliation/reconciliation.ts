import { accountPriceOf } from '../../control/reconciliation/account-prices';
import { figuresOf } from '../../control/reconciliation/figures';
import { reconcile } from '../../control/reconciliation/reconcile';
import type { TariffBook } from '../../engine/book/tariff-book';
import { otherProductsOf } from '../../engine/charges/other-products';
import { rateFor } from '../../engine/contribution/rate';
import { addHeading, addSource, addTitle } from '../../kit/sheet/blocks';
import { SheetBuilder, type SheetFrame } from '../../kit/sheet/sheet-builder';
import type { SheetModel } from '../../kit/sheet/sheet-model';
import type { Act, ActId, IsoDate, SchoolYear } from '../../tariffs/model';
import { committeeFrame } from '../committee-frame';
import { actBehind, addOtherProductSources } from '../other-product-rows';
import { addProvenance } from '../provenance';
import { markedTitle } from '../provisional';
import { addChargeSource, addPupilSource, addRateSources, linesInWords } from '../sources';
import { knownRates } from '../year/known-year';
import { addControls } from './control-rows';
import { addFigures, COLUMN_WIDTHS, type FigurePlaces, NOWHERE } from './figure-blocks';

/** Which reconciliations are wanted. */
export interface ReconciliationRequest {
  readonly year: SchoolYear;
  /** Date that the sheet bears: an input, so that equal requests give equal sheets. */
  readonly generatedOn: IsoDate;
}

/**
 * The reconciliations of a year: the verdicts above, the figures that they compare beneath, tied by native formulas.
 *
 * @throws Problem `workbookUnread`, `noTariffVoted` for a year of which nothing is known
 */
export function reconciliationSheet(
  book: TariffBook,
  { year, generatedOn }: ReconciliationRequest,
): SheetModel {
  const { charges, count } = figuresOf(book, year);
  const rates = knownRates(book, year);
  const others = otherProductsOf(book, year);
  if (count === null && charges === null && rates.length === 0) rateFor(book, 'membre', year);
  const frame = committeeFrame({
    book,
    name: `Contrôles ${year}`,
    columnWidths: COLUMN_WIDTHS,
    orientation: 'portrait',
    titleRows: { first: 1, last: 2 },
    header: `Contrôles ENT ${year}`,
    generatedOn,
  });
  const actOf = (row: { readonly act: ActId } | null): Act | null =>
    row === null ? null : book.act(row.act);
  const title = markedTitle('Service ENT : contrôles et rapprochements', [
    actOf(charges),
    actOf(count),
    ...rates.map(({ act }) => act),
    actBehind(book, others),
  ]);
  // The verdicts stand above the figures that they refer to: a first laying out tells where those come to stand.
  const { places } = layOut(frame, title, book, year, NOWHERE);
  const { sheet } = layOut(frame, title, book, year, places);
  addHeading(sheet, 'Sources');
  if (charges !== null) addChargeSource(sheet, book, year);
  if (count !== null) addPupilSource(sheet, book, year);
  addRateSources(sheet, rates);
  addOtherProductSources(sheet, book, others);
  addPriceSource(sheet, book, year);
  addProvenance(sheet);
  return sheet.build();
}

function layOut(
  frame: SheetFrame,
  title: string,
  book: TariffBook,
  year: SchoolYear,
  places: FigurePlaces,
): { readonly sheet: SheetBuilder; readonly places: FigurePlaces } {
  const sheet = new SheetBuilder(frame);
  addTitle(sheet, title, `Année scolaire ${year}, en € TTC`);
  addControls(sheet, reconcile(book, year), places);
  return { sheet, places: addFigures(sheet, figuresOf(book, year)) };
}

/** Where the market's price of an account can be read. */
export function addPriceSource(sheet: SheetBuilder, book: TariffBook, year: SchoolYear): void {
  const price = accountPriceOf(year);
  if (price === null) return;
  const { document, lines } = price.source;
  const title = book.data.documents.find(({ id }) => id === document)?.title ?? document;
  addSource(
    sheet,
    `Prix HT du compte élève : ${title} ; texte du document, ${linesInWords([lines])}. Le document n'en donne pas de prix TTC.`,
  );
}
