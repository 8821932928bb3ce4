import { Decimal } from '../money/decimal';

const SPACE = '[ \\u00a0\\u202f]';
const FRENCH_NUMBER = new RegExp(
  `^[-+−]?${SPACE}?(?:\\d{1,3}(?:${SPACE}\\d{3})+|\\d+)(?:[.,]\\d+)?(?:${SPACE}?€)?$`,
  'u',
);
const NO_DIGITS = new RegExp(`${SPACE}|[+€]`, 'gu');

/**
 * Reads text that a French reader would call a number: `1 234,5` with a space, a no-break space or a narrow one,
 * `409.4`, `7,40 €`. `1.234,5` and `20 %` are not.
 *
 * @returns null where the text is no number
 */
export function parseFrenchNumber(text: string): Decimal | null {
  const written = text.trim();
  if (!FRENCH_NUMBER.test(written)) return null;
  return new Decimal(written.replace(NO_DIGITS, '').replace('−', '-').replace(',', '.'));
}

/**
 * Reads a number as Excel shows it, at 15 significant digits: a SUM that holds 320319.15999999997 means 320 319,16.
 *
 * @returns null for NaN and the infinities
 */
export function decimalFromCell(value: number): Decimal | null {
  return Number.isFinite(value) ? new Decimal(value.toPrecision(15)) : null;
}
