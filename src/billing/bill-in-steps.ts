import type { TariffBook } from '../engine/book/tariff-book';
import { inSteps, type StepOptions } from '../kit/steps';
import { billingSteps } from './bill';
import type { Billing } from './model/billing';
import type { Decision } from './model/decision';
import type { BillingOptions } from './model/options';
import type { SourceTable } from './model/source';

/**
 * Bills a source as `bill` does, without holding the page up: 36,000 rows can be watched and stopped. Rejects with
 * `StepsCancelled` where it is.
 */
export function billInSteps(
  book: TariffBook,
  source: SourceTable,
  options: BillingOptions,
  decisions: readonly Decision[],
  steps: StepOptions = {},
): Promise<Billing> {
  return inSteps(billingSteps(book, source, options, decisions), steps);
}
