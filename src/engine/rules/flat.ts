import type { Decimal, DecimalText } from '../../kit/money/decimal';
import { euros } from '../../kit/french/amount';
import type { Calculation, Description, RuleOf, Vocabulary } from './kind';
import { amountOf, price } from './price';

const fields = ({ positive }: Vocabulary) => ({ amount: positive });

/** An amount that depends on nothing. */
export type FlatRule<N = DecimalText> = RuleOf<'flat', typeof fields, N>;

export interface FlatWorking {
  readonly kind: 'flat';
}

/** An amount that depends on nothing, such as Le Robert Collège: 409,40 € a college. */
export const calculation: Calculation<FlatRule<Decimal>, FlatWorking> = {
  evaluate: ({ amount }) => ({ kind: 'flat', exact: amount }),
  counts: () => [],
  inWords: ({ exact }) => euros(exact.exact),
  unitPrice: ({ exact }) => ({ price: exact.exact, counted: null }),
};

export const description: Description<FlatRule, FlatRule<Decimal>, FlatWorking> = {
  fields,
  prices: ({ amount }) => [price('forfait', amount, { names: ['forfait', 'montant'] })],
  priced: (_rule, given) => ({ kind: 'flat', amount: amountOf(given('forfait')) }),
};
