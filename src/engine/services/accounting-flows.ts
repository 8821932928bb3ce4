import type { BudgetYear } from '../../tariffs/model';
import type { TariffBook } from '../book/tariff-book';
import type { Decimal } from '../../kit/money/decimal';
import { price, type Priced } from '../pricing';

export const FLOW_PAYERS = ['commune', 'EPCI'] as const;
export type FlowPayer = (typeof FLOW_PAYERS)[number];

/**
 * Contribution to the accounting flows (flux comptables), € HT: inhabitants × 0,07 € (commune) or 0,05 € (EPCI), at
 * least 50 €, at most 5 000 €. Presented to the bureau on 28/11/2016; the vote is not in the sources.
 *
 * @throws Problem `serviceNotPriced` before 2017
 */
export function priceAccountingFlows(
  book: TariffBook,
  inhabitants: Decimal,
  payer: FlowPayer,
  year: BudgetYear,
): Priced<'HT'> {
  const pricing = { tariff: 'accounting-flows', year, basis: 'HT' } as const;
  return price(book, pricing, { quantities: { inhabitants }, rateKey: payer });
}
