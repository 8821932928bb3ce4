import { euros } from '../../kit/french/amount';
import type { Decimal } from '../../kit/money/decimal';
import { partsOf, unitPriceOf, type Working } from '../../engine/rules/calculations';
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
  const all = componentsIn(working, { label, name: null });
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

function componentsIn(working: Working, named: Named): readonly Component[] {
  const parts = partsOf(working);
  if (parts !== null) {
    return parts.flatMap(({ id: name, label, working: part }) => componentsIn(part, { label, name }));
  }
  if (working.kind === 'lessSubsidies') {
    const deducted = working.gross.exact.minus(working.exact).exact;
    return [...componentsIn(working.gross, named), subsidiesPart(working.subsidies, deducted)];
  }
  const amount = working.exact.exact;
  const unit = unitPriceOf(working);
  if (unit === null) return [worked(named, amount)];
  const { counted, price: unitPrice, precision } = unit;
  const label = precision === undefined ? named.label : `${named.label}, ${precision}`;
  return [
    {
      ...named,
      label,
      counted: counted?.quantity ?? null,
      quantity: counted?.value ?? null,
      unitPrice,
      amount,
    },
  ];
}

/** An amount that is all that can be said. */
function worked(named: Named, amount: Decimal): Component {
  return { ...named, counted: null, quantity: null, unitPrice: null, amount };
}
