import type { PriceBasis, Rule } from '../../tariffs/model';
import type { Decimal } from '../../kit/money/decimal';
import { evaluateAbove } from './above';
import { evaluateBands } from './bands';
import { evaluateFlat } from './flat';
import { evaluateGrant } from './grant';
import { evaluateIndexed } from './indexed';
import type { RuleInputs } from './inputs';
import { evaluatePackage } from './package';
import { evaluatePerUnit } from './per-unit';
import { evaluateSum } from './sum';
import type { Working } from './working';

/**
 * Evaluates any rule.
 *
 * @param basis price basis of the tariff that holds the rule
 * @returns how the amount came about, with the exact amount in euros on that basis
 * @throws Problem where the grid, the term or the sources give no price
 */
export function evaluate<B extends PriceBasis>(
  rule: Rule<Decimal>,
  inputs: RuleInputs,
  basis: B,
): Working<B> {
  switch (rule.kind) {
    case 'perUnit':
      return evaluatePerUnit(rule, inputs, basis);
    case 'flat':
      return evaluateFlat(rule, basis);
    case 'bands':
      return evaluateBands(rule, inputs, basis);
    case 'above':
      return evaluateAbove(rule, inputs, basis);
    case 'package':
      return evaluatePackage(rule, inputs, basis);
    case 'grant':
      return evaluateGrant(rule, inputs, basis);
    case 'indexed':
      return evaluateIndexed(rule, inputs, basis, evaluate);
    case 'sum':
      return evaluateSum(rule, inputs, basis, evaluate);
  }
}

/** The evaluator, handed to the rules that contain other rules. */
export type Evaluate = typeof evaluate;
