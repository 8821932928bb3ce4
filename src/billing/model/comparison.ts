import type { Decimal } from '../../engine/money/decimal';
import type { BilledLine, StatedLine } from './line';
import type { Payer } from './payer';

/** Why an earlier line is cancelled. */
export type CancellationCause = 'absent' | 'setAside' | 'payerChanged';

/** What a second run bills or takes back on one line: never the line itself again. */
export type DifferenceLine = {
  readonly payer: Payer;
  /** Now less earlier; null for a line that counts none. */
  readonly pupils: Decimal | null;
  /** € TTC, now less earlier. */
  readonly amount: Decimal;
} & (
  | { readonly kind: 'new'; readonly now: BilledLine; readonly earlier: null }
  /** Positive (titre complémentaire). */
  | { readonly kind: 'complement'; readonly now: BilledLine; readonly earlier: StatedLine }
  /** Negative (réduction de titre). */
  | { readonly kind: 'reduction'; readonly now: BilledLine; readonly earlier: StatedLine }
  /** Takes the whole earlier amount back (annulation). */
  | {
      readonly kind: 'cancellation';
      readonly now: null;
      readonly earlier: StatedLine;
      readonly cause: CancellationCause;
    }
);

/** What changes for one payer, € TTC: earlier + complements + reductions + cancellations = now. */
export interface PayerDifference {
  readonly payer: Payer;
  readonly earlier: Decimal;
  /** New lines and complements, ≥ 0. */
  readonly complements: Decimal;
  /** ≤ 0. */
  readonly reductions: Decimal;
  /** ≤ 0, but where a line of subsidies is cancelled. */
  readonly cancellations: Decimal;
  readonly now: Decimal;
  /** Whether something is to claim from the payer, and less than the recovery threshold. */
  readonly isUnderThreshold: boolean;
}

/** A second run against what earlier annexes state. */
export interface Comparison {
  /** In the order of the new annex, cancellations last. */
  readonly lines: readonly DifferenceLine[];
  /** Those for whom something changes, by name. */
  readonly payers: readonly PayerDifference[];
  /** Lines of the new run that bill and take back nothing. */
  readonly unchanged: number;
  /** Earlier lines of another school year or service, which the comparison leaves alone. */
  readonly outside: number;
  /** € TTC. */
  readonly earlierTotal: Decimal;
  readonly differenceTotal: Decimal;
  readonly nowTotal: Decimal;
  /** Earlier + difference = now, in total and for each payer. */
  readonly agrees: boolean;
}
