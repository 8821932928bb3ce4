import { euros } from '../../kit/french/amount';
import type { Decimal, DecimalText } from '../../kit/money/decimal';
import { MOST_UNITS } from '../../kit/cells/number';
import { WholeRate } from '../../kit/money/whole-rate';
import type { Rate } from '../../tariffs/model';
import { quantityInWords } from '../quantity-in-words';
import { bounded, type Bounded, type BoundedWorking } from './bounds';
import { boundedDescription } from './bounds-description';
import { quantityOf } from './inputs';
import type { Factor, Calculation, Description, RuleOf, Vocabulary } from './kind';
import { price, rateOf } from './price';

const fields = ({ some, named, quantity, rate }: Vocabulary) => ({
  per: some(quantity, 'une quantité'),
  rates: named(rate, 'un taux'),
});

type Product<N> = RuleOf<'perUnit', typeof fields, N>;

/** Product of the quantities by a rate, held between floor and cap. */
export type PerUnitRule<N = DecimalText> = Product<N> & Bounded<N>;

interface ProductWorking {
  readonly kind: 'perUnit';
  readonly factors: readonly Factor[];
  readonly rateKey: string;
  readonly rate: Decimal;
}

export type PerUnitWorking = ProductWorking & BoundedWorking;

/** Product of the quantities by a rate, held between floor and cap: 412 pupils × 7,40 €. */
export const calculation: Calculation<PerUnitRule<Decimal>, PerUnitWorking> = /* @__PURE__ */ bounded({
  evaluate: (rule, inputs) => {
    const rateKey = inputs.rateKey ?? onlyKey(rule);
    const rate = rule.rates[rateKey]?.amount;
    if (rate === undefined) throw new TypeError(`The rule has no rate "${rateKey}".`);
    const factors = rule.per.map((quantity) => ({ quantity, value: quantityOf(inputs, quantity) }));
    const exact = factors.reduce((amount, { value }) => amount.times(value), rate);
    return { kind: 'perUnit', factors, rateKey, rate, exact };
  },
  counts: ({ per }) => per,
  inWords: ({ factors, rate }) =>
    [...factors.map(({ quantity, value }) => quantityInWords(quantity, value)), euros(rate)].join(' × '),
  quick: ({ per, rates }, rateKey, quantity) => {
    const rate = rates[rateKey];
    return rate === undefined || per.length !== 1 || per[0] !== quantity ? null : wholeRate(rate);
  },
  rates: ({ rates }) => rates,
  unitPrice: ({ factors: [counted, ...others], rate }) =>
    counted === undefined || others.length > 0 ? null : { price: rate, counted },
} satisfies Calculation<Product<Decimal>, ProductWorking>);

export const description: Description<
  PerUnitRule,
  PerUnitRule<Decimal>,
  PerUnitWorking
> = /* @__PURE__ */ boundedDescription({
  fields,
  prices: ({ rates }) =>
    Object.entries(rates).map(([rateKey, { amount, item, source }]) =>
      price(rateKey, amount, { rateKey, item, source }),
    ),
  priced: ({ per, rates }, given) => ({
    kind: 'perUnit',
    per,
    rates: Object.fromEntries(
      Object.keys(rates).flatMap((key) => given(key).map((own) => [key, rateOf(own)])),
    ),
  }),
} satisfies Description<Product<DecimalText>, Product<Decimal>, ProductWorking>);

/** The rates of a version never change: each is brought to whole numbers once. */
const WHOLE_RATES = new WeakMap<Rate<Decimal>, WholeRate | null>();

function wholeRate(rate: Rate<Decimal>): WholeRate | null {
  let whole = WHOLE_RATES.get(rate);
  if (whole === undefined) WHOLE_RATES.set(rate, (whole = WholeRate.of(rate.amount, MOST_UNITS)));
  return whole;
}

function onlyKey({ rates }: Product<Decimal>): string {
  const [key, ...others] = Object.keys(rates);
  if (key === undefined || others.length > 0) throw new TypeError('The rule has several rates: name one.');
  return key;
}
