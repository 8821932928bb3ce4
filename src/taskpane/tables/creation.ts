import type { SheetModel } from '../../sheets/sheet-model';
import {
  WritingCancelled,
  type OpenWorkbook,
  type Progress,
  type WriteOptions,
} from '../../workbook/open-workbook';

/** Sheets that are created together; the first gives the whole its name. */
export type Sheets = readonly [SheetModel, ...SheetModel[]];

/** Where the creation of sheets stands. */
export type Creation =
  | { readonly kind: 'idle' }
  /** The workbook has sheets of these names: the user decides. */
  | { readonly kind: 'taken'; readonly sheets: Sheets; readonly names: readonly string[] }
  | {
      readonly kind: 'writing';
      readonly sheets: Sheets;
      /** null until the first part is written. */
      readonly progress: Progress | null;
      /** The user has asked to stop. */
      readonly stopping: boolean;
      readonly controller: AbortController;
    }
  | { readonly kind: 'done'; readonly names: readonly string[]; readonly replaced: boolean }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly thrown: unknown };

/** How a sheet of a name that is taken is dealt with; null until the user has said so. */
export type Choice = WriteOptions['whenTaken'] | null;

/**
 * Creates sheets, all of them or none.
 *
 * @param onChange told of every step; the last one is `taken`, `done`, `cancelled` or `failed`
 */
export async function createSheets(
  workbook: OpenWorkbook,
  sheets: Sheets,
  choice: Choice,
  onChange: (creation: Creation) => void,
): Promise<void> {
  const controller = new AbortController();
  const { signal } = controller;
  const say = (progress: Progress | null) => {
    onChange({ kind: 'writing', sheets, progress, stopping: signal.aborted, controller });
  };
  signal.addEventListener('abort', () => {
    say(null);
  });
  say(null);
  try {
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
    onChange(thrown instanceof WritingCancelled ? { kind: 'cancelled' } : { kind: 'failed', thrown });
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
