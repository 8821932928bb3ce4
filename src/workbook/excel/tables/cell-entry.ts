import type { TableCell } from '../../table-change';
import { formulaEntryFormat, keptFormat, valueEntry, valueEntryFormat } from '../entry-format';

/** What is written in a cell: the number formats before, during and after; null leaves what the cell holds. */
export interface CellEntry {
  readonly input: string | number | boolean | null;
  readonly shownFormat: string;
  readonly entryFormat: string;
  readonly keptFormat: string;
}

/** What a cell held before it was changed, as Excel gives it. */
export interface CellBefore {
  readonly value: unknown;
  readonly formula: unknown;
  readonly numberFormat: string;
}

export function newEntry(cell: TableCell, shownFormat: string): CellEntry {
  if (cell === null) return { input: '', shownFormat, entryFormat: shownFormat, keptFormat: shownFormat };
  if (typeof cell === 'object') {
    // A formula in the format Text would become one at its next edition.
    const entryFormat = formulaEntryFormat(shownFormat);
    return { input: cell.formula, shownFormat, entryFormat, keptFormat: entryFormat };
  }
  return {
    input: valueEntry(cell),
    shownFormat,
    entryFormat: valueEntryFormat(cell, shownFormat),
    keptFormat: keptFormat(cell, shownFormat),
  };
}

/** Leaves a cell what it holds. */
export function noEntry(shownFormat: string): CellEntry {
  return { input: null, shownFormat, entryFormat: shownFormat, keptFormat: shownFormat };
}

/** Gives a cell back what it held, whatever it has become. */
export function entryBefore({ value, formula, numberFormat }: CellBefore): CellEntry {
  const kept = { shownFormat: '', keptFormat: numberFormat };
  if (typeof value === 'string' && value !== '' && formula === value) {
    return { ...kept, input: valueEntry(value), entryFormat: valueEntryFormat(value, numberFormat) };
  }
  const isEntry = typeof formula === 'string' || typeof formula === 'number' || typeof formula === 'boolean';
  return { ...kept, input: isEntry ? formula : '', entryFormat: formulaEntryFormat(numberFormat) };
}
