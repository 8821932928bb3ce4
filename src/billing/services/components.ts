import { euros } from '../../kit/french/amount';
import { quantityInWords } from '../../engine/quantity-in-words';
import type { Decimal } from '../../kit/money/decimal';
import type { Factor, Working } from '../../engine/rules/working';
import type { Component } from '../model/line';

/** How the parts of an amount are named: in full, and in short where it is a sum of parts. */
type Named = Pick<Component, 'label' | 'name'>;

/**
 * The parts of a calculation, as an annex states them: each its quantity, unit price and exact amount. What is charged
 * on a quantity of 0 is left out, unless it is all there is.
 *
 * @param label of a calculation that is not a sum of named parts
 */
export function componentsOf(working: Working<'TTC'>, label: string): readonly Component[] {
  const all = partsOf(working, { label, name: null });
  const due = all.filter(({ quantity, amount }) => quantity?.isZero() !== true || !amount.isZero());
  return due.length > 0 ? due : all.slice(0, 1);
}

/**
 * Subsidies, as a part that is deducted.
 *
 * @param obtained in euros
 * @param deducted in euros, what the bill leaves of them
 */
export function subsidiesPart(obtained: Decimal, deducted: Decimal): Component {
  const isWhole = deducted.equals(obtained);
  const label = isWhole
    ? 'Subventions déduites'
    : `Subventions (${euros(obtained)}), déduites jusqu'au montant dû`;
  return worked({ label, name: 'subventions' }, deducted.negated());
}

function partsOf(working: Working<'TTC'>, named: Named): readonly Component[] {
  const amount = working.exact.exact;
  switch (working.kind) {
    case 'perUnit': {
      const [factor, ...others] = working.factors;
      const isProduct = working.bound === null && others.length === 0 && factor !== undefined;
      return isProduct ? [product(named, factor, working.rate, amount)] : [worked(named, amount)];
    }
    case 'above':
      return [product(named, working.counted, working.rate, amount)];
    case 'flat':
      return [fixed(named, amount)];
    case 'bands': {
      const { quantity, value } = working.over;
      return [
        fixed({ ...named, label: `${named.label}, tranche de ${quantityInWords(quantity, value)}` }, amount),
      ];
    }
    case 'package':
    case 'grant':
    case 'indexed':
      return [worked(named, amount)];
    case 'sum':
      return working.parts.flatMap(({ id: name, label, working: part }) => partsOf(part, { label, name }));
    case 'lessSubsidies': {
      const deducted = working.gross.exact.minus(working.exact).exact;
      return [...partsOf(working.gross, named), subsidiesPart(working.subsidies, deducted)];
    }
  }
}

function product(named: Named, { quantity, value }: Factor, unitPrice: Decimal, amount: Decimal): Component {
  return { ...named, counted: quantity, quantity: value, unitPrice, amount };
}

function fixed(named: Named, amount: Decimal): Component {
  return { ...named, counted: null, quantity: null, unitPrice: amount, amount };
}

function worked(named: Named, amount: Decimal): Component {
  return { ...fixed(named, amount), unitPrice: null };
}
