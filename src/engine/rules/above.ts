import type { AboveRule, PriceBasis } from '../../tariffs/model';
import { Decimal, type DecimalValue } from '../../kit/money/decimal';
import { Money } from '../../kit/money/money';
import { quantityOf, type RuleInputs } from './inputs';
import type { Working } from './working';

/** A rate for each unit above the threshold: maxicours at 6 € a pupil who used it more than one hour. */
export function evaluateAbove<B extends PriceBasis>(
  rule: AboveRule<Decimal>,
  inputs: RuleInputs,
  basis: B,
): Working<B> {
  const counted = { quantity: rule.counted, value: quantityOf(inputs, rule.counted) };
  const exact = Money.of(rule.rate, basis).times(counted.value);
  return { kind: 'above', counted, threshold: rule.threshold, rate: rule.rate, exact };
}

/**
 * Counts the measures that a rule charges for: strictly more than its threshold, so that 60 minutes exactly are free
 * (charter, article 4.3: « au-delà d'une heure »).
 *
 * @param measures one for each pupil, in minutes of use
 */
export function countAbove(rule: AboveRule<Decimal>, measures: readonly DecimalValue[]): number {
  return measures.filter((measure) => new Decimal(measure).greaterThan(rule.threshold)).length;
}
