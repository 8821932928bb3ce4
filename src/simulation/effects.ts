import { breakEvenRate, CENT } from '../engine/charges/break-even';
import { Decimal } from '../kit/money/decimal';
import type { Expected } from './simulate';

/** A change tried on one part of an expected year at a time. */
export interface TriedChange {
  /** 0.05: 5 % more. */
  readonly share: Decimal;
  /** The members' rate at which the balance is told, € TTC per pupil. */
  readonly rate: Decimal;
}

/** What changes: a line of the charges, by its position, or the pupils at one of the rates. */
export type ChangedPart = number | 'members' | 'others';

/** What the change makes more (less where negative), € TTC. */
export interface Effect {
  readonly part: ChangedPart;
  /** Per pupil, to the hundredth of a cent; null where nobody would be left at the members' rate. */
  readonly cost: Decimal | null;
  readonly balance: Decimal;
  /** At the cent, as both rates are; null as above. */
  readonly breakEven: Decimal | null;
}

/** The year without a change, and what a change of each part makes of it. */
export interface Effects {
  /** At the rate tried, € TTC. */
  readonly balance: Decimal;
  readonly effects: readonly Effect[];
}

const COST_PLACES = 4;

/**
 * The effect of the same change on each charge line and on the pupils, one at a time. An amount changes by whole cents,
 * a count by whole pupils.
 *
 * @throws Problem `noPupils` where nobody pays the members' rate
 */
export function effectsOf(expected: Expected, { share, rate }: TriedChange): Effects {
  const before = yearOf(expected, rate);
  const tell = (part: ChangedPart, changed: Expected): Effect => {
    const after = yearOf(changed, rate);
    const isPaid = changed.members > 0;
    return {
      part,
      cost: isPaid ? after.cost().minus(before.cost()).toDecimalPlaces(COST_PLACES).plus(0) : null,
      balance: after.balance.minus(before.balance),
      breakEven: isPaid ? after.breakEven().minus(before.breakEven()) : null,
    };
  };
  const more = (quantity: Decimal, places: number) =>
    quantity.plus(quantity.times(share).toDecimalPlaces(places));
  const pupils = (count: number) => more(new Decimal(count), 0).toNumber();
  // Before anything is divided by nobody.
  before.breakEven();
  return {
    balance: before.balance,
    effects: [
      ...expected.charges.map(({ amount }, at) =>
        tell(at, {
          ...expected,
          charges: expected.charges.map((line, other) =>
            other === at ? { ...line, amount: more(amount, 2) } : line,
          ),
        }),
      ),
      tell('members', { ...expected, members: pupils(expected.members) }),
      tell('others', { ...expected, others: pupils(expected.others) }),
    ],
  };
}

function yearOf({ charges: lines, members, others, othersRate, otherProducts }: Expected, rate: Decimal) {
  const charges = lines.reduce((sum, { amount }) => sum.plus(amount), new Decimal(0));
  const pupils = new Decimal(members);
  const products = othersRate.times(others).plus(otherProducts);
  return {
    balance: pupils.times(rate).plus(products).minus(charges),
    cost: () => charges.dividedBy(pupils),
    breakEven: () => breakEvenRate({ charges, pupils, products, step: CENT }),
  };
}
