import type { Decimal } from '../../engine/money/decimal';
import type { Working } from '../../engine/rules/working';
import type { Component } from '../model/line';

const SUBSIDIES = 'Subventions';

/**
 * The parts of a calculation, as an annex states them: each its quantity, unit price and exact amount. What is charged
 * on a quantity of 0 is left out, unless it is all there is.
 *
 * @param label of a calculation that is not a sum of named parts
 */
export function componentsOf(working: Working<'TTC'>, label: string): readonly Component[] {
  const all = partsOf(working, label);
  const due = all.filter(({ quantity, amount }) => quantity?.isZero() !== true || !amount.isZero());
  return due.length > 0 ? due : all.slice(0, 1);
}

function partsOf(working: Working<'TTC'>, label: string): readonly Component[] {
  const amount = working.exact.exact;
  switch (working.kind) {
    case 'perUnit': {
      const [factor, ...others] = working.factors;
      const isProduct = working.bound === null && others.length === 0 && factor !== undefined;
      return isProduct ? [product(label, factor.value, working.rate, amount)] : [worked(label, amount)];
    }
    case 'above':
      return [product(label, working.counted.value, working.rate, amount)];
    case 'flat':
    case 'bands':
      return [{ label, quantity: null, unitPrice: amount, amount }];
    case 'package':
    case 'grant':
    case 'indexed':
      return [worked(label, amount)];
    case 'sum':
      return working.parts.flatMap((part) => partsOf(part.working, part.label));
    case 'lessSubsidies': {
      const deducted = working.gross.exact.minus(working.exact).exact.negated();
      return [...partsOf(working.gross, label), worked(SUBSIDIES, deducted)];
    }
  }
}

function product(label: string, quantity: Decimal, unitPrice: Decimal, amount: Decimal): Component {
  return { label, quantity, unitPrice, amount };
}

function worked(label: string, amount: Decimal): Component {
  return { label, quantity: null, unitPrice: null, amount };
}
