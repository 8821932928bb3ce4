import { readTwice } from '../../engine/quantity';
import { shown, yesNoIn } from '../../kit/cells/cell';
import { EUROS, numberWithin, QUANTITY, type Bounds } from '../../kit/cells/number';
import { count, euros } from '../../kit/french/amount';
import type { Decimal } from '../../kit/money/decimal';
import type { Field } from '../model/field';
import type { SourceRow } from '../rows/source-row';

/** A whole number from 0 to 10⁹; null where the cell holds none, which is then reported, or is blank. */
export function readCount(row: SourceRow, field: Field): Decimal | null {
  return readNumber(row, field, QUANTITY);
}

/** An amount in euros, 0 or more; null where the cell holds none, which is then reported, or is blank. */
export function readEuros(row: SourceRow, field: Field): Decimal | null {
  return readNumber(row, field, EUROS);
}

/** Yes or no, no where the cell is blank; null where it says neither, which is then reported. */
export function readYesNo(row: SourceRow, field: Field): boolean | null {
  const cell = row.cell(field);
  if (cell === null) return false;
  return yesNoIn(cell) ?? row.refuse('notYesNo', { found: shown(cell) }, field);
}

function readNumber(row: SourceRow, field: Field, bounds: Bounds): Decimal | null {
  const cell = row.cell(field);
  if (cell === null) return null;
  const read = numberWithin(cell, bounds);
  if (!('fault' in read)) return read;
  const [notOne, written] =
    bounds === EUROS ? (['notAnAmount', euros] as const) : (['notANumber', count] as const);
  switch (read.fault) {
    case 'notANumber':
      return row.refuse(notOne, { found: shown(cell) }, field);
    case 'readTwice':
      return row.refuse('numberReadTwice', { problem: readTwice(read.readings, null) }, field);
    case 'tooSmall':
      return row.refuse('negative', { found: written(read.value) }, field);
    case 'tooPrecise':
      return bounds === EUROS
        ? row.refuse(notOne, { found: shown(cell) }, field)
        : row.refuse('fractional', { found: count(read.value) }, field);
    case 'tooLarge':
      return row.refuse('tooLarge', { found: written(read.value), most: written(bounds.most) }, field);
  }
}
