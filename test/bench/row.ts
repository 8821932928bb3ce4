/** One line of the table: what is measured, against what, and what it has to reach. A file each in rows/. */
export interface BenchRow {
  readonly what: string;
  readonly against: string;
  /**
   * How many processes measure it, one after the other, of which each figure's median counts: more than one where the
   * state in which a process finds its heap moves a figure more than its rounds do.
   */
  readonly processes?: number;
  /** Runs alone in its process, so that no row finds code or memory as another left them. */
  readonly measure: (effort: Effort) => Promise<readonly Figure[]>;
}

/** How much is measured: everything for the figures, or just enough to prove that the suite works. */
export interface Effort {
  readonly isShort: boolean;
  /** Times that the contenders take turns. */
  readonly rounds: number;
  /** For each contender before the first round. */
  readonly warmupMs: number;
  /** For each contender in each round. */
  readonly roundMs: number;
  /** A size, or the part of it that is enough in short mode. */
  readonly sizeOf: (size: number) => number;
}

export interface Figure {
  /** Where a row has several figures, which one this is. */
  readonly name: string;
  readonly value: number;
  /** `×` for a ratio. */
  readonly unit: string;
  /** null for a figure that is there for context. */
  readonly target: Target | null;
  /** What the figure was made from, for a reader. */
  readonly from: string;
}

export type Target =
  { readonly atMost: number } | { readonly atLeast: number } | { readonly moreThan: number };

export function isReached(value: number, target: Target): boolean {
  if ('atMost' in target) return value <= target.atMost;
  return 'atLeast' in target ? value >= target.atLeast : value > target.moreThan;
}

export const FULL: Effort = {
  isShort: false,
  rounds: 31,
  warmupMs: 600,
  roundMs: 60,
  sizeOf: (size) => size,
};

export const SHORT: Effort = {
  isShort: true,
  rounds: 2,
  warmupMs: 0,
  roundMs: 0,
  sizeOf: (size) => Math.ceil(size / 100),
};
