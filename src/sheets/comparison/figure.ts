import type { Decimal } from '../../kit/money/decimal';
import type { ActsBehind } from '../provisional';

/** What a row's figures measure. */
export type Measure = 'amount' | 'signedAmount' | 'rate' | 'count';

/** One year's figure; a formula refers to other rows of the same year by their keys. */
export type Figure =
  | { readonly kind: 'given'; readonly value: Decimal }
  | { readonly kind: 'computed'; readonly value: Decimal; readonly formula: (at: CellOf) => string }
  /** Known not to be: a charge line that the year does not have. */
  | { readonly kind: 'absent' }
  /** For the reader to fill in, if there is any; a sum takes a blank cell for 0. */
  | { readonly kind: 'toFill' }
  | { readonly kind: 'unknown' };

/** The cell of a row in the column of the figure's own year. */
export type CellOf = (key: string) => string;

/** A figure in each year. */
export interface FigureRow {
  readonly key: string;
  readonly label: string;
  readonly measure: Measure;
  readonly rank: 'line' | 'total' | 'result' | 'control';
  readonly figures: readonly Figure[];
}

/** Rows under one head. */
export interface FigureBlock {
  readonly head: string;
  /** The acts behind the block's figures, year by year. */
  readonly acts: readonly ActsBehind[];
  readonly rows: readonly FigureRow[];
}

export const UNKNOWN: Figure = { kind: 'unknown' };
export const TO_FILL: Figure = { kind: 'toFill' };
export const ABSENT: Figure = { kind: 'absent' };

export function given(value: Decimal | null | undefined): Figure {
  return value == null ? UNKNOWN : { kind: 'given', value };
}

/** The figure's value; null where there is none. */
export function valueOf(figure: Figure | undefined): Decimal | null {
  return figure?.kind === 'given' || figure?.kind === 'computed' ? figure.value : null;
}
