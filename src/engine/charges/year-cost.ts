import type { SchoolYear } from '../../tariffs/model';
import type { TariffBook } from '../book/tariff-book';
import { Decimal } from '../../kit/money/decimal';
import { chargesByBase, netTotal, type ChargeBase } from './base';
import { chargeLinesOf, chargesOf } from './statement';
import { denominatorOf, unitCost, type Denominator, type UnitCost } from './unit-cost';

/** A year's unit cost, and what it is worked out on. */
export interface YearCost extends UnitCost {
  readonly base: ChargeBase;
  readonly counts: Denominator['counts'];
}

/**
 * The unit cost of a year on the base and over the pupils of the readings kept: 7,37 € TTC for 2021-2022 (minutes of
 * 28/06/2022), 3,62 € on the base of the charter.
 *
 * @throws Problem `chargesUnknown`, `pupilsUnknown`, `noPupils`; `chargeLinesUnknown` on the base of the charter;
 *   `workbookUnread`
 */
export function yearCost(book: TariffBook, year: SchoolYear): YearCost {
  const base = book.readings.choice('assiette');
  const charged =
    base === 'voted'
      ? chargesOf(book, year).total
      : netTotal(chargesByBase(chargeLinesOf(book, year), base).inside);
  const { pupils, counts } = denominatorOf(book, year);
  return { ...unitCost(charged, new Decimal(pupils)), base, counts };
}
