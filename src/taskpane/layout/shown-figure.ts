import { count } from '../../kit/french/amount';
import { Decimal } from '../../kit/money/decimal';
import { dateIn } from '../../kit/cells/date';
import { DATE_FORMAT } from '../../kit/sheet/styles';
import type { DecimalText } from '../../tariffs/model';

const NO_BREAK_SPACE = '\u00a0';
const DIGITS = /[#0](?:,*[#0])*(?:\.[#0]+)?/;

/**
 * A number as a French Excel shows it under one of the sheets' number formats, which are in Excel's invariant form:
 * 42056.28 under `#,##0.00\ "€"` is 42 056,28 €, 45460 under `dd/mm/yyyy` is 17/06/2024.
 */
export function shownFigure(number: DecimalText, format: string): string {
  const value = new Decimal(number);
  if (format === 'General' || format === '@') return value.toFixed().replace('.', ',');
  if (format === DATE_FORMAT) return shownDate(value.toNumber());
  const [positive = '', negative, zero] = format.split(';');
  if (value.isZero() && zero !== undefined) return written(value, zero);
  if (!value.isNegative()) return written(value, positive);
  return negative === undefined ? `-${written(value.abs(), positive)}` : written(value.abs(), negative);
}

/** A number that is no day's stays as it is, rather than a day that nobody meant. */
function shownDate(serial: number): string {
  return dateIn(serial)?.split('-').reverse().join('/') ?? String(serial).replace('.', ',');
}

function written(value: Decimal, section: string): string {
  const digits = DIGITS.exec(section)?.[0] ?? '';
  const [whole = '', fraction = ''] = digits.split('.');
  const least = fraction.replaceAll('#', '').length;
  const scaled = section.includes('%') ? value.times(100) : value;
  const rounded = scaled.toDecimalPlaces(fraction.length, Decimal.ROUND_HALF_UP);
  const shown = rounded.toFixed(Math.max(least, rounded.decimalPlaces()));
  const [wholeDigits = '', fractionDigits] = shown.split('.');
  const grouped = whole.includes(',') ? count(wholeDigits) : wholeDigits;
  const number = fractionDigits === undefined ? grouped : `${grouped},${fractionDigits}`;
  return section.replace(digits, number).replace(/\\ /g, NO_BREAK_SPACE).replace(/["\\]/g, '');
}
