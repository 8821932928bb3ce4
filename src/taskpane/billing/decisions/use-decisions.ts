import { useEffect, useMemo } from 'react';
import { sourceName, type DecisionScope, type KeptDecision } from '../../../billing/kept/kept-decision';
import type { AppliedDecision, Decision } from '../../../billing/model/decision';
import type { SourceTable } from '../../../billing/model/source';
import { filledRows } from '../../../billing/rows/row-refs';
import type { OpenWorkbook } from '../../../workbook/open-workbook';
import { useStore } from '../../host/store';
import { today } from '../../host/today';
import { DecisionStore, type DecisionsKnown } from './decision-store';

export interface DecisionsInUse extends Pick<DecisionsKnown, 'settings' | 'keeping'> {
  readonly store: DecisionStore;
  /** Those for the counts and the options at hand. */
  readonly decisions: readonly Decision[];
  readonly decide: (added: readonly Decision[]) => void;
  readonly undo: (decisions: readonly Decision[]) => void;
  /** Keeps those that took effect, with what is known of them. */
  readonly keep: (applied: readonly AppliedDecision[]) => void;
}

/** The user's decisions on the counts and the options at hand, which the workbook keeps. */
export function useDecisions(
  workbook: OpenWorkbook | null,
  scope: DecisionScope | null,
  table: SourceTable | null,
): DecisionsInUse {
  const store = useMemo(() => new DecisionStore(workbook), [workbook]);
  // Once: what the pane decides afterwards is written there by the pane itself.
  useEffect(() => {
    store.read();
  }, [store]);
  const { all, settings, keeping } = useStore(store);
  const decisions = useMemo(
    () => (scope === null ? [] : decisionsOn(table, scope, all)),
    [all, scope, table],
  );
  const source = nameOf(table);
  const placed = (some: readonly Decision[]): readonly KeptDecision[] =>
    scope === null ? [] : some.map((decision) => ({ ...scope, decision, source }));
  return {
    store,
    settings,
    keeping,
    decisions,
    decide: (added) => {
      store.decide(placed(added));
    },
    undo: (taken) => {
      store.undo(placed(taken));
    },
    keep: (applied) => {
      if (scope === null) return;
      store.keep(
        applied.map(({ decision, rowNumber, subject }) => ({
          kept: { ...scope, decision, source },
          context: { rowNumber, subject, decidedOn: today() },
        })),
      );
    },
  };
}

/** Of all decisions, those on a list of counts: taken on it, on the whole of another, or on a row that it has too. */
export function decisionsOn(
  table: SourceTable | null,
  { service, schoolYear }: DecisionScope,
  all: readonly KeptDecision[],
): readonly Decision[] {
  const source = nameOf(table);
  const ours = all.filter((one) => one.service === service && one.schoolYear === schoolYear);
  // Of many rows, it takes a moment to tell which they are.
  const isFromElsewhere = ours.some((one) => one.source !== source && one.decision.row !== null);
  const found = table === null || !isFromElsewhere ? [] : filledRows(table);
  const rows = new Set(found.map(({ ref }) => ref.id));
  return ours
    .filter((one) => one.source === source || one.decision.row === null || rows.has(one.decision.row))
    .map(({ decision }) => decision);
}

function nameOf(table: SourceTable | null): string {
  return table === null ? '' : sourceName(table.origin);
}
