import { a1, rowAddress } from '../../kit/formula/address';
import type { TariffBook } from '../../engine/book/tariff-book';
import type { PlaceIndex } from '../../engine/places/place-index';
import type { Problem } from '../../engine/problem';
import type { Act, ActId } from '../../tariffs/model';
import type { Acceptance, Answer, Choice } from '../model/decision';
import type { Field } from '../model/field';
import type { Finding, FindingCode, FindingDetails, FindingOf, Remedy, Severity } from '../model/finding';
import type { BillingOptions } from '../model/options';
import type { ColumnReading, RowRef, SourceTable } from '../model/source';
import type { Decisions } from './decisions';

/** How a finding differs from an error of its whole row without remedy. */
export interface NoteOptions {
  readonly severity?: Severity;
  readonly field?: Field;
  readonly remedies?: readonly Remedy[];
  /** What the row is about. */
  readonly subject?: string | null;
}

/** What reading a source needs, and what it gathers. */
export class Reading {
  readonly findings: Finding[] = [];
  /** Why there is no rate: each reason once, by its sentence. */
  readonly withoutRate = new Map<string, Problem>();

  /** Payers' cells that name nobody, by their key. */
  readonly namingNobody = new Map<string, { readonly found: string; readonly rows: RowRef[] }>();

  private readonly faults = new Map<RowRef, Set<Field>>();
  private readonly unvoted = new Map<ActId, boolean>();
  private readonly standing = new Map<ActId, boolean>();

  constructor(
    readonly source: SourceTable,
    readonly columns: ColumnReading,
    readonly options: BillingOptions,
    readonly book: TariffBook,
    readonly index: PlaceIndex,
    readonly decisions: Decisions,
  ) {}

  /**
   * Whether a rate that was not voted may be billed: no draft, and what was presented on the user's word. Asked once
   * for each act.
   */
  mayBill({ id, status }: Act, citation: string): boolean {
    const known = this.unvoted.get(id);
    if (known !== undefined) return known;
    const { schoolYear } = this.options;
    const mayBill =
      status === 'draft'
        ? this.note([], 'draftRate', { citation }, { remedies: [{ kind: 'registerVote' }] })
        : this.note(
            [],
            'rateNotVoted',
            { citation, year: schoolYear },
            { remedies: [{ kind: 'accept', about: `${citation}, ${schoolYear}` }, { kind: 'registerVote' }] },
          );
    this.unvoted.set(id, mayBill);
    return mayBill;
  }

  /**
   * Whether a price without a term may be billed in a year after that of its act, on the user's word. Asked once for
   * each act.
   *
   * @param first the year that its act is about
   */
  mayStand({ id }: Act, citation: string, first: string): boolean {
    const known = this.standing.get(id);
    if (known !== undefined) return known;
    const { schoolYear: year } = this.options;
    const mayStand = this.note(
      [],
      'standingPrice',
      { citation, first, year },
      { remedies: [{ kind: 'accept', about: `${citation}, ${year}` }, { kind: 'registerVote' }] },
    );
    this.standing.set(id, mayStand);
    return mayStand;
  }

  /**
   * Records a finding.
   *
   * @param rows that where it stands first; none where it is about the whole source
   * @returns whether the user has said that it is right
   */
  note<C extends FindingCode>(
    rows: readonly RowRef[],
    code: C,
    details: FindingDetails[C],
    { severity = 'error', field, remedies = [], subject = null }: NoteOptions = {},
  ): boolean {
    const decision = this.settling(rows, code, remedies);
    const accepted = decision !== undefined;
    if (accepted) {
      const rowNumber = rowOf(rows)?.number ?? null;
      this.decisions.apply({ decision, rowNumber, subject, found: decision.about });
    }
    const finding: FindingOf<C> = {
      code,
      details,
      severity,
      rows,
      field: field ?? null,
      address: this.address(rows[0], field),
      remedies,
      accepted,
    };
    this.findings.push(finding as Finding);
    const [row] = rows;
    if (row !== undefined && field !== undefined && severity === 'error' && !accepted) {
      this.faults.set(row, (this.faults.get(row) ?? new Set()).add(field));
    }
    return accepted;
  }

  /**
   * Asks what the user alone can tell.
   *
   * @returns the answer; null while there is none
   */
  ask<C extends FindingCode>(
    rows: readonly RowRef[],
    code: C,
    details: FindingDetails[C],
    { about, choices }: Omit<Extract<Remedy, { kind: 'choose' }>, 'kind'>,
    options: NoteOptions = {},
  ): Choice | null {
    const remedies: readonly Remedy[] = [{ kind: 'choose', about, choices }, ...(options.remedies ?? [])];
    this.note(rows, code, details, { ...options, remedies });
    const answer = this.settling(rows, code, remedies);
    return answer?.kind === 'answer' ? answer.choice : null;
  }

  /** Whether an error of the row is about one of the fields. */
  hasErrorIn(row: RowRef, fields: readonly Field[]): boolean {
    const found = this.faults.get(row);
    return found !== undefined && fields.some((field) => found.has(field));
  }

  /** The decision that settles a finding by one of its remedies. */
  private settling(
    rows: readonly RowRef[],
    code: FindingCode,
    remedies: readonly Remedy[],
  ): Acceptance | Answer | undefined {
    const row = rowOf(rows)?.id ?? null;
    for (const remedy of remedies) {
      if (remedy.kind === 'accept') {
        const acceptance = this.decisions.acceptance(code, row, remedy.about);
        if (acceptance !== undefined) return acceptance;
      }
      if (remedy.kind === 'choose') {
        const answer = this.decisions.answer(code, row, remedy.about);
        if (answer !== undefined && remedy.choices.includes(answer.choice)) return answer;
      }
    }
    return undefined;
  }

  private address(row: RowRef | undefined, field: Field | undefined): string | null {
    if (row === undefined) return null;
    const { firstColumn, header } = this.source;
    const index = field === undefined ? undefined : this.columns.at.get(field);
    if (index !== undefined) return a1({ row: row.number, column: firstColumn + index });
    return rowAddress(row.number, firstColumn, header.length);
  }
}

/** The row that a finding is about; undefined for one about several, or about the whole source. */
function rowOf(rows: readonly RowRef[]): RowRef | undefined {
  return rows.length === 1 ? rows[0] : undefined;
}
