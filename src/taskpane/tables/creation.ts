import type { SheetModel } from '../../sheets/sheet-model';
import {
  WritingCancelled,
  type OpenWorkbook,
  type Progress,
  type WriteOptions,
} from '../../workbook/open-workbook';

/** Where the creation of a sheet stands. */
export type Creation =
  | { readonly kind: 'idle' }
  /** The workbook has a sheet of that name: the user decides. */
  | { readonly kind: 'taken'; readonly sheet: SheetModel }
  | {
      readonly kind: 'writing';
      readonly sheet: SheetModel;
      /** null until the first part is written. */
      readonly progress: Progress | null;
      /** The user has asked to stop. */
      readonly stopping: boolean;
      readonly controller: AbortController;
    }
  | { readonly kind: 'done'; readonly name: string; readonly replaced: boolean }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly thrown: unknown };

/** How a sheet of that name is dealt with; null until the user has said so. */
export type Choice = WriteOptions['whenTaken'] | null;

/**
 * Creates a sheet.
 *
 * @param onChange told of every step; the last one is `taken`, `done`, `cancelled` or `failed`
 */
export async function createSheet(
  workbook: OpenWorkbook,
  sheet: SheetModel,
  choice: Choice,
  onChange: (creation: Creation) => void,
): Promise<void> {
  const controller = new AbortController();
  const { signal } = controller;
  const say = (progress: Progress | null) => {
    onChange({ kind: 'writing', sheet, progress, stopping: signal.aborted, controller });
  };
  signal.addEventListener('abort', () => {
    say(null);
  });
  say(null);
  try {
    const taken = await workbook.hasSheet(sheet.name);
    if (taken && choice === null) {
      onChange({ kind: 'taken', sheet });
      return;
    }
    const name = await workbook.writeSheet(sheet, {
      whenTaken: choice ?? 'rename',
      onProgress: say,
      signal,
    });
    onChange({ kind: 'done', name, replaced: taken && choice === 'replace' });
  } catch (thrown) {
    onChange(thrown instanceof WritingCancelled ? { kind: 'cancelled' } : { kind: 'failed', thrown });
  }
}

/** How much is written, in whole percents; null where it is not known yet. */
export function percentOf(progress: Progress | null): number | null {
  if (progress === null || progress.of <= 0) return null;
  return Math.floor((100 * Math.min(progress.done, progress.of)) / progress.of);
}
