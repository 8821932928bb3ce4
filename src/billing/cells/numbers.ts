import { count, euros } from '../../kit/french/amount';
import { Decimal } from '../../kit/money/decimal';
import { readNumber, TwoReadings } from '../../kit/cells/number';
import { readTwice } from '../../engine/quantity';
import { shown } from '../../kit/cells/shown';
import { textKey } from '../../kit/text-key';
import type { Cell } from '../model/cell';
import type { Field } from '../model/field';
import type { SourceRow } from '../rows/source-row';

/** What the engine takes as a quantity. */
const MOST = 1e9;
const MOST_EUROS = new Decimal('1e12');

/** A whole number from 0 to 10⁹; null where the cell holds none, which is then reported, or is blank. */
export function readCount(row: SourceRow, field: Field): Decimal | null {
  const value = numberOf(row, field);
  if (value === null) return null;
  if (value.isNegative() && !value.isZero()) return row.refuse('negative', { found: count(value) }, field);
  if (!value.isInteger()) return row.refuse('fractional', { found: count(value) }, field);
  if (value.gt(MOST)) return row.refuse('tooLarge', { found: count(value), most: count(MOST) }, field);
  return value.abs();
}

/** An amount in euros, 0 or more; null where the cell holds none, which is then reported, or is blank. */
export function readEuros(row: SourceRow, field: Field): Decimal | null {
  const cell = row.cell(field);
  if (cell === null) return null;
  const value = readNumber(cell);
  if (value instanceof TwoReadings) return refuseTwo(row, value, field);
  if (value === null || value.decimalPlaces() > 2)
    return row.refuse('notAnAmount', { found: shown(cell) }, field);
  if (value.isNegative() && !value.isZero()) return row.refuse('negative', { found: euros(value) }, field);
  if (value.gt(MOST_EUROS))
    return row.refuse('tooLarge', { found: euros(value), most: euros(MOST_EUROS) }, field);
  return value.abs();
}

const YES: ReadonlySet<string> = new Set(['oui', 'vrai', 'yes', 'true', '1', 'x']);
const NO: ReadonlySet<string> = new Set(['non', 'faux', 'no', 'false', '0']);

/** Yes or no; null where a cell says neither, or is blank. */
export function yesNoIn(cell: Cell): boolean | null {
  const word = textKey(String(cell ?? ''));
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}

/** Yes or no, no where the cell is blank; null where it says neither, which is then reported. */
export function readYesNo(row: SourceRow, field: Field): boolean | null {
  const cell = row.cell(field);
  if (cell === null) return false;
  return yesNoIn(cell) ?? row.refuse('notYesNo', { found: shown(cell) }, field);
}

function numberOf(row: SourceRow, field: Field): Decimal | null {
  const cell = row.cell(field);
  if (cell === null) return null;
  const value = readNumber(cell);
  if (value instanceof TwoReadings) return refuseTwo(row, value, field);
  return value ?? row.refuse('notANumber', { found: shown(cell) }, field);
}

function refuseTwo(row: SourceRow, readings: TwoReadings, field: Field): null {
  return row.refuse('numberReadTwice', { problem: readTwice(readings, null) }, field);
}
