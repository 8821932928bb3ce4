import type { FlatRule, PriceBasis } from '../../tariffs/model';
import type { Decimal } from '../../kit/money/decimal';
import { Money } from '../../kit/money/money';
import type { Working } from './working';

/** An amount that depends on nothing, such as Le Robert Collège: 409,40 € a college. */
export function evaluateFlat<B extends PriceBasis>(rule: FlatRule<Decimal>, basis: B): Working<B> {
  return { kind: 'flat', exact: Money.of(rule.amount, basis) };
}
