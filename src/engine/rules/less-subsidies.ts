import { euros } from '../../kit/french/amount';
import type { Decimal } from '../../kit/money/decimal';
import { Money, type PriceBasis } from '../../kit/money/money';
import type { Working } from './calculations';
import type { WorkingCalculation, WorkingDescription } from './kind';

/** A bill reduced by subsidies, never below 0. */
export interface LessSubsidiesWorking {
  readonly kind: 'lessSubsidies';
  readonly gross: Working;
  readonly subsidies: Decimal;
}

/** Reduces an amount by subsidies, in euros; never below 0. */
export function lessSubsidies<B extends PriceBasis>(gross: Working<B>, subsidies: Decimal): Working<B> {
  if (subsidies.isZero()) return gross;
  const { exact } = gross;
  const net = exact.minus(Money.of(subsidies, exact.basis)).atLeast(0);
  return { kind: 'lessSubsidies', gross, subsidies, exact: net };
}

/** No kind of rule: what a bill deducts is no tariff's. */
export const calculation: WorkingCalculation<LessSubsidiesWorking> = {
  inWords: ({ gross, subsidies }, inWords) => {
    const difference = `${inWords(gross)} − subventions de ${euros(subsidies)}`;
    return subsidies.greaterThan(gross.exact.exact) ? `${difference}, porté à 0` : difference;
  },
  base: ({ gross }) => gross,
};

export const description: WorkingDescription<LessSubsidiesWorking> = {
  details: ({ gross, subsidies, exact }) => [
    {
      kind: 'subsidies',
      gross: gross.exact.exact,
      subsidies,
      net: exact.exact,
      heldAtZero: subsidies.greaterThan(gross.exact.exact),
    },
  ],
};
