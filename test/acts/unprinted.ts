import unprintedData from './unprinted.json';

/** Data of ours that no document prints, and why we hold it. */
export interface Unprinted {
  /** Path of the datum; `*` stands for part of a name, a last `**` for all that a file holds. */
  readonly datum: string;
  /** What it holds, so that a change of it is seen; of a sentence, the figures that are ours. */
  readonly figures?: readonly string[];
  readonly reason: string;
}

export const unprinted: readonly Unprinted[] = unprintedData;
