import type { PriceBasis, QuantityName } from '../../tariffs/model';
import type { Decimal } from '../../kit/money/decimal';
import type { TariffBook } from '../book/tariff-book';
import { price, type Priced, type Pricing } from '../pricing';
import type { SumPart } from '../rules/sum';

/** What one establishment or payer is asked for. */
export interface ServiceAsked {
  readonly quantities: Readonly<Partial<Record<QuantityName, Decimal>>>;
  /** Cost of what a grant pays for, in euros. */
  readonly cost?: Decimal | undefined;
  /** Which of several rates. */
  readonly rateKey?: string | undefined;
  /** The one part of a sum that is wanted, by its id; all that is due unasked where it is absent. */
  readonly part?: string | undefined;
}

/**
 * Prices a service for one establishment or payer.
 *
 * @throws Problem as `price`
 */
export function priceService<B extends PriceBasis>(
  book: TariffBook,
  pricing: Pricing<B>,
  { quantities, cost, rateKey, part }: ServiceAsked,
): Priced<B> {
  return price(book, pricing, {
    quantities,
    charges: part === undefined ? isDueByOne : ({ id }) => id === part,
    ...(cost === undefined ? {} : { cost }),
    ...(rateKey === undefined ? {} : { rateKey }),
  });
}

/** Whether a part of a sum is due by each establishment or payer, unasked. */
export function isDueByOne({ optional, oncePerBill }: SumPart<Decimal>): boolean {
  return optional !== true && oncePerBill !== true;
}
