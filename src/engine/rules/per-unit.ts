import type { PerUnitRule, PriceBasis } from '../../tariffs/model';
import type { Decimal } from '../../kit/money/decimal';
import { Money } from '../../kit/money/money';
import { quantityOf, type RuleInputs } from './inputs';
import type { PerUnitWorking, Working } from './working';

/** Product of the quantities by a rate, held between floor and cap: 412 pupils × 7,40 €. */
export function evaluatePerUnit<B extends PriceBasis>(
  rule: PerUnitRule<Decimal>,
  inputs: RuleInputs,
  basis: B,
): Working<B> {
  const rateKey = inputs.rateKey ?? onlyKey(rule);
  const rate = rule.rates[rateKey]?.amount;
  if (rate === undefined) throw new TypeError(`The rule has no rate "${rateKey}".`);
  const factors = rule.per.map((quantity) => ({ quantity, value: quantityOf(inputs, quantity) }));
  const without = factors.reduce((amount, { value }) => amount.times(value), Money.of(rate, basis));
  const bounded = without.atLeast(rule.floor ?? without.exact).atMost(rule.cap ?? Infinity);
  return { kind: 'perUnit', factors, rateKey, rate, exact: bounded, bound: boundOf(without, bounded) };
}

function boundOf<B extends PriceBasis>(without: Money<B>, bounded: Money<B>): PerUnitWorking<B>['bound'] {
  const effect = bounded.exact.comparedTo(without.exact);
  return effect === 0 ? null : { kind: effect > 0 ? 'floor' : 'cap', without };
}

function onlyKey(rule: PerUnitRule<Decimal>): string {
  const [key, ...others] = Object.keys(rule.rates);
  if (key === undefined || others.length > 0) throw new TypeError('The rule has several rates: name one.');
  return key;
}
