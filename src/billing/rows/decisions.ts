import type { Acceptance, Answer, AppliedDecision, Decision } from '../model/decision';
import type { Field } from '../model/field';
import type { FindingCode } from '../model/finding';
import type { RowId } from '../model/source';

type OfKind<K extends Decision['kind']> = Extract<Decision, { kind: K }>;

/** The user's decisions by what they are about, the later of two on one point; and which of them took effect. */
export class Decisions {
  private readonly byPoint = new Map<string, Decision>();
  private readonly rows = new Map<RowId, Decision[]>();
  private readonly used = new Set<Decision>();
  readonly applied: AppliedDecision[] = [];

  constructor(decisions: readonly Decision[]) {
    for (const decision of decisions) this.byPoint.set(pointOf(decision), decision);
    for (const decision of this.byPoint.values()) {
      if (decision.row === null) continue;
      const ofRow = this.rows.get(decision.row);
      if (ofRow === undefined) this.rows.set(decision.row, [decision]);
      else ofRow.push(decision);
    }
  }

  setAside(row: RowId): OfKind<'setAside'> | undefined {
    return this.ofRow(row, 'setAside')[0];
  }

  commune(row: RowId): OfKind<'chooseCommune'> | undefined {
    return this.ofRow(row, 'chooseCommune')[0];
  }

  corrections(row: RowId): ReadonlyMap<Field, OfKind<'correct'>> {
    return new Map(this.ofRow(row, 'correct').map((decision) => [decision.field, decision]));
  }

  acceptance(code: FindingCode, row: RowId | null, about: string): Acceptance | undefined {
    const decision = this.byPoint.get(pointOf({ kind: 'accept', code, row, about }));
    return decision?.kind === 'accept' ? decision : undefined;
  }

  answer(code: FindingCode, row: RowId | null, about: string): Answer | undefined {
    const decision = this.byPoint.get(pointOf({ kind: 'answer', code, row, about, choice: 'keep' }));
    return decision?.kind === 'answer' ? decision : undefined;
  }

  apply(applied: AppliedDecision): void {
    if (this.used.has(applied.decision)) return;
    this.used.add(applied.decision);
    this.applied.push(applied);
  }

  /** How many are about rows that the source does not have, or not as they were. */
  withoutRow(rows: ReadonlySet<RowId>): number {
    return [...this.byPoint.values()].filter(({ row }) => row !== null && !rows.has(row)).length;
  }

  private ofRow<K extends Decision['kind']>(row: RowId, kind: K): OfKind<K>[] {
    return (this.rows.get(row) ?? []).filter((decision): decision is OfKind<K> => decision.kind === kind);
  }
}

/** What a decision is about: of two on one point the later counts. */
export function pointOf(decision: Decision): string {
  switch (decision.kind) {
    case 'chooseCommune':
    case 'setAside':
    case 'match':
      return JSON.stringify([decision.kind, decision.row]);
    case 'correct':
      return JSON.stringify([decision.kind, decision.row, decision.field]);
    case 'accept':
    case 'answer':
      return JSON.stringify([decision.kind, decision.row, decision.code, decision.about]);
    case 'withdraw':
      return JSON.stringify([decision.kind, decision.line]);
  }
}
