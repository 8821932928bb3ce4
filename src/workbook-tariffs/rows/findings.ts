import type { RefusedScope, Refusal } from '../../engine/book/refusals';
import type { WhyUnread } from '../../engine/problem';
import type { WorkbookTable } from '../../tariffs/model';
import { describeIssue } from '../issues/describe';
import type { RowIssue } from '../issues/issue';

/** What a reading of the tables found wrong, and what may not be answered because of it. */
export class Findings {
  readonly issues: RowIssue[] = [];
  private readonly refused: Refusal[] = [];
  private readonly reasons = new Map<string, WhyUnread>();

  /** @param row as Excel numbers it; null for the whole table */
  note(issue: RowIssue, row: number | null): void {
    this.issues.push(issue);
    const key = keyOf(issue.table, row);
    if (issue.severity !== 'error' || this.reasons.has(key)) return;
    const { column } = issue;
    this.reasons.set(key, { column, fr: describeIssue(issue, 'fr'), en: describeIssue(issue, 'en') });
  }

  /** @param row as Excel numbers it; null for the whole table */
  refuse(scope: RefusedScope, table: WorkbookTable, row: number | null): void {
    this.refused.push({ ...scope, table, row });
  }

  /** Each with the first thing that is wrong with its row. */
  get refusals(): readonly Refusal[] {
    return this.refused.map((refusal) => {
      const { table, row } = refusal;
      const why = table === null ? undefined : this.reasons.get(keyOf(table, row));
      return why === undefined ? refusal : { ...refusal, why };
    });
  }
}

function keyOf(table: WorkbookTable, row: number | null): string {
  return `${table} ${row ?? ''}`;
}
