import { isBlank } from '../../kit/cells/cell';
import type { RefusedScope } from '../../engine/book/refusals';
import type { TableContent } from '../../workbook/table-change';
import { isNearly } from '../cells/nearly';
import type { IssueCode, IssueDetails, IssueOf, RowIssue } from '../issues/issue';
import type { TableLayout } from '../layout/table-layout';
import { columnsIn, type Columns } from './columns';
import type { Findings } from './findings';
import { TableRow } from './table-row';

/** A table under its layout. */
export interface OpenTable<H extends string> {
  /** Blank rows left out. */
  readonly rows: readonly TableRow<H>[];
  /** Whether it holds rows that nobody can read, for want of a column or because two bear the same header. */
  readonly isUnusable: boolean;
}

/**
 * Opens a table; one that cannot be used refuses everything of its kind, unless it is blank.
 *
 * @param everything what its rows could have changed
 */
export function openTable<H extends string>(
  content: TableContent | null,
  layout: TableLayout<H>,
  findings: Findings,
  ...everything: readonly RefusedScope[]
): OpenTable<H> {
  if (content === null) return { rows: [], isUnusable: false };
  const columns = columnsIn(content.header, layout);
  const lacking = columns.missing.filter((header) =>
    layout.columns.some((column) => column.header === header && column.required),
  );
  const near = nearColumns(content, layout, columns);
  if (lacking.length === 0 && columns.twice.length === 0 && near.length === 0) {
    return { rows: filledRows(content, layout, columns, findings), isUnusable: false };
  }
  const note = <C extends IssueCode>(code: C, details: IssueDetails[C]) => {
    findings.note(tableIssue(content, layout, code, details), null);
  };
  if (lacking.length > 0) note('columnsMissing', { missing: lacking });
  for (const header of columns.twice) note('columnTwice', { header });
  for (const details of near) note('columnNearly', details);
  const isUnusable = content.rows.some((row) => row.some((cell) => !isBlank(cell)));
  if (isUnusable) for (const scope of everything) findings.refuse(scope, layout.name, null);
  return { rows: [], isUnusable };
}

/** Columns that may be an optional one, renamed, on which figures depend: without it they would be others. */
function nearColumns<H extends string>(
  { header }: TableContent,
  layout: TableLayout<H>,
  { at, missing }: Columns<H>,
): readonly IssueDetails['columnNearly'][] {
  const own = new Set(at.values());
  const others = header.filter((_text, index) => !own.has(index));
  return layout.columns
    .filter(({ header: expected, required, kind, choices }) => {
      const isDecisive = !required && (kind !== 'text' || choices !== undefined);
      return isDecisive && missing.includes(expected);
    })
    .flatMap(({ header: expected }) =>
      others.filter((found) => isNearly(found, expected)).map((found) => ({ found, expected })),
    );
}

function filledRows<H extends string>(
  content: TableContent,
  layout: TableLayout<H>,
  columns: Columns<H>,
  findings: Findings,
): TableRow<H>[] {
  const calculated = new Set(
    layout.columns.filter(({ formula }) => formula !== undefined).map(({ header }) => columns.at.get(header)),
  );
  const own = [...columns.at.values()];
  return content.rows.flatMap((cells, index) => {
    // A formula gives 0 in a row that awaits its data.
    const isEmpty = own.every((at) => {
      const cell = cells[at] ?? null;
      return isBlank(cell) || (calculated.has(at) && cell === 0);
    });
    return isEmpty ? [] : [new TableRow<H>(layout.name, index, cells, content, columns, findings)];
  });
}

function tableIssue<C extends IssueCode>(
  { sheet, address }: TableContent,
  { name: table }: TableLayout,
  code: C,
  details: IssueDetails[C],
): RowIssue {
  const issue: IssueOf<C> = {
    code,
    details,
    severity: 'error',
    table,
    sheet,
    address,
    row: null,
    column: null,
  };
  return issue as RowIssue;
}
