import type { SchoolYear } from '../../tariffs/model';
import type { TariffBook } from '../book/tariff-book';
import type { Decimal } from '../../kit/money/decimal';
import { Money, roundToCent, type RoundedMoney } from '../../kit/money/money';
import { Problem } from '../problem';
import { pupilCountOf } from './pupils';

/** Charges divided by pupils, before and after rounding to the cent, € TTC. */
export interface UnitCost {
  readonly charges: Decimal;
  readonly pupils: Decimal;
  readonly exact: Money<'TTC'>;
  readonly rounded: RoundedMoney<'TTC'>;
}

/**
 * Cost of the service per pupil: 320 319,16 € ÷ 43 478 = 7,37 €, half up (minutes of 28/06/2022, point 13).
 *
 * @param argument name of the argument that holds the pupils, for the message
 * @throws Problem `noPupils`
 */
export function unitCost(charges: Decimal, pupils: Decimal, argument = 'eleves'): UnitCost {
  if (pupils.isZero()) throw new Problem('noPupils', { argument });
  const exact = Money.of(charges, 'TTC').dividedBy(pupils);
  return { charges, pupils, exact, rounded: roundToCent(exact) };
}

/** The pupils that a year's unit cost is divided by, and what they are. */
export interface Denominator {
  readonly pupils: number;
  /** `members`: those at the members' rate; `all`: all of them, by the reading kept; `onlyCount`: the one known. */
  readonly counts: 'members' | 'all' | 'onlyCount';
}

/**
 * The denominator of a year's unit cost. The table of 2021-2022 prints 7,37 €, which is 320 319,16 € over the pupils
 * billed at the members' rate; over all pupils, which a workbook may choose, it would be 7,31 €. Where the source
 * gives one count, that one serves.
 *
 * @throws Problem `pupilsUnknown`, `workbookUnread`
 */
export function denominatorOf(book: TariffBook, year: SchoolYear): Denominator {
  const { groups, total } = pupilCountOf(book, year);
  const members = groups?.find(({ categories }) => categories.length === 1 && categories[0] === 'membre');
  if (members === undefined) return { pupils: total, counts: 'onlyCount' };
  return book.readings.choice('denominateur') === 'members'
    ? { pupils: members.pupils, counts: 'members' }
    : { pupils: total, counts: 'all' };
}
