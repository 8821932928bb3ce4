import type { Decimal } from './decimal';
import { Money } from './money';

/** The standard French rate of VAT (CGI, art. 278): 20 %. */
export const STANDARD_VAT = '0.2';

/**
 * The one passage from HT to TTC: amount × (1 + rate), not rounded (1,02 € HT is 1,224 € TTC).
 *
 * @param net amount, € HT
 * @param rate rate of VAT, 0.2 for 20 %
 */
export function withVat(net: Money<'HT'>, rate: Decimal): Money<'TTC'> {
  return Money.of(net.exact.times(rate.plus(1)), 'TTC');
}
