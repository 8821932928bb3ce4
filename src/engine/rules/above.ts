import { count, euros } from '../../kit/french/amount';
import { Decimal, type DecimalText, type DecimalValue } from '../../kit/money/decimal';
import { quantityInWords } from '../quantity-in-words';
import { quantityOf } from './inputs';
import type { Factor, Calculation, Description, RuleOf, Vocabulary } from './kind';
import { amountOf, price } from './price';

const fields = ({ only, count: whole, quantity, positive }: Vocabulary) => ({
  over: only('minutesOfUse'),
  threshold: whole,
  /** The quantity that holds the number of units above the threshold. */
  counted: quantity,
  rate: positive,
});

/** A rate for each unit whose measure is strictly more than the threshold. */
export type AboveRule<N = DecimalText> = RuleOf<'above', typeof fields, N>;

export interface AboveWorking {
  readonly kind: 'above';
  readonly counted: Factor;
  readonly threshold: number;
  readonly rate: Decimal;
}

/** A rate for each unit above the threshold: maxicours at 6 € a pupil who used it more than one hour. */
export const calculation: Calculation<AboveRule<Decimal>, AboveWorking> = {
  evaluate: ({ counted: quantity, threshold, rate }, inputs) => {
    const counted = { quantity, value: quantityOf(inputs, quantity) };
    return { kind: 'above', counted, threshold, rate, exact: rate.times(counted.value) };
  },
  counts: ({ counted }) => [counted],
  inWords: ({ counted: { quantity, value }, rate }) => `${quantityInWords(quantity, value)} × ${euros(rate)}`,
  unitPrice: ({ counted, rate }) => ({ price: rate, counted }),
};

export const description: Description<AboveRule, AboveRule<Decimal>, AboveWorking> = {
  fields,
  prices: ({ threshold, rate }) => [
    price('au-delà', rate, { label: `au-delà de ${count(threshold)} minutes d'usage`, bounds: 'from' }),
  ],
  priced: ({ over, counted }, given) => {
    const [own] = given('au-delà');
    return { kind: 'above', over, threshold: own?.low ?? 0, counted, rate: amountOf(given('au-delà')) };
  },
};

/**
 * Counts the measures that a rule charges for: strictly more than its threshold, so that 60 minutes exactly are free
 * (charter, article 4.3: « au-delà d'une heure »).
 *
 * @param measures one for each pupil, in minutes of use
 */
export function countAbove(rule: AboveRule<Decimal>, measures: readonly DecimalValue[]): number {
  return measures.filter((measure) => new Decimal(measure).greaterThan(rule.threshold)).length;
}
