import { euros, percentage } from '../../kit/french/amount';
import { Decimal, type DecimalText } from '../../kit/money/decimal';
import { quantityInWords } from '../quantity-in-words';
import type { Detail } from './detail';
import { quantityOf } from './inputs';
import type { Factor, Calculation, Description, RuleOf, Vocabulary } from './kind';
import { amountOf, price } from './price';

const fields = ({ quantity, positive, share }: Vocabulary) => ({
  over: quantity,
  rate: positive,
  floor: positive,
  shareOfCost: share,
});

/** A grant received: min(share × cost, max(floor, rate × quantity)). */
export type GrantRule<N = DecimalText> = RuleOf<'grant', typeof fields, N>;

export interface GrantWorking {
  readonly kind: 'grant';
  readonly over: Factor;
  readonly rate: Decimal;
  readonly floor: Decimal;
  readonly cost: Decimal;
  readonly shareOfCost: Decimal;
  readonly decidedBy: 'rate' | 'floor' | 'shareOfCost';
}

/**
 * A grant received: min(share × cost, max(floor, rate × quantity)). The share of the cost comes last, so that it also
 * holds the floor: « La subvention est plafonnée à 70 % du coût du service » (minutes of 28/06/2022, point 11).
 */
export const calculation: Calculation<GrantRule<Decimal>, GrantWorking> = {
  evaluate: ({ over: quantity, rate, floor, shareOfCost }, inputs) => {
    const { cost } = inputs;
    if (cost === undefined) throw new TypeError('A grant is worked out on a cost, which was not given.');
    const over = { quantity, value: quantityOf(inputs, quantity) };
    const { byRate, byShare } = amounts({ over, rate, cost, shareOfCost });
    const exact = Decimal.min(byShare, Decimal.max(floor, byRate));
    const decidedBy = exact.equals(byShare) ? 'shareOfCost' : exact.equals(byRate) ? 'rate' : 'floor';
    return { kind: 'grant', over, rate, floor, cost, shareOfCost, decidedBy, exact };
  },
  counts: ({ over }) => [over, 'cost'],
  inWords: ({ over, rate, floor, cost, shareOfCost, decidedBy }) => {
    switch (decidedBy) {
      case 'rate':
        return `${quantityInWords(over.quantity, over.value)} × ${euros(rate)}`;
      case 'floor':
        return `plancher de ${euros(floor)}`;
      case 'shareOfCost':
        return `${percentage(shareOfCost)} du coût de ${euros(cost)}`;
    }
  },
};

export const description: Description<GrantRule, GrantRule<Decimal>, GrantWorking> = {
  isReceived: true,
  fields,
  details: (working) => [whatDecides(working)],
  prices: ({ rate, floor, shareOfCost }) => [
    price('taux', rate),
    price('plancher', floor),
    price('part du coût', shareOfCost, { label: 'plafond, part du coût', isShare: true }),
  ],
  priced: ({ over }, given) => ({
    kind: 'grant',
    over,
    rate: amountOf(given('taux')),
    floor: amountOf(given('plancher')),
    shareOfCost: amountOf(given('part du coût')),
  }),
};

function amounts({
  over,
  rate,
  cost,
  shareOfCost,
}: Pick<GrantWorking, 'over' | 'rate' | 'cost' | 'shareOfCost'>) {
  return { byRate: rate.times(over.value), byShare: shareOfCost.times(cost) };
}

/** Which of the three decides, and what the amount would have been without it. */
function whatDecides(working: GrantWorking): Detail {
  const { byRate, byShare } = amounts(working);
  const [rate, floor, share] = [euros(byRate), euros(working.floor), euros(byShare)];
  switch (working.decidedBy) {
    case 'rate': {
      const fr = `Au taux, ${rate} : entre le plancher, ${floor}, et la part du coût, ${share}.`;
      const en = `By the rate ${rate}: between the floor, ${floor}, and the share of the cost, ${share}.`;
      return { kind: 'sentence', fr, en };
    }
    case 'floor':
      return { kind: 'bound', bound: 'floor', held: working.floor, without: byRate };
    case 'shareOfCost': {
      const without = euros(Decimal.max(working.floor, byRate));
      const fr = `Plafond, part du coût : ${share} ; sans lui, ${without}.`;
      const en = `Cap, share of the cost: ${share}; ${without} without it.`;
      return { kind: 'sentence', fr, en };
    }
  }
}
