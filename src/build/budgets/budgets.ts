import type { Load } from './load-budget';

/** What taskpane.html loads by itself. */
const PAGE = ['functions', 'taskpane'];

/** What opens with the pane where nothing is remembered: the first of its sections. */
export const FIRST_SECTION = 'calculate';

/** Bytes that a section may add to the page, gzipped. */
const SECTIONS: Readonly<Record<string, number>> = {
  tables: 106_000,
  tariffs: 204_000,
  billing: 191_000,
  control: 138_000,
};

/** The budgets that fail a production build. */
export const BUDGETS: readonly Load[] = [
  { what: 'The functions', chunks: ['functions'], most: 60_000 },
  { what: "The pane's first view", chunks: [...PAGE, FIRST_SECTION], most: 224_000 },
  ...Object.entries(SECTIONS).map(([section, most]) => ({
    what: `The section ${section}`,
    chunks: [section],
    after: PAGE,
    most,
  })),
  { what: 'The draft deliberation', chunks: ['deliberation'], after: [...PAGE, 'tariffs'], most: 30_000 },
  // Loaded when a draft is saved for a word processor.
  { what: 'The Word file', chunks: ['word-file'], after: [...PAGE, 'tariffs', 'deliberation'], most: 85_000 },
];
