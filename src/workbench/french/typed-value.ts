import { parseValue } from 'numfmt';

/** A number as it was typed, and the number format that its writing calls for. */
export interface TypedNumber {
  readonly value: number;
  /** Excel's invariant form; null where the writing asks for none. */
  readonly format: string | null;
}

const SIGNED_NUMBER = /^[-+]?(?:\d+|\d{1,3}(?:\s\d{3})+)(?:,\d+)?(?:E[-+]?\d+)?\s*[€%]?$/i;
const DATE = /^\d{1,2}([/-])\d{1,2}(?:\1(?:\d{2}|\d{4}))?$/;
const WORDED_DATE = /^(?:\d{1,2} )?\p{L}{3,}\.? \d{4}$/u;
const TIME = /^\d{1,2}:\d{2}(?::\d{2})?$/;

/** Thousands are typed with whatever space the keyboard gives. */
const SPACE_BETWEEN_THOUSANDS = /(?<=\d)\s(?=\d{3}(?!\d))/g;
const NARROW_NO_BREAK_SPACE = '\u202f';

/**
 * A number, an amount, a percentage, a date or a time as a French Excel reads them in a cell: `1 234,5`, `7,40 €`,
 * `12,5 %`, `01/09/2023`; null for a text.
 *
 * @param today gives the year of a date without one, such as `1/9`
 */
export function typedNumber(text: string, today: Date): TypedNumber | null {
  const typed = text.trim();
  const written = [SIGNED_NUMBER, DATE, WORDED_DATE, TIME].some((form) => form.test(typed));
  if (!written) return null;
  const isDayAndMonth = /^\d{1,2}[/-]\d{1,2}$/.test(typed);
  const complete = isDayAndMonth ? `${typed.replace('-', '/')}/${today.getFullYear()}` : typed;
  const parsed = parseValue(complete.replace(SPACE_BETWEEN_THOUSANDS, NARROW_NO_BREAK_SPACE), {
    locale: 'fr',
  });
  if (typeof parsed?.v !== 'number') return null;
  return { value: parsed.v, format: isDayAndMonth ? 'd-mmm' : formatOf(parsed.z) };
}

/** French puts a space before the sign. */
function formatOf(format: string | undefined): string | null {
  return format?.replace(/€$/, '\\ "€"') ?? null;
}
