/** What the file says it is. */
export const FORMAT = 'contributions-ent/tarifs-du-classeur';
/** Raised where a file could no longer be read as before. */
export const VERSION = 1;
