import { defaultOptions } from '../../../src/billing/default-options';
import { bill } from '../../../src/billing/bill';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { inSteps, StepsCancelled } from '../../../src/kit/steps';
import { billingSheets, billingSheetSteps } from '../../../src/sheets/billing/billing-sheets';
import { manyCounts } from '../../billing/support/many-counts';

const LINES = 1_200;

function request() {
  const options = defaultOptions('primary-schools', '2023-2024');
  const billing = bill(shippedBook, manyCounts(LINES), options, []);
  if (billing.status !== 'ready') throw new Error('The counts are not billed.');
  return { billing, comparison: null, generatedOn: '2026-11-26' };
}

test('made in steps, an annex is what it is in one go, and says how far it is', async () => {
  const asked = request();
  const seen: number[] = [];
  const sheets = await inSteps(billingSheetSteps(shippedBook, asked), {
    onProgress: ({ done, of }) => {
      expect(of).toBe(LINES);
      seen.push(done);
    },
  });
  expect(seen).toEqual([0, 500, 1_000, LINES, LINES]);
  expect(sheets).toEqual(billingSheets(shippedBook, asked));
});

test('its making stops where it is told to', async () => {
  const controller = new AbortController();
  const made = inSteps(billingSheetSteps(shippedBook, request()), {
    signal: controller.signal,
    onProgress: ({ done }) => {
      if (done === 500) controller.abort();
    },
  });
  await expect(made).rejects.toThrow(StepsCancelled);
});
