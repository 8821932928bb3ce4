import { inExcel } from './run';

/**
 * Runs batches that change the workbook, each once the one before has ended: two that go on at once would take each
 * other's unfinished sheets for their own, and count rows that the other one moves.
 */
export function oneAtATime(): typeof inExcel {
  let last: Promise<unknown> = Promise.resolve();
  return (work, options) => {
    const run = last.then(() => inExcel(work, options));
    last = run.catch(() => undefined);
    return run;
  };
}
