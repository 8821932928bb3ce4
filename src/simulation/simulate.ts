import { breakEvenRate, CENT } from '../engine/charges/break-even';
import { unitCost } from '../engine/charges/unit-cost';
import { Decimal } from '../kit/money/decimal';
import type { RoundedMoney } from '../kit/money/money';

/** A line of the charges expected, net, € TTC. */
export interface ExpectedCharge {
  readonly label: string;
  readonly amount: Decimal;
}

/** What a year is expected to be. */
export interface Expected {
  readonly charges: readonly ExpectedCharge[];
  /** Pupils at the members' rate. */
  readonly members: number;
  /** Pupils at the other rate. */
  readonly others: number;
  /** € TTC per pupil. */
  readonly othersRate: Decimal;
  /** Products that are no contributions, €. */
  readonly otherProducts: Decimal;
}

/** The members' rates to try, € TTC per pupil. */
export interface RateRange {
  readonly from: Decimal;
  readonly to: Decimal;
  /** Also that of the second break-even rate. */
  readonly step: Decimal;
}

/** What a members' rate would bring in, € TTC. */
export interface TriedRate {
  readonly rate: Decimal;
  readonly products: Decimal;
  /** Products − charges: negative where the service costs more. */
  readonly balance: Decimal;
}

export interface Simulation {
  readonly charges: Decimal;
  /** Charges ÷ pupils at the members' rate, as the committee's table has it. */
  readonly cost: RoundedMoney<'TTC'>;
  /** The smallest rate at which nothing is missing, at the cent as `ENT.TARIFEQUILIBRE` has it… */
  readonly breakEven: TriedRate;
  /** …and among the multiples of the step. */
  readonly breakEvenAtStep: TriedRate;
  readonly rates: readonly TriedRate[];
}

/** How many rates are tried at most. */
export const MOST_RATES = 60;

/** What a range comes to: how many rates, or why it is none. */
export type RangeFault = 'step' | 'order' | 'tooMany';

export function faultOfRange({ from, to, step }: RateRange): RangeFault | null {
  if (step.lte(0)) return 'step';
  if (from.gt(to)) return 'order';
  return to.minus(from).dividedToIntegerBy(step).gte(MOST_RATES) ? 'tooMany' : null;
}

/**
 * The balance of an expected year for each rate of a range, exact.
 *
 * @throws Problem `noPupils` where nobody pays the members' rate
 * @throws RangeError where `faultOfRange` finds one
 */
export function simulate(expected: Expected, range: RateRange): Simulation {
  const fault = faultOfRange(range);
  if (fault !== null) throw new RangeError(`The range of rates cannot be tried: ${fault}.`);
  const charges = expected.charges.reduce((sum, { amount }) => sum.plus(amount), new Decimal(0));
  const members = new Decimal(expected.members);
  const ofOthers = expected.othersRate.times(expected.others).plus(expected.otherProducts);
  const tried = (rate: Decimal): TriedRate => {
    const products = members.times(rate).plus(ofOthers);
    return { rate, products, balance: products.minus(charges) };
  };
  const { rounded } = unitCost(charges, members);
  const breakEvenBy = (step: Decimal) =>
    tried(breakEvenRate({ charges, pupils: members, products: ofOthers, step }));
  const count = range.to.minus(range.from).dividedToIntegerBy(range.step).toNumber() + 1;
  return {
    charges,
    cost: rounded,
    breakEven: breakEvenBy(CENT),
    breakEvenAtStep: breakEvenBy(range.step),
    rates: Array.from({ length: count }, (_rate, at) => tried(range.from.plus(range.step.times(at)))),
  };
}
