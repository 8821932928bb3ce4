import { keptKey, keptPoint, type KeptDecision } from '../../../billing/kept/kept-decision';
import { settingKey, type KeptSetting } from '../../../billing/kept/kept-setting';
import type { CellsAddress, OpenWorkbook } from '../../../workbook/open-workbook';
import { Store } from '../../host/store';
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

export interface DecisionsKnown {
  /** Of every year, service and list of counts. */
  readonly all: readonly KeptDecision[];
  /** All that the workbook keeps. */
  readonly settings: readonly KeptSetting[];
  readonly keeping: Keeping;
}

/** The user's decisions and settings, which the workbook keeps: the pane may close. */
export class DecisionStore extends Store<DecisionsKnown> {
  /** What is on its way to the workbook, one writing after the other. */
  private queue: Promise<void> = Promise.resolve();
  private inWorkbook: ReadonlySet<string> = new Set();
  private toKeep: readonly DecisionToKeep[] = [];
  private undone: readonly KeptDecision[] = [];
  private toSet: (() => void) | null = null;

  /** @param workbook null outside Excel: nothing is kept */
  constructor(private readonly workbook: OpenWorkbook | null) {
    super({ all: [], settings: [], keeping: { kind: 'idle' } });
  }

  decide(added: readonly KeptDecision[]): void {
    this.tell({ all: [...without(this.snapshot().all, added), ...added] });
  }

  undo(taken: readonly KeptDecision[]): void {
    const points = new Set(taken.map(keptPoint));
    this.toKeep = this.toKeep.filter(({ kept }) => !points.has(keptPoint(kept)));
    this.undone = [...this.undone, ...taken];
    this.tell({ all: without(this.snapshot().all, taken) });
    this.flush();
  }

  /** Keeps those that took effect, with what is known of them. */
  keep(applied: readonly DecisionToKeep[]): void {
    this.toKeep = applied;
    this.flush();
  }

  /** Keeps settings, and none other of those that they take the place of. */
  set(wanted: readonly KeptSetting[], isReplaced: (setting: KeptSetting) => boolean): void {
    const { workbook } = this;
    if (workbook === null) return;
    const known = this.snapshot().settings.filter(isReplaced);
    if (areSame(known, wanted) && this.toSet === null) return;
    const attempt = () => {
      this.enqueue(
        () => keepSettings(workbook, wanted, isReplaced),
        () => {
          if (this.toSet === attempt) this.toSet = null;
        },
      );
    };
    this.toSet = attempt;
    attempt();
  }

  /** Reads the workbook's again: some may have been deleted there. Keeps what could not be kept before. */
  renew(): void {
    this.flush();
    this.read();
  }

  read(): void {
    const { workbook } = this;
    if (workbook === null) return;
    this.enqueue(
      () => readKept(workbook),
      (found) => {
        // What was answered or taken back while the table was being read stands against what it held then.
        const unsaved = this.snapshot().all.filter((one) => !this.inWorkbook.has(keptKey(one)));
        this.tell({ all: [...without(found.decisions, [...unsaved, ...this.undone]), ...unsaved] });
      },
    );
  }

  private flush(): void {
    const { workbook } = this;
    if (workbook === null) return;
    this.toSet?.();
    const isPending = this.toKeep.some(({ kept }) => !this.inWorkbook.has(keptKey(kept)));
    if (!isPending && this.undone.length === 0) return;
    let taken: readonly KeptDecision[] = [];
    this.enqueue(
      () => {
        taken = this.undone;
        return keepDecisions(workbook, this.toKeep, taken);
      },
      () => {
        this.undone = this.undone.filter((one) => !taken.includes(one));
      },
    );
  }

  private enqueue(work: () => Promise<KeptRead>, then: (read: KeptRead) => void): void {
    this.queue = this.queue.then(work).then(
      (read) => {
        then(read);
        this.inWorkbook = new Set(read.decisions.map(keptKey));
        this.tell({
          settings: read.settings,
          keeping: { kind: 'kept', place: read.place, unread: read.unread },
        });
      },
      (thrown: unknown) => {
        this.tell({ keeping: { kind: 'failed', thrown } });
      },
    );
  }
}

/** Whether settings say the same, in whatever order. */
function areSame(some: readonly KeptSetting[], others: readonly KeptSetting[]): boolean {
  const keys = new Set(others.map(settingKey));
  return some.length === others.length && some.every((one) => keys.has(settingKey(one)));
}

/** Those that are on no point of the others. */
function without(
  decisions: readonly KeptDecision[],
  others: readonly KeptDecision[],
): readonly KeptDecision[] {
  const points = new Set(others.map(keptPoint));
  return decisions.filter((one) => !points.has(keptPoint(one)));
}
