import type { PackageRule, PriceBasis } from '../../tariffs/model';
import { Decimal } from '../../kit/money/decimal';
import { Money } from '../../kit/money/money';
import { quantityOf, type RuleInputs } from './inputs';
import type { Working } from './working';

/** A package (forfait), each further unit in addition: 2 500 € for 20 workshops, 50 € each beyond. */
export function evaluatePackage<B extends PriceBasis>(
  rule: PackageRule<Decimal>,
  inputs: RuleInputs,
  basis: B,
): Working<B> {
  const value = quantityOf(inputs, rule.over);
  const extra = Decimal.max(value.minus(rule.included), 0);
  const exact = Money.of(rule.amount, basis).plus(Money.of(rule.beyond, basis).times(extra));
  const { included, amount, beyond } = rule;
  return { kind: 'package', over: { quantity: rule.over, value }, included, amount, extra, beyond, exact };
}
