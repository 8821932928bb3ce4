import { euros } from '../../kit/french/amount';
import { Decimal, type DecimalText } from '../../kit/money/decimal';
import type { Calculation, Description, Vocabulary } from './kind';
import { amountOf, price } from './price';

const bounds = ({ optional, positive }: Vocabulary) => ({
  floor: optional(positive),
  cap: optional(positive),
});

export interface Bounded<N> {
  readonly floor?: N;
  readonly cap?: N;
}

export interface BoundedWorking {
  /** The bound that applied, and what the amount would have been without it, in euros. */
  readonly bound: { readonly kind: 'floor' | 'cap'; readonly without: Decimal } | null;
}

/** A calculation held between a floor and a cap, where its rule has them. */
export function bounded<R extends object, W extends object>(
  kind: Omit<Calculation<R, W>, 'makes'>,
): Calculation<R & Bounded<Decimal>, W & BoundedWorking> {
  return {
    ...kind,
    evaluate: (rule, inputs, evaluate) => {
      const working = kind.evaluate(rule, inputs, evaluate);
      const { exact: without } = working;
      const exact = Decimal.min(Decimal.max(without, rule.floor ?? without), rule.cap ?? Infinity);
      const effect = exact.comparedTo(without);
      return {
        ...working,
        exact,
        bound: effect === 0 ? null : { kind: effect > 0 ? 'floor' : 'cap', without },
      };
    },
    inWords: (working, inWords) => {
      const plain = kind.inWords(working, inWords);
      if (working.bound === null) return plain;
      const effect = working.bound.kind === 'floor' ? 'porté au plancher' : 'ramené au plafond';
      return `${plain} = ${euros(working.bound.without)}, ${effect}`;
    },
  };
}

/** What is told of it. */
export function boundedDescription<T extends object, R extends object, W extends object>(
  kind: Omit<Description<T, R, W>, 'describes'>,
): Description<T & Bounded<DecimalText>, R & Bounded<Decimal>, W & BoundedWorking> {
  return {
    ...kind,
    fields: (of, rule) => ({ ...kind.fields(of, rule), ...bounds(of) }),
    details: (working, label, inWords) => {
      const { bound, exact } = working;
      const own = kind.details?.(working, label, inWords) ?? [];
      if (bound === null) return own;
      return [...own, { kind: 'bound', bound: bound.kind, held: exact.exact, without: bound.without }];
    },
    unitPrice: (working) => (working.bound === null ? (kind.unitPrice?.(working) ?? null) : null),
    prices: (rule, pricesOf, raised) => [
      ...kind.prices(rule, pricesOf, raised),
      ...(rule.floor === undefined ? [] : [price('plancher', rule.floor)]),
      ...(rule.cap === undefined ? [] : [price('plafond', rule.cap)]),
    ],
    priced: (rule, given, priced) => ({
      ...kind.priced(rule, given, priced),
      ...(rule.floor === undefined ? {} : { floor: amountOf(given('plancher')) }),
      ...(rule.cap === undefined ? {} : { cap: amountOf(given('plafond')) }),
    }),
    faults: (rule, path) => {
      const { floor, cap } = rule;
      const own = kind.faults?.(rule, path) ?? [];
      if (floor === undefined || cap === undefined || floor.lte(cap)) return own;
      const expected = `au plus le plafond, ${euros(cap)}`;
      return [...own, { path: [...path, 'floor'], found: euros(floor), expected }];
    },
  };
}
