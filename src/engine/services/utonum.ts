import type { BudgetYear } from '../../tariffs/model';
import type { TariffBook } from '../book/tariff-book';
import type { Decimal } from '../../kit/money/decimal';
import { price, type Priced } from '../pricing';

export const UTONUM_PROFILES = ['EPCI', 'commune', 'commune mutualisée', 'CCAS', 'CCAS mutualisé'] as const;
export type UtonumProfile = (typeof UTONUM_PROFILES)[number];

/**
 * @utonum workshops, in euros; the source does not say whether HT or TTC (minutes of 28/06/2022, point 12). An EPCI
 * pays a package of 20 workshops; a commune or a CCAS pays each one, less where its EPCI contributes (`mutualisé`).
 *
 * @throws Problem `serviceNotPriced` before 2022
 */
export function priceUtonum(
  book: TariffBook,
  workshops: Decimal,
  profile: UtonumProfile,
  year: BudgetYear,
): Priced<'unstated'> {
  const quantities = { workshops };
  return profile === 'EPCI'
    ? price(book, { tariff: 'utonum-epci', year, basis: 'unstated' }, { quantities })
    : price(book, { tariff: 'utonum-communes', year, basis: 'unstated' }, { quantities, rateKey: profile });
}
