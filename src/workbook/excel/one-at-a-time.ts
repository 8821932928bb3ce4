import { inExcel } from './run';

/**
 * Runs batches that change the workbook, each once the one before has ended: two that go on at once would take each
 * other's unfinished sheets for their own, and count rows that the other one moves.
 */
export function oneAtATime(): <T>(work: (context: Excel.RequestContext) => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const run = last.then(() => inExcel(work));
    last = run.catch(() => undefined);
    return run;
  };
}
