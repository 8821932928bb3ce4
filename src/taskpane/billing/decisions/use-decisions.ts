import { useEffect, useMemo, useRef, useState } from 'react';
import {
  keptKey,
  keptPoint,
  sourceName,
  type DecisionScope,
  type KeptDecision,
} from '../../../billing/kept/kept-decision';
import { settingKey, type KeptSetting } from '../../../billing/kept/kept-setting';
import type { AppliedDecision, Decision } from '../../../billing/model/decision';
import type { SourceTable } from '../../../billing/model/source';
import { filledRows } from '../../../billing/rows/row-refs';
import type { CellsAddress, OpenWorkbook } from '../../../workbook/open-workbook';
import { today } from '../../host/today';
import {
  keepDecisions,
  keepSettings,
  readKept,
  type DecisionToKeep,
  type KeptRead,
} from './kept-in-workbook';

/** Whether what was decided stands in the workbook. */
export type Keeping =
  /** Nothing was decided, or no workbook is there to keep it. */
  | { readonly kind: 'idle' }
  | { readonly kind: 'kept'; readonly place: CellsAddress | null; readonly unread: number }
  | { readonly kind: 'failed'; readonly thrown: unknown };

export interface DecisionsInUse {
  /** Those for the counts and the options at hand. */
  readonly decisions: readonly Decision[];
  readonly keeping: Keeping;
  /** All that the workbook keeps. */
  readonly settings: readonly KeptSetting[];
  /** Keeps settings, and none other of those that they take the place of. */
  readonly set: (wanted: readonly KeptSetting[], isReplaced: (setting: KeptSetting) => boolean) => void;
  readonly decide: (added: readonly Decision[]) => void;
  readonly undo: (decisions: readonly Decision[]) => void;
  /** Keeps those that took effect, with what is known of them. */
  readonly keep: (applied: readonly AppliedDecision[]) => void;
  /** Reads the workbook's again: some may have been deleted there. Keeps what could not be kept before. */
  readonly renew: () => void;
}

/** The user's decisions, which the workbook keeps: the pane may close. */
export function useDecisions(
  workbook: OpenWorkbook | null,
  scope: DecisionScope | null,
  table: SourceTable | null,
): DecisionsInUse {
  const [all, setAll] = useState<readonly KeptDecision[]>([]);
  const [keeping, setKeeping] = useState<Keeping>({ kind: 'idle' });
  const [settings, setSettings] = useState<readonly KeptSetting[]>([]);
  // What is on its way to the workbook, one writing after the other.
  const queue = useRef<Promise<void>>(Promise.resolve());
  const inWorkbook = useRef<ReadonlySet<string>>(new Set());
  const toKeep = useRef<readonly DecisionToKeep[]>([]);
  const undone = useRef<readonly KeptDecision[]>([]);
  const toSet = useRef<(() => void) | null>(null);
  const source = table === null ? '' : sourceName(table.origin);
  const { service, schoolYear } = scope ?? { service: null, schoolYear: null };

  const decisions = useMemo(() => {
    const ours = all.filter((one) => one.service === service && one.schoolYear === schoolYear);
    // Of many rows, it takes a moment to tell which they are.
    const isFromElsewhere = ours.some((one) => one.source !== source && one.decision.row !== null);
    const found = table === null || !isFromElsewhere ? [] : filledRows(table);
    const rows = new Set(found.map(({ ref }) => ref.id));
    return ours
      .filter((one) => one.source === source || one.decision.row === null || rows.has(one.decision.row))
      .map(({ decision }) => decision);
  }, [all, service, schoolYear, source, table]);

  const enqueue = (work: () => Promise<KeptRead>, then: (read: KeptRead) => void) => {
    queue.current = queue.current.then(work).then(
      (read) => {
        then(read);
        inWorkbook.current = new Set(read.decisions.map(keptKey));
        setSettings(read.settings);
        setKeeping({ kind: 'kept', place: read.place, unread: read.unread });
      },
      (thrown: unknown) => {
        setKeeping({ kind: 'failed', thrown });
      },
    );
  };
  const flush = () => {
    if (workbook === null) return;
    toSet.current?.();
    const isPending = toKeep.current.some(({ kept }) => !inWorkbook.current.has(keptKey(kept)));
    if (!isPending && undone.current.length === 0) return;
    let taken: readonly KeptDecision[] = [];
    enqueue(
      () => {
        taken = undone.current;
        return keepDecisions(workbook, toKeep.current, taken);
      },
      () => {
        undone.current = undone.current.filter((one) => !taken.includes(one));
      },
    );
  };
  const read = () => {
    if (workbook === null) return;
    enqueue(
      () => readKept(workbook),
      (found) => {
        const before = inWorkbook.current;
        const gone = undone.current;
        // What was answered or taken back while the table was being read stands against what it held then.
        setAll((session) => {
          const unsaved = session.filter((one) => !before.has(keptKey(one)));
          return [...without(found.decisions, [...unsaved, ...gone]), ...unsaved];
        });
      },
    );
  };
  // Once for each workbook: what the pane decides afterwards is written there by the pane itself.
  const readFirst = useRef(read);
  useEffect(() => {
    readFirst.current();
  }, [workbook]);

  return {
    decisions,
    keeping,
    settings,
    set: (wanted, isReplaced) => {
      if (workbook === null) return;
      const known = settings.filter(isReplaced).map(settingKey);
      const isKnown =
        wanted.length === known.length && wanted.every((one) => known.includes(settingKey(one)));
      if (isKnown && toSet.current === null) return;
      const attempt = () => {
        enqueue(
          () => keepSettings(workbook, wanted, isReplaced),
          () => {
            if (toSet.current === attempt) toSet.current = null;
          },
        );
      };
      toSet.current = attempt;
      attempt();
    },
    decide: (added) => {
      if (service === null) return;
      const kept = added.map((decision): KeptDecision => ({ decision, service, schoolYear, source }));
      setAll((before) => [...without(before, kept), ...kept]);
    },
    undo: (taken) => {
      if (service === null) return;
      const gone = taken.map((decision): KeptDecision => ({ decision, service, schoolYear, source }));
      const points = new Set(gone.map(keptPoint));
      setAll((before) => without(before, gone));
      toKeep.current = toKeep.current.filter(({ kept }) => !points.has(keptPoint(kept)));
      undone.current = [...undone.current, ...gone];
      flush();
    },
    keep: (applied) => {
      if (service === null) return;
      toKeep.current = applied.map(({ decision, rowNumber, subject }) => ({
        kept: { decision, service, schoolYear, source },
        context: { rowNumber, subject, decidedOn: today() },
      }));
      flush();
    },
    renew: () => {
      flush();
      read();
    },
  };
}

/** Those that are on no point of the others. */
function without(
  decisions: readonly KeptDecision[],
  others: readonly KeptDecision[],
): readonly KeptDecision[] {
  const points = new Set(others.map(keptPoint));
  return decisions.filter((one) => !points.has(keptPoint(one)));
}
