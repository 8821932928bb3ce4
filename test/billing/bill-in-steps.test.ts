import { billInSteps, BillingCancelled } from '../../src/billing/bill-in-steps';
import { defaultOptions } from '../../src/billing/default-options';
import { shippedBook } from '../../src/engine/book/shipped-book';
import { COMMUNES } from '../../src/tariffs/communes';
import { ready, SOUND, table, uai } from './support/counts';

const OPTIONS = defaultOptions('primary-schools', '2023-2024');
const IN_SOMME = COMMUNES.filter(({ department }) => department === '80');

/** Rows that differ by UAI, commune and payer. */
function many(rows: number) {
  return table(
    Array.from({ length: rows }, (_none, index) => {
      const commune = IN_SOMME[index % IN_SOMME.length];
      return {
        ...SOUND,
        UAI: uai(800_000 + (index % 9_999) + Math.floor(index / 9_999) * 1_000_000),
        Commune: commune?.name ?? '',
        'Code INSEE': commune?.code ?? '',
        Établissement: `École ${index}`,
        Payeur: `Payeur ${index % 500}`,
        SIRET: null,
      };
    }),
  );
}

test('in steps, billing gives what it gives in one go, and says how far it is', async () => {
  const source = many(600);
  const seen: number[] = [];
  const billing = await billInSteps(shippedBook, source, OPTIONS, [], {
    onProgress: ({ done, of }) => {
      expect(of).toBe(600);
      seen.push(done);
    },
  });
  expect(seen).toEqual([0, 250, 500, 600]);
  expect(billing).toEqual(ready(source));
});

test('it stops where it is told to', async () => {
  const stop = new AbortController();
  const seen: number[] = [];
  const cancelled = billInSteps(shippedBook, many(600), OPTIONS, [], {
    signal: stop.signal,
    onProgress: ({ done }) => {
      seen.push(done);
      if (done === 250) stop.abort();
    },
  });
  await expect(cancelled).rejects.toThrow(BillingCancelled);
  expect(seen).toEqual([0, 250]);
});

test('36,000 rows are billed whole', () => {
  const billing = ready(many(36_000));
  expect(billing.lines).toHaveLength(36_000);
  expect(billing.control.agrees).toBe(true);
});
