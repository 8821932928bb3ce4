import type { Explanation } from './explanation';
import { count, digits, euros } from '../kit/french/amount';
import type { Share } from '../kit/money/allocation';
import { Decimal } from '../kit/money/decimal';

/** A share with what it was cut from. */
export interface SharedOut {
  /** The whole, in euros. */
  readonly total: Decimal;
  readonly weight: Decimal;
  readonly weights: Decimal;
  readonly share: Share;
}

/**
 * Why a share of an allocation is what it is: its quota, and whether it got one of the cents left over:
 * `320 319,16 € × 12 000 ÷ 43 478 : 88 408,61 € en centimes entiers, et un centime au plus fort reste = 88 408,62 €`.
 */
export function explainShare({ total, weight, weights, share }: SharedOut): Explanation {
  const amount = new Decimal(share.cents.toString()).dividedBy(100);
  const quota = total.times(weight).dividedBy(weights);
  const sign = total.isNegative() ? -1 : 1;
  const cut = `${euros(total)} × ${count(weight)} ÷ ${count(weights)}`;
  const beforeExtra = amount.minus(share.extraCent ? new Decimal(sign).dividedBy(100) : 0);
  return {
    sentence: share.extraCent
      ? `${cut} : ${euros(beforeExtra)} en centimes entiers, et un centime au plus fort reste = ${euros(amount)}`
      : `${cut} : ${euros(amount)} en centimes entiers`,
    citation: null,
    remarks: [],
    exact: digits(quota),
  };
}
