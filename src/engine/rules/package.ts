import { count, euros } from '../../kit/french/amount';
import { Decimal, type DecimalText } from '../../kit/money/decimal';
import { quantityInWords } from '../quantity-in-words';
import { quantityOf } from './inputs';
import type { Factor, Calculation, Description, RuleOf, Vocabulary } from './kind';
import { amountOf, price } from './price';

const fields = ({ quantity, count: whole, positive }: Vocabulary) => ({
  over: quantity,
  included: whole,
  amount: positive,
  beyond: positive,
});

/** A package (forfait): so many units included in the amount, each further one at `beyond`. */
export type PackageRule<N = DecimalText> = RuleOf<'package', typeof fields, N>;

export interface PackageWorking {
  readonly kind: 'package';
  readonly over: Factor;
  readonly included: number;
  readonly amount: Decimal;
  readonly extra: Decimal;
  readonly beyond: Decimal;
}

/** A package (forfait), each further unit in addition: 2 500 € for 20 workshops, 50 € each beyond. */
export const calculation: Calculation<PackageRule<Decimal>, PackageWorking> = {
  evaluate: ({ over: quantity, included, amount, beyond }, inputs) => {
    const over = { quantity, value: quantityOf(inputs, quantity) };
    const extra = Decimal.max(over.value.minus(included), 0);
    const exact = amount.plus(beyond.times(extra));
    return { kind: 'package', over, included, amount, extra, beyond, exact };
  },
  counts: ({ over }) => [over],
  inWords: ({ over, included, amount, extra, beyond }) => {
    const inPackage = `forfait de ${euros(amount)} pour ${quantityInWords(over.quantity, included)}`;
    return extra.isZero() ? inPackage : `${inPackage} + ${count(extra)} au-delà × ${euros(beyond)}`;
  },
};

export const description: Description<PackageRule, PackageRule<Decimal>, PackageWorking> = {
  fields,
  details: ({ over, included, amount, extra, beyond }) => {
    const [package_, of] = [euros(amount), quantityInWords(over.quantity, included)];
    return [
      {
        kind: 'sentence',
        fr: `Forfait de ${package_} pour ${of} ; au-delà, ${count(extra)} à ${euros(beyond)}.`,
        en: `A package of ${package_} for ${of}; beyond it, ${count(extra)} at ${euros(beyond)}.`,
      },
    ];
  },
  prices: ({ over, included, amount, beyond }) => [
    price('forfait', amount, { label: `forfait pour ${quantityInWords(over, included)}`, bounds: 'upTo' }),
    price('au-delà', beyond, { label: 'au-delà, par unité' }),
  ],
  priced: ({ over }, given) => {
    const [own] = given('forfait');
    const [amount, beyond] = [amountOf(given('forfait')), amountOf(given('au-delà'))];
    return { kind: 'package', over, included: own?.high ?? 0, amount, beyond };
  },
};
