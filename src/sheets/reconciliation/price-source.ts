import { accountPriceOf } from '../../control/reconciliation/account-prices';
import type { TariffBook } from '../../engine/book/tariff-book';
import type { SchoolYear } from '../../tariffs/model';
import { addSource } from '../../kit/sheet/blocks';
import { linesInWords } from '../lines-in-words';
import type { SheetBuilder } from '../../kit/sheet/sheet-builder';

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
