import type { ChargeLine, ChargeStatement, SchoolYear } from '../../tariffs/model';
import type { TariffBook } from '../book/tariff-book';
import { euros } from '../../kit/french/amount';
import type { Decimal } from '../../kit/money/decimal';
import { Problem } from '../problem';
import { textKey } from '../../kit/text-key';

/**
 * The statement of charges (décompte) of a school year, € TTC.
 *
 * @throws Problem `chargesUnknown`, `workbookUnread`
 */
export function chargesOf(book: TariffBook, year: SchoolYear): ChargeStatement<Decimal> {
  book.refusals.checkCharges(year);
  const statement = book.data.charges.find(({ schoolYear }) => schoolYear === year);
  if (statement !== undefined) return statement;
  throw new Problem('chargesUnknown', { year, known: book.data.charges.map(({ schoolYear }) => schoolYear) });
}

/**
 * The lines of a statement, in its order.
 *
 * @throws Problem `chargesUnknown`, or `chargeLinesUnknown` where only the total is known
 */
export function chargeLinesOf(book: TariffBook, year: SchoolYear): readonly ChargeLine<Decimal>[] {
  const { lines, total } = chargesOf(book, year);
  if (lines === null) throw new Problem('chargeLinesUnknown', { year, total: euros(total) });
  return lines;
}

/** Labels of every charge line that the book knows, in the order of the statements. */
export function chargeLabels(book: TariffBook): readonly string[] {
  return [...new Set(book.data.charges.flatMap(({ lines }) => lines ?? []).map(({ label }) => label))];
}

/** Whether a text names a charge line, by its label or its short name (`CANOPE`, `personnel`). */
export function namesChargeLine({ id, label }: ChargeLine<Decimal>, text: string): boolean {
  const wanted = textKey(text);
  return textKey(label) === wanted || textKey(id) === wanted;
}

/** Whether a text names a charge line of any year. */
export function isChargeLine(book: TariffBook, text: string): boolean {
  return book.data.charges.some(({ lines }) => lines?.some((line) => namesChargeLine(line, text)));
}

/**
 * The charge line of a year that a text names; where a workbook's row of another line could not be read, it still
 * stands.
 *
 * @throws Problem `chargesUnknown`, `chargeLinesUnknown`, `chargeLineNotInYear`, `workbookUnread`
 */
export function chargeLineOf(book: TariffBook, year: SchoolYear, text: string): ChargeLine<Decimal> {
  const line = book.data.charges
    .find(({ schoolYear }) => schoolYear === year)
    ?.lines?.find((candidate) => namesChargeLine(candidate, text));
  book.refusals.checkCharges(year, line?.id);
  if (line !== undefined) return line;
  // Says so where the year has no lines at all.
  chargeLinesOf(book, year);
  throw new Problem('chargeLineNotInYear', { line: text, year });
}
