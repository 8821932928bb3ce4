import type { OtherProduct, OtherProductKind, SchoolYear } from '../../tariffs/model';
import type { TariffBook } from '../book/tariff-book';
import type { Decimal } from '../../kit/money/decimal';

/** In the order in which statements have them. */
export const OTHER_PRODUCTS: readonly OtherProductKind[] = ['mutualisedBudget', 'subsidy'];

/**
 * What a year brings in besides contributions, as the workbook tells it: none ships.
 *
 * @throws Problem `workbookUnread`
 */
export function otherProductsOf(book: TariffBook, year: SchoolYear): readonly OtherProduct<Decimal>[] {
  book.refusals.checkOtherProducts(year);
  const ofYear = (book.data.otherProducts ?? []).filter(({ schoolYear }) => schoolYear === year);
  return OTHER_PRODUCTS.flatMap((kind) => ofYear.filter((product) => product.kind === kind));
}
