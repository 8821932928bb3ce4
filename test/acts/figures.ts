import figures from './figures.json';

/** One figure that a document prints, and what in our data holds it. */
export interface PrintedFigure {
  /** Three digits, as `documents` numbers them. */
  readonly document: string;
  /** Line of the text drawn from the document, from 1. */
  readonly line: number;
  /** As printed, with a decimal point and no other sign. */
  readonly figure: string;
  /** What it counts; the month's name for the day of a date. */
  readonly unit: string;
  /** Path of the datum: see shipped-leaves.ts. */
  readonly datum: string;
}

/** Lines whose figures no datum of ours holds, and why. */
export interface SetAside {
  readonly document: string;
  readonly lines: string;
  readonly reason: string;
}

/** What the five documents print: facts read in them, against which the data is held. */
export const printed: {
  readonly documents: Readonly<Record<string, string>>;
  readonly figures: readonly PrintedFigure[];
  readonly aside: readonly SetAside[];
} = figures;
