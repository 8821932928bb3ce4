import type { PriceBasis, SumPart, SumRule } from '../../tariffs/model';
import type { Decimal } from '../../kit/money/decimal';
import { Money } from '../../kit/money/money';
import type { Evaluate } from './evaluate';
import type { RuleInputs } from './inputs';
import type { Working } from './working';

/** Several named parts added up: a college's accounts, Le Robert, maxicours and SITE.TV. */
export function evaluateSum<B extends PriceBasis>(
  rule: SumRule<Decimal>,
  inputs: RuleInputs,
  basis: B,
  evaluate: Evaluate,
): Working<B> {
  const { charges = always, ...forParts } = inputs;
  const parts = rule.parts.filter(charges).map(({ id, label, rule: own, reading }) => ({
    id,
    label,
    ...(reading === undefined ? {} : { reading }),
    working: evaluate(own, forParts, basis),
  }));
  return { kind: 'sum', parts, exact: total(parts, basis) };
}

/** Adds up workings, exactly. */
export function total<B extends PriceBasis>(
  parts: readonly { readonly working: Working<B> }[],
  basis: B,
): Money<B> {
  return parts.reduce((sum, { working }) => sum.plus(working.exact), Money.of(0, basis));
}

const always = (part: SumPart<Decimal>): boolean => part.optional !== true;
