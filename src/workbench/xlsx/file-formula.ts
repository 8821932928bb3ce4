import { ENGLISH, formulaParts } from '../french/formula-parts';
import type { Area } from '../host/area';
import { filePrefix } from './future-functions';

/**
 * How an .xlsx file holds the call of an add-in's function: Excel writes `ENT.CONTRIB(…)` as `_xldudf_ENT_CONTRIB(…)`,
 * in an array formula marked as dynamic. Written plainly, the call never finds the add-in: the cell stays at #NAME?
 * until it is entered again. Seen in files that Excel saved, as quoted by the authors of add-ins: see
 * docs/excel.md.
 */
const ADD_IN_PREFIX = '_xldudf_';

/** Formula without its equals sign, as the file holds it. */
export function toFileFormula(formula: string, namespace: string): string {
  return formulaParts(formula.slice(1), ENGLISH)
    .map(({ kind, text }) => (kind === 'called' ? fileName(text.toUpperCase(), namespace) : text))
    .join('');
}

function fileName(name: string, namespace: string): string {
  if (!name.startsWith(`${namespace}.`)) return filePrefix(name) + name;
  return ADD_IN_PREFIX + name.replaceAll('.', '_');
}

/** The formula of a file with its equals sign, its functions under the names that are typed. */
export function fromFileFormula(formula: string, namespace: string): string {
  const typed = formulaParts(formula, ENGLISH).map(({ kind, text }) => {
    if (kind !== 'called') return text;
    const addIn = `${ADD_IN_PREFIX}${namespace}_`;
    if (text.startsWith(addIn)) return `${namespace}.${text.slice(addIn.length)}`;
    return text.replace(/^(?:_xlfn\.|_xlws\.|_xludf\.)+/, '');
  });
  return `=${typed.join('')}`;
}

/** Functions whose result may be several cells. */
const SPILLING =
  /^(?:FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|RANDARRAY|TRANSPOSE|[HV]STACK|TAKE|DROP|EXPAND|TO(?:COL|ROW)|CHOOSE(?:COLS|ROWS)|WRAP(?:COLS|ROWS)|TEXTSPLIT|XLOOKUP|FREQUENCY)$/;

/**
 * Whether a formula must be written as a dynamic array: a plain one is read as Excel did before it had them, each
 * range reduced to the cell of the same row.
 */
export function isDynamic(formula: string, spill: Area | null, namespace: string): boolean {
  if (spill && spill.rows * spill.columns > 1) return true;
  const parts = formulaParts(formula.slice(1), ENGLISH);
  const calls = parts.some(
    ({ kind, text }) =>
      kind === 'called' &&
      (SPILLING.test(text.toUpperCase()) || text.toUpperCase().startsWith(`${namespace}.`)),
  );
  return calls || hasArrayConstant(formula) || computesOnRange(formula);
}

const withoutTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

const hasArrayConstant = (formula: string): boolean => withoutTexts(formula).includes('{');

const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const OPERATOR = '[-+*/^&=<>]';
const RANGE_IN_CALCULATION = new RegExp(
  `${OPERATOR}\\s*(?:'(?:[^']|'')+'!|[\\p{L}_][\\p{L}\\p{N}_.]*!)?${CELL}:${CELL}|${CELL}:${CELL}\\s*${OPERATOR}`,
  'iu',
);

/** A range of several cells beside an operator. */
const computesOnRange = (formula: string): boolean =>
  RANGE_IN_CALCULATION.test(withoutTexts(formula).slice(1));
