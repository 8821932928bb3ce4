import { attempt } from '../engine/attempt';
import type { TariffBook } from '../engine/book/tariff-book';
import { describeProblem } from '../engine/problems/describe';
import type { SchoolYear } from '../tariffs/model';
import { toFill } from './block';

/** Asks a book for the figures of a year; one that it does not give is left to fill, and why is kept. */
export class Figures {
  readonly #reasons = new Set<string>();

  constructor(
    readonly book: TariffBook,
    readonly year: SchoolYear,
  ) {}

  /** Why figures are left to fill, in French, each reason once. */
  get reasons(): readonly string[] {
    return [...this.#reasons];
  }

  /** @returns null for a figure that is not known */
  known<T>(ask: (book: TariffBook, year: SchoolYear) => T): T | null {
    const answer = attempt(() => ask(this.book, this.year));
    if (answer.kind === 'found') return answer.value;
    this.#reasons.add(describeProblem(answer.problem, 'fr'));
    return null;
  }

  /** @param what is to be filled where the figure is not known */
  written(what: string, ask: (book: TariffBook, year: SchoolYear) => string): string {
    return this.known(ask) ?? toFill(what);
  }
}
