import type { InBoth } from '../../kit/messages';
import type { BudgetYear, SchoolYear } from '../../tariffs/model';

/** Years from and to; null where there is no bound. */
export interface Span {
  readonly from: SchoolYear | BudgetYear | null;
  readonly to: SchoolYear | BudgetYear | null;
}

/** Years in words: « de 2017 à 2019 ». */
export const SPAN_IN_WORDS: InBoth<(span: Span) => string> = {
  fr: ({ from, to }) => {
    if (from === null) return to === null ? 'toutes les années' : `jusqu'à ${to}`;
    if (to === null) return `à partir de ${from}`;
    return from === to ? String(from) : `de ${from} à ${to}`;
  },
  en: ({ from, to }) => {
    if (from === null) return to === null ? 'every year' : `up to ${to}`;
    if (to === null) return `from ${from} on`;
    return from === to ? String(from) : `from ${from} to ${to}`;
  },
};

/** Periods from the first: those without a beginning go before all. */
export function inOrder<S extends Span>(spans: readonly S[]): readonly S[] {
  return [...spans].sort((a, b) => String(a.from ?? '').localeCompare(String(b.from ?? '')));
}
