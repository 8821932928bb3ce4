import { euros } from '../../kit/french/amount';
import type { Decimal, DecimalText } from '../../kit/money/decimal';
import type { Bounded, BoundedWorking } from './bounds';
import type { Description, Vocabulary } from './kind';
import { amountOf, price } from './price';

const bounds = ({ optional, positive }: Vocabulary) => ({
  floor: optional(positive),
  cap: optional(positive),
});

/** What is told of a calculation held between a floor and a cap. */
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
