import type { ChargeLine, ChargeStatement, SchoolYear } from '../../tariffs/model';
import type { TariffBook } from '../book/tariff-book';
import { euros } from '../french/amount';
import type { Decimal } from '../money/decimal';
import { Problem } from '../problem';
import { textKey } from '../text-key';

/**
 * The statement of charges (décompte) of a school year, € TTC.
 *
 * @throws Problem `chargesUnknown`
 */
export function chargesOf(book: TariffBook, year: SchoolYear): ChargeStatement<Decimal> {
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
 * The charge line of a year that a text names.
 *
 * @throws Problem `chargesUnknown`, `chargeLinesUnknown`, `chargeLineNotInYear`
 */
export function chargeLineOf(book: TariffBook, year: SchoolYear, text: string): ChargeLine<Decimal> {
  const line = chargeLinesOf(book, year).find((candidate) => namesChargeLine(candidate, text));
  if (line === undefined) throw new Problem('chargeLineNotInYear', { line: text, year });
  return line;
}
