import type { Band, PriceBasis, QuantityName } from '../../tariffs/model';
import type { Decimal } from '../../kit/money/decimal';
import type { Money } from '../../kit/money/money';

/** A quantity that entered the calculation. */
export interface Factor {
  readonly quantity: QuantityName;
  readonly value: Decimal;
}

/**
 * How an amount came about (le détail du calcul): what the evaluator found on its way, which is all that an
 * explanation says. `exact` is the amount before rounding.
 */
export type Working<B extends PriceBasis = PriceBasis> = { readonly exact: Money<B> } & (
  | PerUnitWorking<B>
  | { readonly kind: 'flat' }
  | BandsWorking
  | { readonly kind: 'above'; readonly counted: Factor; readonly threshold: number; readonly rate: Decimal }
  | PackageWorking
  | GrantWorking
  | { readonly kind: 'indexed'; readonly base: Working<B>; readonly increase: Decimal }
  | { readonly kind: 'sum'; readonly parts: readonly PartWorking<B>[] }
  | LessSubsidiesWorking<B>
);

export interface PerUnitWorking<B extends PriceBasis = PriceBasis> {
  readonly kind: 'perUnit';
  readonly factors: readonly Factor[];
  readonly rateKey: string;
  readonly rate: Decimal;
  /** The bound that applied, and what the amount would have been without it. */
  readonly bound: { readonly kind: 'floor' | 'cap'; readonly without: Money<B> } | null;
}

export interface BandsWorking {
  readonly kind: 'bands';
  readonly over: Factor;
  readonly band: Band<Decimal>;
  readonly grid: readonly Band<Decimal>[];
  /** The reading that put the quantity in this band, in French; null where it stands in one band only. */
  readonly reading: string | null;
}

export interface PackageWorking {
  readonly kind: 'package';
  readonly over: Factor;
  readonly included: number;
  readonly amount: Decimal;
  readonly extra: Decimal;
  readonly beyond: Decimal;
}

export interface GrantWorking {
  readonly kind: 'grant';
  readonly over: Factor;
  readonly rate: Decimal;
  readonly floor: Decimal;
  readonly cost: Decimal;
  readonly shareOfCost: Decimal;
  readonly decidedBy: 'rate' | 'floor' | 'shareOfCost';
}

export interface PartWorking<B extends PriceBasis = PriceBasis> {
  readonly id: string;
  readonly label: string;
  /** The reading kept of what the price is for, where there is one. */
  readonly reading?: string;
  readonly working: Working<B>;
}

/** A bill reduced by subsidies, never below 0. */
export interface LessSubsidiesWorking<B extends PriceBasis = PriceBasis> {
  readonly kind: 'lessSubsidies';
  readonly gross: Working<B>;
  readonly subsidies: Decimal;
}
