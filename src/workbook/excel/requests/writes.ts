import { WritingCancelled, type WriteOptions } from '../../open-workbook';

/** A change of the workbook, to be sent together with others. */
export interface Write {
  /** At most what its request takes. */
  readonly bytes: number;
  /** Tells Excel's objects; nothing is done before the next sync. */
  readonly apply: () => void;
  /**
   * Lets go of the values once they are written: the client keeps every range of a run, untracked ones included, and
   * with it the array that was given to it.
   */
  readonly release?: () => void;
}

/** More than what names a range and sets one of its properties takes in a request, without the value. */
export const BYTES_A_RANGE = 500;

/** The same where the property is one of its format's: three objects lead to it, and it may be three properties. */
export const BYTES_A_FORMAT = 1_500;

/** Excel on the web refuses a request of 5 MB; what its bytes are thought to be is never less than what they are. */
const BYTES_A_REQUEST = 4_400_000;

/**
 * Sends writes in their order, in as few requests as their bytes allow. Rejects with `WritingCancelled`, between two
 * requests, once the signal is given.
 */
export async function sendWrites(
  context: Excel.RequestContext,
  writes: readonly Write[],
  { onProgress, signal }: Pick<WriteOptions, 'onProgress' | 'signal'> = {},
): Promise<void> {
  const batches = batchesOf(writes);
  onProgress?.({ done: 0, of: batches.length });
  for (const [index, batch] of batches.entries()) {
    if (signal?.aborted === true) throw new WritingCancelled();
    await send(context, batch);
    onProgress?.({ done: index + 1, of: batches.length });
  }
  if (signal?.aborted === true) throw new WritingCancelled();
}

async function send(context: Excel.RequestContext, batch: readonly Write[]): Promise<void> {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const write of batch) write.apply();
  await context.sync();
  for (const write of batch) write.release?.();
}

function batchesOf(writes: readonly Write[]): readonly (readonly Write[])[] {
  const batches: Write[][] = [];
  let free = 0;
  for (const write of writes) {
    free -= write.bytes;
    if (free < 0) {
      batches.push([]);
      free = BYTES_A_REQUEST - write.bytes;
    }
    batches.at(-1)?.push(write);
  }
  return batches;
}
