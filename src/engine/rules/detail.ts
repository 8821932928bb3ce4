import type { Decimal } from '../../kit/money/decimal';
import type { QuantityName } from '../../tariffs/model';

/** A step of a calculation that its sentence alone does not show. Amounts are in euros. */
export type Detail =
  | GridDetail
  | {
      readonly kind: 'bound';
      readonly bound: 'floor' | 'cap';
      /** What the bound makes of the amount. */
      readonly held: Decimal;
      readonly without: Decimal;
    }
  | { readonly kind: 'parts'; readonly parts: readonly PartDetail[] }
  | {
      readonly kind: 'subsidies';
      readonly gross: Decimal;
      readonly subsidies: Decimal;
      readonly net: Decimal;
      /** Whether the subsidies exceed the bill, which is then 0. */
      readonly heldAtZero: boolean;
    }
  | { readonly kind: 'sentence'; readonly fr: string; readonly en: string };

/** A grid, and which of its rows applies. */
export interface GridDetail {
  readonly kind: 'grid';
  /** The part that the grid prices; null where it prices the whole. */
  readonly label: string | null;
  readonly over: QuantityName;
  readonly value: Decimal;
  readonly rows: readonly GridRow[];
  /** The reading that put the quantity in this row, in French; null where it stands in one row only. */
  readonly reading: string | null;
}

export interface GridRow {
  readonly from: number;
  /** null: no upper bound. */
  readonly to: number | null;
  /** null: on quote. */
  readonly amount: Decimal | null;
  readonly applies: boolean;
}

export interface PartDetail {
  readonly label: string;
  /** The calculation without its result. */
  readonly sentence: string;
  readonly amount: Decimal;
}
