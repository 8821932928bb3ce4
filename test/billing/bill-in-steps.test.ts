import { billInSteps } from '../../src/billing/bill-in-steps';
import { defaultOptions } from '../../src/billing/default-options';
import { shippedBook } from '../../src/engine/book/shipped-book';
import { StepsCancelled } from '../../src/kit/steps';
import { ready } from './support/counts';
import { manyCounts } from './support/many-counts';

const OPTIONS = defaultOptions('primary-schools', '2023-2024');

test('in steps, billing gives what it gives in one go, and says how far it is', async () => {
  const source = manyCounts(600);
  const seen: number[] = [];
  const billing = await billInSteps(shippedBook, source, OPTIONS, [], {
    onProgress: ({ done, of }) => {
      expect(of).toBe(600);
      seen.push(done);
    },
  });
  // Rows are told apart before the first is read.
  expect(seen.slice(0, 5)).toEqual([0, 0, 250, 500, 600]);
  // What is done once all rows are read is cut as well.
  expect(seen.slice(5).every((done) => done === 600)).toBe(true);
  expect(seen.length).toBeGreaterThan(8);
  expect(billing).toEqual(ready(source));
});

test('it stops where it is told to', async () => {
  const stop = new AbortController();
  const seen: number[] = [];
  const cancelled = billInSteps(shippedBook, manyCounts(600), OPTIONS, [], {
    signal: stop.signal,
    onProgress: ({ done }) => {
      seen.push(done);
      if (done === 250) stop.abort();
    },
  });
  await expect(cancelled).rejects.toThrow(StepsCancelled);
  expect(seen).toEqual([0, 0, 250]);
});
