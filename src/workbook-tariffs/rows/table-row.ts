import { a1, rowAddress } from '../../kit/formula/address';
import { type CellValue, type FilledCell, isBlank, isErrorValue } from '../../kit/cells/cell';
import type { RefusedScope } from '../../engine/book/refusals';
import type { WorkbookTable } from '../../tariffs/model';
import type { TableContent } from '../../workbook/table-change';
import { Fault, type CellReader } from '../cells/fault';
import type { IssueCode, IssueDetails, IssueOf, RowIssue, Severity } from '../issues/issue';
import type { Columns } from './columns';
import type { Findings } from './findings';

/** Stands for a cell that could not be read; its issue is noted. */
class Unread {
  readonly isUnread = true;
}
export const UNREAD = new Unread();
export type Read<T> = T | Unread;

export function isRead<T>(value: Read<T>): value is T {
  return !(value instanceof Unread);
}

/** The value, or another one where it could not be read. */
export function readOr<T, O>(value: Read<T>, other: O): T | O {
  return isRead(value) ? value : other;
}

/** A row of a table under its columns: reads its cells, and notes what is wrong with them. */
export class TableRow<H extends string = string> {
  /** Whether an error was noted: the row then serves nothing. */
  isRefused = false;

  constructor(
    readonly table: WorkbookTable,
    /** From 0, in the table as it was read. */
    readonly index: number,
    readonly cells: readonly CellValue[],
    private readonly content: TableContent,
    private readonly columns: Columns<H>,
    private readonly findings: Findings,
  ) {}

  /** As Excel numbers it. */
  get number(): number {
    return this.content.firstCell.row + this.index;
  }

  get place() {
    return {
      sheet: this.content.sheet,
      address: this.address(null),
      index: this.index,
      number: this.number,
    };
  }

  /** What a cell holds; null for a blank one, and where the table has no such column. */
  cell(header: H): FilledCell | null {
    const at = this.columns.at.get(header);
    const value = at === undefined ? null : (this.cells[at] ?? null);
    return value === null || isBlank(value) ? null : value;
  }

  /** Reads a cell that may be blank. */
  optional<T>(header: H, read: CellReader<T>): Read<T | null> {
    const cell = this.cell(header);
    if (cell === null) return null;
    const value = isErrorValue(cell) ? new Fault('errorValue', { found: cell }) : read(cell);
    if (!(value instanceof Fault)) return value;
    this.fail(value.code, value.details, header);
    return UNREAD;
  }

  required<T>(header: H, read: CellReader<T>): Read<T> {
    if (this.cell(header) === null) {
      this.fail('blank', {}, header);
      return UNREAD;
    }
    const value = this.optional(header, read);
    return value === null ? UNREAD : value;
  }

  /** Notes an error. */
  fail<C extends IssueCode>(code: C, details: IssueDetails[C], header: H | null = null): void {
    this.isRefused = true;
    this.note(code, details, header, 'error');
  }

  warn<C extends IssueCode>(code: C, details: IssueDetails[C], header: H | null = null): void {
    this.note(code, details, header, 'warning');
  }

  /** What may not be answered because of this row. */
  refuse(...scopes: readonly RefusedScope[]): void {
    this.isRefused = true;
    for (const scope of scopes) this.findings.refuse(scope, this.table, this.number);
  }

  private note<C extends IssueCode>(
    code: C,
    details: IssueDetails[C],
    header: H | null,
    severity: Severity,
  ): void {
    const issue: IssueOf<C> = {
      code,
      details,
      severity,
      table: this.table,
      sheet: this.content.sheet,
      address: this.address(header),
      row: this.index,
      column: header,
    };
    this.findings.note(issue as RowIssue, this.number);
  }

  private address(header: H | null): string {
    const { column } = this.content.firstCell;
    const at = header === null ? undefined : this.columns.at.get(header);
    if (at !== undefined) return a1({ row: this.number, column: column + at });
    return rowAddress(this.number, column, this.content.header.length);
  }
}
