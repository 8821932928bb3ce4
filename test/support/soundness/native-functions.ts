/**
 * The functions that a sheet may use: each has this name in every Excel since 2007, in its files and in
 * LibreOffice. A French name (SOMME) or a later one (XLOOKUP, stored under another name) is none of them. Nor is N, of
 * which Gnumeric makes an error where the cell is blank: SUM of the one cell says the same everywhere.
 */
export const NATIVE_FUNCTIONS: ReadonlySet<string> = new Set([
  'ABS',
  'AND',
  'COUNT',
  'COUNTA',
  'COUNTIF',
  'COUNTIFS',
  'IF',
  'IFERROR',
  'INDEX',
  'INT',
  'MATCH',
  'MAX',
  'MIN',
  'MOD',
  'NA',
  'NOT',
  'OR',
  'ROUND',
  'ROUNDDOWN',
  'ROUNDUP',
  'SUM',
  'SUMIF',
  'SUMIFS',
  'SUMPRODUCT',
]);
