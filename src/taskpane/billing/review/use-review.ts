import { useEffect, useRef, useState } from 'react';
import { billInSteps } from '../../../billing/bill-in-steps';
import type { Billing } from '../../../billing/model/billing';
import type { Decision } from '../../../billing/model/decision';
import type { BillingOptions } from '../../../billing/model/options';
import type { SourceTable } from '../../../billing/model/source';
import type { TariffBook } from '../../../engine/book/tariff-book';
import { StepsCancelled, type Progress } from '../../../kit/steps';

/** Where the checking of a source stands. */
export type Review =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      readonly progress: Progress | null;
      readonly stop: () => void;
      /** What the checking before this one gave: it stays in view until then; null where the counts are others. */
      readonly before: Billing | null;
    }
  | { readonly kind: 'done'; readonly billing: Billing }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly thrown: unknown };

/** Checks a source again whenever something of it changes; null for what is not known yet. */
export function useReview(
  book: TariffBook,
  source: SourceTable | null,
  options: BillingOptions | null,
  decisions: readonly Decision[],
): Review {
  const [review, setReview] = useState<Review>({ kind: 'idle' });
  const last = useRef<{ readonly of: SourceTable; readonly billing: Billing } | null>(null);
  useEffect(() => {
    if (source === null || options === null) {
      setReview({ kind: 'idle' });
      return undefined;
    }
    let isOver = false;
    const controller = new AbortController();
    const say = (next: Review) => {
      if (!isOver) setReview(next);
    };
    const stop = () => {
      controller.abort();
    };
    const before = last.current?.of === source ? last.current.billing : null;
    say({ kind: 'running', progress: null, stop, before });
    billInSteps(book, source, options, decisions, {
      signal: controller.signal,
      onProgress: (progress) => {
        say({ kind: 'running', progress, stop, before });
      },
    }).then(
      (billing) => {
        if (!isOver) last.current = { of: source, billing };
        say({ kind: 'done', billing });
      },
      (thrown: unknown) => {
        say(thrown instanceof StepsCancelled ? { kind: 'cancelled' } : { kind: 'failed', thrown });
      },
    );
    return () => {
      isOver = true;
      controller.abort();
    };
  }, [book, source, options, decisions]);
  return review;
}
