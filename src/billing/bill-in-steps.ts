import type { TariffBook } from '../engine/book/tariff-book';
import { billingSteps, type Progress } from './bill';
import type { Billing } from './model/billing';
import type { Decision } from './model/decision';
import type { BillingOptions } from './model/options';
import type { SourceTable } from './model/source';

export interface StepOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Stops between two steps: nothing is billed. */
  readonly signal?: AbortSignal;
  /** Lets the page breathe between two steps; resolves when the next may begin. */
  readonly pause?: () => Promise<void>;
}

/** The run was stopped; nothing of it is left. */
export class BillingCancelled extends Error {
  constructor() {
    super('The billing was cancelled.');
    this.name = 'BillingCancelled';
  }
}

/** Bills a source as `bill` does, without holding the page up: 36,000 rows can be watched and stopped. */
export async function billInSteps(
  book: TariffBook,
  source: SourceTable,
  options: BillingOptions,
  decisions: readonly Decision[],
  { onProgress, signal, pause = nextTask }: StepOptions = {},
): Promise<Billing> {
  const steps = billingSteps(book, source, options, decisions);
  for (;;) {
    if (signal?.aborted === true) throw new BillingCancelled();
    const step = steps.next();
    if (step.done === true) return step.value;
    onProgress?.(step.value);
    await pause();
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
