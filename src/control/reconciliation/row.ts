import type { Decimal } from '../../kit/money/decimal';
import type { SchoolYear } from '../../tariffs/model';

/** What is reconciled, in the order of the rows. */
export type ReconciliationId = 'lines' | 'balance' | 'pupils' | 'accounts' | 'unitCost';

/** `remark`: a difference that is known and explained; `gap`: one that nobody explains; `unknown`: a figure lacks. */
export type Verdict = 'ok' | 'remark' | 'gap' | 'unknown';

/** Euros, pupils, or euros per pupil. */
export type FigureUnit = 'euros' | 'pupils' | 'eurosPerPupil';

export interface Figure {
  /** What it is, in French. */
  readonly meaning: string;
  /** null where it is not known. */
  readonly value: Decimal | null;
}

/** Two figures that should agree, and whether they do; words in French. */
export interface ReconciliationRow {
  readonly id: ReconciliationId;
  readonly label: string;
  readonly unit: FigureUnit;
  readonly left: Figure;
  readonly right: Figure;
  /** Left − right; null where one of them is not known. */
  readonly difference: Decimal | null;
  readonly verdict: Verdict;
  readonly explanation: string;
}

export interface Reconciliation {
  readonly year: SchoolYear;
  readonly rows: readonly ReconciliationRow[];
}

/** A verdict as the sheet and the pane say it. */
export const VERDICTS: Readonly<Record<Verdict, string>> = {
  ok: 'conforme',
  remark: 'remarque',
  gap: 'écart',
  unknown: 'inconnu',
};
