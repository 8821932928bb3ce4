import type { Decimal } from '../../kit/money/decimal';
import type { StatedLine } from '../model/line';

/** A line of an annex, as it is written and read back. */
export interface AnnexLine {
  readonly stated: StatedLine;
  /** What an annex of differences says to have been billed before, and to be due now; null in a first annex. */
  readonly earlier: Decimal | null;
  readonly now: Decimal | null;
}

/** As it was read, with where it stands. */
export interface ReadLine extends AnnexLine {
  /** Of the cells given, from 1. */
  readonly row: number;
}
