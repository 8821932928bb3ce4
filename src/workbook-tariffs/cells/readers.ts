import { attempt } from '../../engine/attempt';
import { parseBudgetYear } from '../../engine/years/budget-year';
import { parseSchoolYear, schoolYearStarting } from '../../engine/years/school-year';
import { shown, textOf, yesNoIn, type FilledCell } from '../../kit/cells/cell';
import { compacted, isSiren } from '../../kit/cells/codes';
import { dateIn } from '../../kit/cells/date';
import {
  decimalsToWrite,
  MOST_EUROS,
  numberIn,
  numberWithin,
  QUANTITY,
  type Bounds,
} from '../../kit/cells/number';
import { plainText } from '../../kit/cells/text';
import { count as inWords, euros } from '../../kit/french/amount';
import { frenchDate } from '../../kit/french/date';
import { Decimal } from '../../kit/money/decimal';
import { textKey } from '../../kit/text-key';
import type { BudgetYear, DecimalText, IsoDate, SchoolYear } from '../../tariffs/model';
import { Fault, readTwice, type CellReader } from './fault';

// Amounts and counts.

const CENTS = 2;
/** Excel keeps no more. */
const DIGITS = 15;

/** A price in euros, 0 or more, with at most six decimals. */
export const price = amountReader({ least: 0, most: MOST_EUROS, decimals: 6 });

/** An amount to the cent, which may be negative. */
export const cents = amountReader({ least: -MOST_EUROS, most: MOST_EUROS, decimals: CENTS });

/** An amount to the cent, 0 or more. */
export const positiveCents = amountReader({ least: 0, most: MOST_EUROS, decimals: CENTS });

/** Whether a price is a share, from 0 to 1. */
export function isShare(amount: DecimalText): boolean {
  return new Decimal(amount).lte(1);
}

/** An amount as data hold it, with its cents at least: 7.40; it will be read again, as 1.2240 is and 1.224 is not. */
export function decimalText(amount: Decimal): DecimalText {
  // Never "-0.00".
  return (amount.isZero() ? new Decimal(0) : amount).toFixed(decimalsToWrite(amount, CENTS));
}

function amountReader(bounds: Bounds & { readonly decimals: number }): CellReader<DecimalText> {
  return (cell) => {
    const read = numberWithin(cell, bounds);
    if (!('fault' in read)) {
      return read.precision() > DIGITS ? tooPrecise(read, bounds) : decimalText(read);
    }
    switch (read.fault) {
      case 'notANumber':
        return new Fault('notAnAmount', { found: shown(cell) });
      case 'readTwice':
        return readTwice(read.readings);
      case 'tooPrecise':
        return tooPrecise(read.value, bounds);
      case 'tooSmall':
        if (bounds.least === 0) return new Fault('negativeAmount', { found: euros(read.value) });
        return tooLarge(cell);
      case 'tooLarge':
        return tooLarge(cell);
    }
  };
}

function tooPrecise(amount: Decimal, { decimals }: { readonly decimals: number }): Fault {
  return new Fault('amountTooPrecise', { found: inWords(amount), decimals });
}

function tooLarge(cell: FilledCell): Fault {
  return new Fault('amountTooLarge', { found: shown(cell), most: euros(MOST_EUROS) });
}

/** A whole number from 0 to 10⁹, as the engine takes quantities. */
export const count: CellReader<number> = (cell) => {
  const read = numberWithin(cell, QUANTITY);
  if (!('fault' in read)) return read.toNumber();
  if (read.fault === 'readTwice') return readTwice(read.readings);
  return new Fault('notACount', { found: shown(cell), most: inWords(QUANTITY.most) });
};

// Years and dates.

/** Outside, a year is a slip of the keyboard: no ENT was billed before, and no budget is prepared after. */
const FIRST = 2000;
const LAST = 2099;

/** A school year; a bare 2024 names both readings. */
export const schoolYear: CellReader<SchoolYear> = (cell) => {
  const year = parsed(parseSchoolYear, cell);
  if (year instanceof Fault) return year;
  return isPlausible(Number(year.slice(0, 4)))
    ? year
    : new Fault('yearOutOfRange', {
        found: year,
        first: schoolYearStarting(FIRST),
        last: schoolYearStarting(LAST),
      });
};

export const budgetYear: CellReader<BudgetYear> = (cell) => {
  const year = parsed(parseBudgetYear, cell);
  if (year instanceof Fault) return year;
  return isPlausible(year)
    ? year
    : new Fault('yearOutOfRange', { found: String(year), first: String(FIRST), last: String(LAST) });
};

/** Whichever of the two is written. */
export const eitherYear: CellReader<SchoolYear | BudgetYear> = (cell) =>
  /^\s*\d{4}\s*$/.test(String(cell)) ? budgetYear(cell) : schoolYear(cell);

function parsed<T>(parse: (text: string) => T, cell: FilledCell): T | Fault {
  const answer = attempt(() => parse(shown(cell)));
  return answer.kind === 'found' ? answer.value : new Fault('badYear', { problem: answer.problem });
}

/** Whether a document of ours can be of that year. */
function isPlausible(start: number): boolean {
  return start >= FIRST && start <= LAST;
}

/** A date of these years. */
export const date: CellReader<IsoDate> = (cell) => {
  const found = dateIn(cell);
  return found !== null && isPlausible(Number(found.slice(0, 4)))
    ? found
    : new Fault('notADate', { found: shown(cell) });
};

/** The date of a vote, which has taken place by a given day. */
export const voteDate =
  (today: IsoDate): CellReader<IsoDate> =>
  (cell) => {
    const found = date(cell);
    return found instanceof Fault || found <= today
      ? found
      : new Fault('voteToCome', { found: frenchDate(found) });
  };

// Words.

export const yesNo: CellReader<boolean> = (cell) =>
  yesNoIn(cell) ?? new Fault('notYesNo', { found: shown(cell) });

/** A SIREN, as a number or as text with or without what stands between its digits. */
export const siren: CellReader<string> = (cell) => {
  const digits = compacted(textOf(cell));
  return isSiren(digits) ? digits : new Fault('notASiren', { found: shown(cell) });
};

/** One of some words, whatever its case and accents. */
export function choice<T>(
  options: readonly (readonly [value: T, label: string, ...names: string[]])[],
): CellReader<T> {
  return (cell) => {
    const found = options.find(([, ...names]) => names.some((name) => says(cell, name)));
    const accepted = options.map(([, label]) => label);
    return found === undefined ? new Fault('unknownWord', { found: shown(cell), accepted }) : found[0];
  };
}

/** Excel makes the number 247,3 of a typed « 247,30 € ». */
export function says(cell: FilledCell, word: string): boolean {
  if (typeof cell === 'boolean') return false;
  if (typeof cell === 'number') return numberIn(word)?.equals(numberIn(cell) ?? NaN) === true;
  return cell.length <= LONGEST_NAME && textKey(cell) === textKey(word);
}

/** Longer than any label or remark that a sheet can show. */
export const LONGEST_TEXT = 1000;
/** A key or a label, which stands in other cells and in sentences; longer than any word to choose. */
const LONGEST_NAME = 200;

const LONE_SURROGATE = /\p{Cs}/u;
/** They would be lost among the keys of an object. */
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor']);

/** A text; a number counts as the text of its digits, which Excel makes of a key such as 12. */
export const text: CellReader<string> = (cell) => textOfAtMost(cell, LONGEST_TEXT);

/** A text that names something: it has a letter or a digit. */
export const name: CellReader<string> = (cell) => {
  const found = textOfAtMost(cell, LONGEST_NAME);
  if (found instanceof Fault) return found;
  const isUsable = /[\p{L}\p{N}]/u.test(textKey(found)) && !RESERVED.has(found);
  return isUsable ? found : new Fault('nameUnusable', { found: shown(found) });
};

function textOfAtMost(cell: FilledCell, most: number): string | Fault {
  if (typeof cell === 'boolean') return new Fault('notText', { found: shown(cell) });
  const written = textOf(cell);
  const { length } = written;
  if (length > most) return new Fault('tooLong', { length, most });
  return LONE_SURROGATE.test(written) ? new Fault('unreadableText', {}) : plainText(written);
}
