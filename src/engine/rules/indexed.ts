import type { IndexedRule, PriceBasis } from '../../tariffs/model';
import type { Decimal } from '../../kit/money/decimal';
import type { Evaluate } from './evaluate';
import type { RuleInputs } from './inputs';
import type { Working } from './working';

/** Another tariff, raised: the archiving grid (SAE) of 2019 + 5 %. */
export function evaluateIndexed<B extends PriceBasis>(
  rule: IndexedRule<Decimal>,
  inputs: RuleInputs,
  basis: B,
  evaluate: Evaluate,
): Working<B> {
  if (inputs.ruleOf === undefined) throw new TypeError('An indexed rule needs the tariff that it raises.');
  const base = evaluate(inputs.ruleOf(rule), inputs, basis);
  return { kind: 'indexed', base, increase: rule.increase, exact: base.exact.times(rule.increase.plus(1)) };
}
