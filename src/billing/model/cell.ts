/** What a cell of the source holds: null for a blank, an error of Excel as its code (`#N/A`). */
export type Cell = string | number | boolean | null;
