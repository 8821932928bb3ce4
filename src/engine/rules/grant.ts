import type { GrantRule, PriceBasis } from '../../tariffs/model';
import { Decimal } from '../../kit/money/decimal';
import { Money } from '../../kit/money/money';
import { quantityOf, type RuleInputs } from './inputs';
import type { GrantWorking, Working } from './working';

/**
 * A grant received: min(share × cost, max(floor, rate × quantity)). The share of the cost comes last, so that it also
 * holds the floor: « La subvention est plafonnée à 70 % du coût du service » (minutes of 28/06/2022, point 11).
 */
export function evaluateGrant<B extends PriceBasis>(
  rule: GrantRule<Decimal>,
  inputs: RuleInputs,
  basis: B,
): Working<B> {
  const { cost } = inputs;
  if (cost === undefined) throw new TypeError('A grant is worked out on a cost, which was not given.');
  const over = { quantity: rule.over, value: quantityOf(inputs, rule.over) };
  const byRate = rule.rate.times(over.value);
  const byShare = rule.shareOfCost.times(cost);
  const amount = Decimal.min(byShare, Decimal.max(rule.floor, byRate));
  const { rate, floor, shareOfCost } = rule;
  const decidedBy = amount.equals(byShare) ? 'shareOfCost' : amount.equals(byRate) ? 'rate' : 'floor';
  const working: GrantWorking = { kind: 'grant', over, rate, floor, cost, shareOfCost, decidedBy };
  return { ...working, exact: Money.of(amount, basis) };
}
