import type { BudgetYear } from '../../tariffs/model';
import type { TariffBook } from '../book/tariff-book';
import type { Decimal } from '../../kit/money/decimal';
import { price, type Priced } from '../pricing';

/**
 * Potential cybersecurity grant of 2022, in euros: 0,22 € an inhabitant, at least 330 €, at most 70 % of the cost
 * (minutes of 28/06/2022, point 11).
 *
 * @param cost cost of the service, in euros, ≥ 0
 * @throws Problem `serviceNotPriced` for any other budget year than 2022
 */
export function priceCyberGrant(
  book: TariffBook,
  inhabitants: Decimal,
  cost: Decimal,
  year: BudgetYear,
): Priced<'unstated'> {
  const pricing = { tariff: 'cyber-grant', year, basis: 'unstated' } as const;
  return price(book, pricing, { quantities: { inhabitants }, cost });
}
