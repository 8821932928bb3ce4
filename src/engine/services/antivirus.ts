import type { BudgetYear } from '../../tariffs/model';
import type { TariffBook } from '../book/tariff-book';
import { count } from '../../kit/french/amount';
import type { Decimal } from '../../kit/money/decimal';
import type { Priced } from '../pricing';
import { Problem } from '../problem';
import { priceService } from './priced-service';

/** « L'offre est activée avec un engagement minimal de 3 ans » (minutes of 28/06/2022, point 9). */
export const LEAST_ANTIVIRUS_YEARS = 3;

export const ANTIVIRUS_PARTS = ['licences', 'installation'] as const;
export type AntivirusPart = (typeof ANTIVIRUS_PARTS)[number];

/**
 * Antivirus, € HT for the whole term: posts × 18 € × years (at least 3), and the installation, priced for 3 years and
 * up to 6 posts (minutes of 28/06/2022, point 9).
 *
 * @throws Problem `tooFewYears`, `onQuote` (from 7 posts), `pricedForOneTerm` (beyond 3 years), `serviceNotPriced`
 *   before 2022
 */
export function priceAntivirus(
  book: TariffBook,
  { posts, years }: { readonly posts: Decimal; readonly years: Decimal },
  year: BudgetYear,
  only?: AntivirusPart,
): Priced<'HT'> {
  refuseTooFewYears(years);
  const asked = { quantities: { posts, years }, part: only };
  return priceService(book, { tariff: 'antivirus', year, basis: 'HT' }, asked);
}

/** @throws Problem `tooFewYears` */
export function refuseTooFewYears(years: Decimal): void {
  if (years.lessThan(LEAST_ANTIVIRUS_YEARS)) {
    throw new Problem('tooFewYears', { found: count(years), least: count(LEAST_ANTIVIRUS_YEARS) });
  }
}
