import type { CellValue } from '../../kit/cells/cell';
import { Decimal } from '../../kit/money/decimal';
import type { BudgetYear, SchoolYear } from '../../tariffs/model';
import { sum } from '../lines/subtotals';
import type { StatedLine } from '../model/line';
import type { BillingService } from '../model/service';
import { ANNEX_HEADERS, SERVICE_WORDS } from './annex-columns';
import type { AnnexFault } from './annex-fault';
import { identityAbove, type AnnexIdentity } from './annex-identity';
import type { ReadLine } from './annex-line';
import { annexHeader, AnnexRow } from './annex-row';
import { annexFingerprint, lineFingerprint } from './fingerprint';

/** An annex that was made before, checked against what it says of itself. */
export interface ReadAnnex {
  readonly service: BillingService;
  readonly schoolYear: SchoolYear;
  /** null for one made before annexes had an identity: its number is unknown. */
  readonly identity: AnnexIdentity | null;
  /** Whether it states differences from others. */
  readonly isComplement: boolean;
  /** The exercice of its titles; null where its lines do not say it. */
  readonly budgetYear: BudgetYear | null;
  readonly lines: readonly ReadLine[];
  readonly fingerprint: string;
}

/** What an earlier annex states, or why it is not believed. */
export type AnnexRead =
  | { readonly kind: 'read'; readonly annex: ReadAnnex }
  | {
      readonly kind: 'refused';
      readonly faults: readonly AnnexFault[];
      /** What its identity or its first line says that it is of. */
      readonly scope: AnnexScope | null;
    };

export type AnnexScope = Pick<ReadAnnex, 'service' | 'schoolYear'>;

/** More than a year's schools of all France in one annex. */
const MOST_LINES = 100_000;

/**
 * Reads an annex from the cells of its sheet, whatever blank, remark or subtotal rows stand between its lines, in
 * whatever order they are.
 *
 * @returns null where the cells are no annex
 */
export function readAnnex(rows: readonly (readonly CellValue[])[]): AnnexRead | null {
  const header = annexHeader(rows);
  if (header === null) return null;
  const { at, columns } = header;
  const faults: AnnexFault[] = [];
  const lines: ReadLine[] = [];
  const marks: (string | null)[] = [];
  const others: AnnexRow[] = [];
  let budgetYear: BudgetYear | null = null;
  for (let index = at + 1; index < rows.length; index += 1) {
    const cells = rows[index];
    if (cells === undefined || cells.length === 0) continue;
    const row = new AnnexRow(cells, columns, index + 1, faults);
    if (!row.isLine) {
      others.push(row);
      continue;
    }
    if (lines.length >= MOST_LINES) {
      return { kind: 'refused', faults: [{ kind: 'tooManyLines', most: MOST_LINES }], scope: null };
    }
    const line = row.line();
    if (line === null) continue;
    lines.push(line);
    marks.push(row.mark);
    budgetYear ??= row.budgetYear;
  }

  const above = identityAbove(rows.slice(0, at));
  const isComplement = columns.earlier !== undefined && columns.now !== undefined;
  const [first] = lines;
  const scope = above !== null && 'fingerprint' in above ? above : (first?.stated ?? null);
  if (faults.length === 0 && first === undefined) faults.push({ kind: 'noLines' });
  if (scope !== null) checkScope(lines, scope, faults);
  const identity = checkIdentity(above, { lines, marks, isComplement }, faults);
  if (faults.length === 0) checkTotal(lines, others, identity === null, faults);
  if (faults.length > 0 || scope === null) return { kind: 'refused', faults, scope };
  const { service, schoolYear } = scope;
  const fingerprint =
    identity?.fingerprint ?? annexFingerprint({ service, schoolYear, number: null, previous: [] }, lines);
  return {
    kind: 'read',
    annex: { service, schoolYear, identity, isComplement, budgetYear, lines, fingerprint },
  };
}

function checkScope(lines: readonly ReadLine[], scope: AnnexScope, faults: AnnexFault[]): void {
  const words = ({ service, schoolYear }: AnnexScope | StatedLine) =>
    `${SERVICE_WORDS[service]}, ${schoolYear}`;
  for (const { stated, row } of lines) {
    if (stated.service === scope.service && stated.schoolYear === scope.schoolYear) continue;
    faults.push({ kind: 'otherScope', row, found: words(stated), expected: words(scope) });
  }
}

interface Marked {
  readonly lines: readonly ReadLine[];
  /** Beside each line, the number and the digits that it was given; null where they are gone. */
  readonly marks: readonly (string | null)[];
  readonly isComplement: boolean;
}

/** Whether the lines are those that the identity was made from; where they are not, which differ. */
function checkIdentity(
  above: ReturnType<typeof identityAbove>,
  marked: Marked,
  faults: AnnexFault[],
): AnnexIdentity | null {
  const { lines, marks, isComplement } = marked;
  if (above === null) {
    if (marks.some((mark) => mark !== null)) faults.push({ kind: 'identity', found: null });
    return null;
  }
  if (!('fingerprint' in above)) {
    faults.push({ kind: 'identity', found: above.damaged });
    return null;
  }
  // A line that cannot be read is told already, and would be told again as one that has gone.
  if (faults.length > 0) return above;
  const isWhole =
    lines.length === above.lines &&
    isComplement === above.number > 1 &&
    annexFingerprint(above, lines) === above.fingerprint;
  if (!isWhole) faults.push(...differing(marked, above));
  return above;
}

function differing({ lines, marks }: Marked, identity: AnnexIdentity): readonly AnnexFault[] {
  const found: AnnexFault[] = [];
  const seen = new Set<number>();
  for (const [index, line] of lines.entries()) {
    const [, number, digits] = /^(\d{1,7})-([0-9a-f]{8})$/u.exec(marks[index] ?? '') ?? [];
    const { row } = line;
    if (number === undefined) found.push({ kind: 'inserted', row });
    else if (seen.has(Number(number))) found.push({ kind: 'repeated', row, line: Number(number) });
    else if (digits !== lineFingerprint(line)) found.push({ kind: 'changed', row, line: Number(number) });
    seen.add(Number(number ?? NaN));
  }
  const missing = Array.from({ length: Math.min(identity.lines, MOST_LINES) }, (_none, index) => index + 1);
  const gone = missing.filter((number) => !seen.has(number));
  const hasMarks = marks.some((mark) => mark !== null);
  if (hasMarks && gone.length > 0) found.push({ kind: 'missing', lines: gone });
  return found.length === 0 || !hasMarks ? [{ kind: 'fingerprint' }] : found;
}

/** @param isNeeded whether nothing else tells that lines are missing */
function checkTotal(
  lines: readonly ReadLine[],
  others: readonly AnnexRow[],
  isNeeded: boolean,
  faults: AnnexFault[],
): void {
  const totals = others.filter((row) => row.isTotal);
  const between = others.filter((row) => !row.isTotal && row.figure('amount') !== null);
  if (isNeeded) {
    for (const row of between) {
      if (!row.isSubtotal) faults.push({ kind: 'noLine', row: row.number, found: row.shown('amount') });
    }
    if (totals.length === 0) faults.push({ kind: 'noTotal' });
  }
  const last = totals.at(-1);
  if (last === undefined) return;
  for (const column of ['amount', 'pupils'] as const) {
    const ofLines = sum(lines.map(({ stated }) => stated[column] ?? new Decimal(0)));
    // A plain sum takes in the subtotals that were put between the lines.
    const withSubtotals = ofLines.plus(sum(between.map((row) => row.figure(column) ?? new Decimal(0))));
    const agrees = totals.some((row) => {
      const total = row.figure(column);
      if (total === null) return column === 'pupils';
      return total.equals(ofLines) || total.equals(withSubtotals);
    });
    if (!agrees) {
      faults.push({
        kind: 'total',
        row: last.number,
        header: ANNEX_HEADERS[column],
        found: last.shown(column),
        expected: ofLines.toFixed(column === 'amount' ? 2 : 0),
      });
    }
  }
}
