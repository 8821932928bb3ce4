import { chargeLabels, isChargeLine } from '../../engine/charges/statement';
import { Decimal } from '../../kit/money/decimal';
import { count } from '../../kit/french/amount';
import { placeIndex } from '../../engine/places/shipped-index';
import type { Place } from '../../engine/places/place';
import { resolvePlace } from '../../engine/places/resolve-place';
import { Problem } from '../../engine/problem';
import { errorIn, isNotAvailable, yesNoIn } from '../../kit/cells/cell';
import { MOST_EUROS, QUANTITY, type Bounds } from '../../kit/cells/number';
import { numberOf } from '../../engine/quantity';
import { refuseTooFewYears } from '../../engine/services/antivirus';
import { session } from '../../engine/session';
import { textKey } from '../../kit/text-key';
import { parseBudgetYear } from '../../engine/years/budget-year';
import { parseSchoolYear } from '../../engine/years/school-year';
import type { BudgetYear, Category, SchoolYear } from '../../tariffs/model';
import { isBlank, isBlankText, shown, shownError, type Cell } from './cell';
import type { Reader } from './position';

const CATEGORY_WORDS = ['membre', 'membre hors Somme', 'hors membre'];

const anyNumber = numberReader({ least: -Infinity, most: Infinity });

/** A whole number from 0 to 10⁹: pupils, inhabitants, posts, workshops, half-days. A blank cell is 0. */
export const quantity: Reader<Decimal> = numberReader(QUANTITY);

/** The term of an antivirus subscription, in whole years. */
export const antivirusYears: Reader<Decimal> = (cell, argument) => {
  const years = quantity(cell, argument);
  refuseTooFewYears(years);
  return years;
};

/** An amount in euros within ± 10¹². A blank cell is 0. */
export const amount: Reader<Decimal> = numberReader({ least: -MOST_EUROS, most: MOST_EUROS });

/** An amount in euros from 0 to 10¹². A blank cell is 0. */
export const positiveAmount: Reader<Decimal> = numberReader({ least: 0, most: MOST_EUROS });

/** A number ≥ 0, fractions allowed. */
export const weight: Reader<Decimal> = (cell, argument) => {
  const value = anyNumber(cell, argument);
  if (value.lt(0)) throw new Problem('negative', { argument, found: count(value) });
  return value;
};

/** A step > 0, in euros. */
export const step: Reader<Decimal> = (cell, argument) => {
  const value = anyNumber(cell, argument);
  if (value.lte(0)) throw new Problem('notPositive', { argument, found: count(value) });
  return positiveAmount(cell, argument);
};

/** A rate of VAT, from 0 to 1. */
export const vatRate: Reader<Decimal> = numberReader({ least: 0, most: 1 });

/** A place or a label of category; a blank cell is a problem. */
export const place: Reader<Place> = (cell, argument) => resolvePlace(placeIndex, text(cell, argument));

/** One of the four categories by its label; pupils of a commune or an EPCI are in no source. */
export const category: Reader<Category> = offering(CATEGORY_WORDS, (cell, argument) => {
  const found = place(cell, argument);
  if (found.kind === 'label') return found.category;
  throw new Problem('pupilsByLabelOnly', { found: shown(cell), accepted: CATEGORY_WORDS });
});

/** The name of a charge line of any year. */
export const chargeLine: Reader<string> = (cell, argument) => {
  const found = text(cell, argument);
  if (isChargeLine(session.book, found)) return found;
  throw new Problem('unknownWord', { argument, found, accepted: chargeLabels(session.book) });
};

/** A school year; a blank cell is a problem: a year is never assumed. */
export const schoolYear: Reader<SchoolYear> = (cell, argument) => parseSchoolYear(text(cell, argument));

/** A budget year (exercice); a blank cell is a problem. */
export const budgetYear: Reader<BudgetYear> = (cell, argument) => parseBudgetYear(text(cell, argument));

/** VRAI/FAUX, 1/0, oui/non. */
export const yesNo: Reader<boolean> = offering(['oui', 'non'], (cell, argument) => {
  refuseError(cell, argument);
  const said = yesNoIn(cell);
  if (said === null) throw new Problem('notYesNo', { argument, found: shown(cell) });
  return said;
});

/** One of the accepted words, compared as a French reader would. */
export function word<W extends string>(accepted: readonly W[]): Reader<W> {
  return offering(accepted, (cell, argument) => {
    const found = text(cell, argument);
    const match = accepted.find((candidate) => textKey(candidate) === textKey(found));
    if (match === undefined) throw new Problem('unknownWord', { argument, found, accepted });
    return match;
  });
}

/** A reader of a closed list of words, which a drop-down may offer. */
function offering<T>(words: readonly string[], read: (cell: Cell, argument: string) => T): Reader<T> {
  return Object.assign(read, { words });
}

/** @throws Problem where the cell holds an error: #N/A stays #N/A, any other is #VALEUR! */
function refuseError(cell: Cell, argument: string): void {
  const found = errorIn(cell);
  if (found === null) return;
  throw isNotAvailable(found)
    ? new Problem('errorNotAvailable', { argument })
    : new Problem('errorValue', { argument, found: shownError(found) });
}

function numberReader(bounds: Bounds): Reader<Decimal> {
  return (cell, argument) => {
    refuseError(cell, argument);
    return isBlank(cell) ? new Decimal(0) : numberOf(cell, argument, bounds, shown);
  };
}

/** The text of a cell, or the digits of the number that Excel made of it; a blank cell is a problem. */
export function text(cell: Cell, argument: string): string {
  refuseError(cell, argument);
  if (isBlankText(cell)) throw new Problem('missing', { argument });
  if (typeof cell === 'string' || typeof cell === 'number') return shown(cell);
  throw new Problem('notText', { argument, found: shown(cell) });
}
