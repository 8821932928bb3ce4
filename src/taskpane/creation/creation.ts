import { StepsCancelled, type Progress, type StepOptions } from '../../kit/steps';
import type { SheetModel } from '../../kit/sheet/sheet-model';
import { WritingCancelled, type OpenWorkbook, type WriteOptions } from '../../workbook/open-workbook';

/** Sheets that are created together; the first gives the whole its name. */
export type Sheets = readonly [SheetModel, ...SheetModel[]];

/** Makes sheets, in steps where that takes long; null where they cannot be made after all. */
export type Prepare = (options: Pick<StepOptions, 'onProgress' | 'signal'>) => Promise<Sheets | null>;

/** Where the creation of sheets stands. */
export type Creation =
  | { readonly kind: 'idle' }
  /** The workbook has sheets of these names: the user decides. */
  | { readonly kind: 'taken'; readonly sheets: Sheets; readonly names: readonly string[] }
  | CreationUnderWay
  | { readonly kind: 'done'; readonly names: readonly string[]; readonly replaced: boolean }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly thrown: unknown };

/** The sheets are made, or written. */
export interface CreationUnderWay {
  readonly kind: 'preparing' | 'writing';
  /** Of the sheet, or of the first of several. */
  readonly name: string;
  /** Of what is under way; null until the first part of it is done. */
  readonly progress: Progress | null;
  /** The user has asked to stop. */
  readonly stopping: boolean;
  readonly controller: AbortController;
}

export function isUnderWay(creation: Creation): creation is CreationUnderWay {
  return creation.kind === 'preparing' || creation.kind === 'writing';
}

/** How a sheet of a name that is taken is dealt with; null until the user has said so. */
export type Choice = WriteOptions['whenTaken'] | null;

/**
 * Creates sheets, all of them or none.
 *
 * @param name of the sheet, or of the first of several
 * @param onChange told of every step, the first of them at once; the last one is `taken`, `done`, `cancelled`,
 *   `failed`, or `idle` where there are no sheets after all
 */
export async function createSheets(
  workbook: OpenWorkbook,
  name: string,
  prepare: Prepare,
  choice: Choice,
  onChange: (creation: Creation) => void,
): Promise<void> {
  const controller = new AbortController();
  const { signal } = controller;
  let kind: CreationUnderWay['kind'] = 'preparing';
  const say = (progress: Progress | null) => {
    onChange({ kind, name, progress, stopping: signal.aborted, controller });
  };
  signal.addEventListener('abort', () => {
    say(null);
  });
  say(null);
  try {
    const sheets = await prepare({ onProgress: say, signal });
    if (signal.aborted) throw new StepsCancelled();
    if (sheets === null) {
      onChange({ kind: 'idle' });
      return;
    }
    kind = 'writing';
    say(null);
    const taken = await takenNames(workbook, sheets);
    if (taken.length > 0 && choice === null) {
      onChange({ kind: 'taken', sheets, names: taken });
      return;
    }
    const names = await workbook.writeSheets(sheets, {
      whenTaken: choice ?? 'rename',
      onProgress: say,
      signal,
    });
    onChange({ kind: 'done', names, replaced: taken.length > 0 && choice === 'replace' });
  } catch (thrown) {
    const isCancelled = thrown instanceof StepsCancelled || thrown instanceof WritingCancelled;
    onChange(isCancelled ? { kind: 'cancelled' } : { kind: 'failed', thrown });
  }
}

async function takenNames(workbook: OpenWorkbook, sheets: Sheets): Promise<readonly string[]> {
  const taken = await Promise.all(sheets.map(({ name }) => workbook.hasSheet(name)));
  return sheets.map(({ name }) => name).filter((_name, at) => taken[at]);
}

/** How much is written, in whole percents; null where it is not known yet. */
export function percentOf(progress: Progress | null): number | null {
  if (progress === null || progress.of <= 0) return null;
  return Math.floor((100 * Math.min(progress.done, progress.of)) / progress.of);
}
