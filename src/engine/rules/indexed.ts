import { percentage } from '../../kit/french/amount';
import type { Decimal, DecimalText } from '../../kit/money/decimal';
import type { Calculation, Description, RuleOf, Vocabulary } from './kind';
import type { Working } from './calculations';
import type { RuleInputs } from './inputs';
import type { Rule } from './kinds';
import { amountOf, price } from './price';

const fields = ({ text, optional, year, decimal }: Vocabulary) => ({
  /** The tariff that is raised. */
  base: text,
  /** The year whose prices are raised, where the act names it. */
  baseYear: optional(year),
  increase: decimal,
});

/** Another tariff, raised by a share of itself. */
export type IndexedRule<N = DecimalText> = RuleOf<'indexed', typeof fields, N>;

export interface IndexedWorking {
  readonly kind: 'indexed';
  readonly base: Working;
  readonly increase: Decimal;
}

/** Another tariff, raised: the archiving grid (SAE) of 2019 + 5 %. */
export const calculation: Calculation<IndexedRule<Decimal>, IndexedWorking> = {
  evaluate: (rule, inputs, evaluate) => {
    const base = evaluate(raisedBy(rule, inputs), inputs);
    const { increase } = rule;
    return { kind: 'indexed', base, increase, exact: base.exact.exact.times(increase.plus(1)) };
  },
  counts: (rule, countsOf, inputs) => countsOf(raisedBy(rule, inputs)),
  inWords: ({ base, increase }, inWords) => `(${inWords(base)}) + ${percentage(increase)}`,
  base: ({ base }) => base,
};

function raisedBy(rule: IndexedRule<Decimal>, { ruleOf }: RuleInputs): Rule<Decimal> {
  if (ruleOf === undefined) throw new TypeError('An indexed rule needs the tariff that it raises.');
  return ruleOf(rule);
}

export const description: Description<IndexedRule, IndexedRule<Decimal>, IndexedWorking> = {
  fields,
  prices: (rule, pricesOf, raised) => {
    const { increase } = rule;
    const own = { label: 'revalorisation du tarif de base', isShare: true } as const;
    const base = raised(rule);
    return [
      price('revalorisation', increase, own),
      ...(base === null ? [] : pricesOf(base)).map(({ label, amount, isShare, ...raise }) => ({
        ...raise,
        ...(isShare === undefined ? {} : { isShare }),
        label: `${label}, revalorisé de ${percentage(increase)}`,
        amount: isShare === true ? amount : (amount?.times(increase.plus(1)) ?? null),
        // The article is that of the act that raises.
        item: undefined,
      })),
    ];
  },
  priced: (rule, given) => {
    const { base, baseYear } = rule;
    const increase = amountOf(given('revalorisation'));
    return { kind: 'indexed', base, ...(baseYear === undefined ? {} : { baseYear }), increase };
  },
  raises: ({ base }) => [base],
};
