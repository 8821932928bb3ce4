import type { Decimal } from '../../kit/money/decimal';
import type { BudgetYear } from '../../tariffs/model';
import type { AppliedDecision } from './decision';
import type { BilledLine, StatedLine } from './line';
import type { Payer } from './payer';
import type { RowRef } from './source';

/** What identifies a line of earlier annexes, as decisions about it are kept. */
export type LineKey = string;

/** Why the amount of a line is not what was billed. */
export type DifferenceCause =
  | 'new'
  | 'morePupils'
  | 'fewerPupils'
  | 'rate'
  /** Its other bases: components, options, half-days. */
  | 'bases'
  | 'subsidies'
  | 'payerChanged'
  | 'withdrawn';

/** What a second run bills or takes back on one line: never the line itself again. */
export type DifferenceLine = {
  readonly payer: Payer;
  /** Now less earlier; null for a line that counts none. */
  readonly pupils: Decimal | null;
  /** € TTC, now less earlier. */
  readonly amount: Decimal;
  readonly causes: readonly DifferenceCause[];
} & (
  | { readonly kind: 'new'; readonly now: BilledLine; readonly earlier: null }
  | { readonly kind: 'increase'; readonly now: BilledLine; readonly earlier: StatedLine }
  | { readonly kind: 'decrease'; readonly now: BilledLine; readonly earlier: StatedLine }
  /** Takes the whole earlier amount back from its payer. */
  | { readonly kind: 'removal'; readonly now: null; readonly earlier: StatedLine }
);

/** A line that earlier annexes bill and that the new counts do not say: it stays as billed. */
export interface LeftLine {
  readonly key: LineKey;
  readonly payer: Payer;
  /** With the net of all earlier annexes. */
  readonly earlier: StatedLine;
  /** No row is its own; its row was set aside; or a question about it stands. */
  readonly why: 'absent' | 'setAside' | 'asked';
}

/** A line that earlier annexes bill, and that a row may be. */
export interface MatchCandidate {
  readonly key: LineKey;
  /** With the net of all earlier annexes. */
  readonly line: StatedLine;
}

/**
 * A row that may be a line which was billed, under another name or code: taken for new it would be billed twice. While
 * one stands nothing is billed.
 */
export interface MatchQuestion {
  readonly row: RowRef;
  readonly now: BilledLine;
  readonly candidates: readonly MatchCandidate[];
  /** Its UAI says one line, its commune or its name another; or it has the like of its name. */
  readonly why: 'uaiElsewhere' | 'uaiOfAnother' | 'alike';
}

/** A revenue order that earlier annexes gave, as it stands after them. */
export interface OriginalTitle {
  /** The number of its annex, from 1. */
  readonly annex: number;
  readonly payer: Payer;
  /** As the officer filled it in; null where it is still to be. */
  readonly number: string | null;
  readonly budgetYear: BudgetYear | null;
  /** € TTC: its amount, less what later annexes took back. */
  readonly balance: Decimal;
}

/** What a second run does about titles: at most one correction for each original, by the net of its lines. */
export type TitleCorrection = { readonly payer: Payer; readonly amount: Decimal } & (
  | { readonly kind: 'newTitle'; readonly originals: readonly [] }
  /** Positive; beside the originals that it completes. */
  | { readonly kind: 'complement'; readonly originals: readonly OriginalTitle[] }
  /** Negative, and less than the balance. */
  | { readonly kind: 'reduction'; readonly originals: readonly [OriginalTitle] }
  /** Negative: all of the balance. */
  | { readonly kind: 'cancellation'; readonly originals: readonly [OriginalTitle] }
  /** Negative: taken back from a title of a closed exercice, by a mandate at account 673. */
  | { readonly kind: 'mandate'; readonly originals: readonly [OriginalTitle] }
);

/** What changes for one payer, € TTC: earlier + more + less = now. */
export interface PayerDifference {
  readonly payer: Payer;
  readonly earlier: Decimal;
  /** New lines and increases, ≥ 0. */
  readonly more: Decimal;
  /** Decreases and removals, ≤ 0, but where a line of subsidies changes. */
  readonly less: Decimal;
  /** With what stays as billed. */
  readonly now: Decimal;
  /** Whether what is then owed is something, and less than the recovery threshold. */
  readonly isUnderThreshold: boolean;
}

/** A second run against what earlier annexes state. */
export interface Comparison {
  /** Its number among the annexes of its year and service: 2 for the first complement. */
  readonly number: number;
  /** The fingerprints of the annexes before it. */
  readonly previous: readonly string[];
  /** In the order of the new annex, removals last. */
  readonly lines: readonly DifferenceLine[];
  /** By the name of the payer: what is claimed, then what is taken back. */
  readonly titles: readonly TitleCorrection[];
  /** Those for whom something changes, by name. */
  readonly payers: readonly PayerDifference[];
  readonly left: readonly LeftLine[];
  /** Unanswered: while there is one, nothing is billed. */
  readonly questions: readonly MatchQuestion[];
  /** What the user decided of lines, that took effect. */
  readonly decisions: readonly AppliedDecision[];
  /** Lines of the new run that bill and take back nothing. */
  readonly unchanged: number;
  /** € TTC. */
  readonly earlierTotal: Decimal;
  readonly differenceTotal: Decimal;
  /** With what stays as billed. */
  readonly nowTotal: Decimal;
  readonly leftTotal: Decimal;
  /** Earlier + difference = now, in total, for each payer and for each original title. */
  readonly agrees: boolean;
}
