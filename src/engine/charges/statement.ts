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

/** The charge line that a text names by its label or its short name, in any year; null where none does. */
export function chargeLineNamed(book: TariffBook, text: string): ChargeLine<Decimal> | null {
  const wanted = textKey(text);
  const lines = book.data.charges.flatMap((statement) => statement.lines ?? []);
  return lines.find(({ id, label }) => [id, label].some((word) => textKey(word) === wanted)) ?? null;
}
