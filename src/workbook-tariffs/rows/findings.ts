import type { Refusal } from '../../engine/book/refusals';
import type { RowIssue } from '../issues/issue';

/** What a reading of the tables found wrong, and what may not be answered because of it. */
export class Findings {
  readonly issues: RowIssue[] = [];
  readonly refusals: Refusal[] = [];
}
