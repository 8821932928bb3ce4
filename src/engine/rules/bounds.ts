import { euros } from '../../kit/french/amount';
import { Decimal } from '../../kit/money/decimal';
import type { Calculation } from './kind';

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
    quick: (rule, rateKey, quantity) =>
      rule.floor === undefined && rule.cap === undefined
        ? (kind.quick?.(rule, rateKey, quantity) ?? null)
        : null,
    unitPrice: (working) => (working.bound === null ? (kind.unitPrice?.(working) ?? null) : null),
  };
}
