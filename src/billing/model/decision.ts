import type { CellValue } from '../../kit/cells/cell';
import type { Field } from './field';
import type { FindingCode } from './finding';
import type { RowId } from './source';

/** What the user answers to a finding. Decisions are data: they are kept, and written in the annex. */
export type Decision =
  /** The row's commune, by INSEE code, whatever its cells say. */
  | { readonly kind: 'chooseCommune'; readonly row: RowId; readonly insee: string }
  /** Another value than the cell's; the source itself is not touched. */
  | { readonly kind: 'correct'; readonly row: RowId; readonly field: Field; readonly value: CellValue }
  /** What was doubted is right. */
  | Acceptance
  /** Which of several answers holds. */
  | Answer
  /** The row is not billed. */
  | { readonly kind: 'setAside'; readonly row: RowId; readonly reason: string }
  /** The row is that line of an earlier annex, by its key; null where it is none of them. */
  | { readonly kind: 'match'; readonly row: RowId; readonly line: string | null }
  /** A line of an earlier annex that the counts no longer have is taken back. */
  | { readonly kind: 'withdraw'; readonly row: null; readonly line: string };

/** Holds for what was seen only: a value that changes afterwards is doubted anew. */
export interface Acceptance {
  readonly kind: 'accept';
  readonly code: FindingCode;
  /** null where the finding is about the whole source or several rows. */
  readonly row: RowId | null;
  /** What was found, as the remedy gives it. */
  readonly about: string;
}

/** What a question leaves to the user. */
export const CHOICES = ['bill', 'leaveOut', 'repair', 'keep', 'starts', 'ends'] as const;
export type Choice = (typeof CHOICES)[number];

/** Holds for what was asked only, as an acceptance does; the later of two answers counts. */
export interface Answer {
  readonly kind: 'answer';
  readonly code: FindingCode;
  /** null where the question is about the whole source or several rows. */
  readonly row: RowId | null;
  /** What was found, as the remedy gives it. */
  readonly about: string;
  readonly choice: Choice;
}

/** A decision that took effect, with what the annex says of it. */
export interface AppliedDecision {
  readonly decision: Decision;
  /** As the sheet numbers it; null for a decision on several rows or on the whole source. */
  readonly rowNumber: number | null;
  /** The school, or the EPCI, of the row; null where the row names none. */
  readonly subject: string | null;
  /** What the cell held; null where it was blank or where the decision is about no cell. */
  readonly found: string | null;
}
