import type { Decimal, DecimalText } from '../../kit/money/decimal';
import type { Rate, SourceLines, WorkbookRows } from '../../tariffs/model';

/** Which bounds a price has: a band (De, À), a threshold (De), or what a package includes (À). */
export type Bounds = 'band' | 'from' | 'upTo';

/** One of the prices of which a rule is made. */
export interface Price {
  /** Unique in its rule; the bands of a grid have one together. */
  readonly key: string;
  /** What a row of the workbook may call it; the first is what messages say. */
  readonly names: readonly [string, ...string[]];
  /** What it is the price of, in French. */
  readonly label: string;
  /** In euros, or a share of 1; null: on quote. */
  readonly amount: Decimal | null;
  readonly isShare?: true;
  /** Absent where it has none. */
  readonly bounds?: Bounds;
  /** The rate that it is among those of its rule. */
  readonly rateKey?: string;
  /** Article or point, where it has its own. */
  readonly item?: string | undefined;
  readonly source?: SourceLines | undefined;
}

/** A price that goes by its key, unless more is told. */
export function price(key: string, amount: Decimal | null, more: Partial<Price> = {}): Price {
  return { key, names: [key], label: key, amount, ...more };
}

/** A price that a workbook gives. */
export interface GivenPrice {
  readonly amount: DecimalText | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly item: string | null;
  readonly origin: WorkbookRows;
}

/** The prices that a workbook gives for a rule, by their keys; several for a grid alone. */
export type Given = (key: string) => readonly GivenPrice[];

/** The amount of a price that is known to be there. */
export function amountOf([given]: readonly GivenPrice[]): DecimalText {
  if (given?.amount == null) throw new TypeError('A price of the rule is missing.');
  return given.amount;
}

export function rateOf(given: GivenPrice): Rate {
  const { item, origin } = given;
  return { amount: amountOf([given]), origin, ...(item === null ? {} : { item }) };
}
