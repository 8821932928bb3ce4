import { createExcelWorkbook } from '../../src/workbook/excel/excel-workbook';
import { front } from '../../src/workbook/excel/front';
import type { Circumstances } from '../../src/workbench/host/circumstances';
import { WritingCancelled } from '../../src/workbook/open-workbook';
import type { MemoryGrid } from '../../src/workbench/host/memory/memory-grid';
import type { HostErrorCode } from '../../src/workbench/host/host-error';
import { connectHost, type Boot } from '../workbench/host/boot';
import type { Operation } from './operation';
import { snapshotOf, type Snapshot } from './snapshot';
import type { Wire } from './wire';

/** Where the host fails: at which of the requests, and before which of its actions. */
export interface Fault {
  readonly request: number;
  /** 0 refuses it before anything is done; Infinity does all of it and loses the answer. */
  readonly action: number;
}

/** What goes wrong while an operation runs. Requests are counted from 1. */
export interface Point {
  readonly faults: readonly Fault[];
  /** From this request on everything is refused; null where the host recovers. */
  readonly deadFrom: number | null;
  /** The request with which the user cancels, 0 for before the first; null where nobody does. */
  readonly cancelAt: number | null;
}

/** What Excel is like around an operation; made anew for each time that it is done. */
export type Around = () => Partial<Circumstances>;

const allIsWell: Around = () => ({});

export const NOTHING_WRONG: Point = { faults: [], deadFrom: null, cancelAt: null };

export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly thrown: unknown };

export interface Request {
  readonly actions: number;
  /** The members that it asked for, as one word: requests of a kind do the same to other places. */
  readonly kind: string;
}

export interface Trial {
  readonly outcome: Outcome;
  /** Those of the clean-up included. */
  readonly requests: readonly Request[];
  readonly after: Snapshot;
  /** Whether the user was told that pages are not as asked. */
  readonly isPageLacking: boolean;
}

/** More requests than any operation and its clean-up make. */
const MANY = 80;
/** How often a trial looks whether the workbook is in front again. */
const LOOKS = 10;
export const CODE: HostErrorCode = 'GeneralException';
export const MESSAGE = 'panne prévue';
/** What the host says while another workbook is in front. */
export const AWAY = 'Another workbook has the focus.';

/** A workbook as an operation finds it. */
export async function prepared(boot: Boot, { grid: make, prepare }: Operation): Promise<MemoryGrid> {
  const { grid } = connectHost(boot.bridge, make?.());
  await prepare(createExcelWorkbook(), grid);
  return grid;
}

export async function tried(
  boot: Boot,
  wire: Wire,
  operation: Operation,
  grid: MemoryGrid,
  { faults, deadFrom, cancelAt }: Point,
  circumstances: Around = allIsWell,
): Promise<Trial> {
  const { host } = connectHost(boot.bridge, grid);
  Object.assign(host.circumstances, { areNullObjectsPassedOver: false }, circumstances());
  front.patience = { pause: () => Promise.resolve(), looks: LOOKS };
  const workbook = createExcelWorkbook();
  let isPageLacking = false;
  const unwatch = workbook.watchNotices((notice) => {
    isPageLacking ||= notice?.kind === 'pageNotSet';
  });
  const cancel = new AbortController();
  for (const fault of faults) host.failAt({ ...fault, code: CODE, message: MESSAGE });
  if (deadFrom !== null) {
    for (let request = deadFrom; request < deadFrom + MANY; request += 1) {
      host.failAt({ request, code: CODE, message: MESSAGE });
    }
  }
  wire.restart((request) => {
    if (request === cancelAt) cancel.abort();
  });
  if (cancelAt === 0) cancel.abort();
  const outcome = await operation.run(workbook, cancel.signal).then(
    (): Outcome => ({ kind: 'done' }),
    (thrown: unknown): Outcome =>
      thrown instanceof WritingCancelled ? { kind: 'cancelled' } : { kind: 'failed', thrown },
  );
  unwatch();
  const requests = wire.actions.map((actions, index) => ({
    actions,
    kind: [...new Set(host.requests[index]?.members)].join(),
  }));
  return { outcome, requests, after: snapshotOf(grid), isPageLacking };
}
