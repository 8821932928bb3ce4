import type { TariffBook } from '../../engine/book/tariff-book';
import { pupilCountOf } from '../../engine/charges/pupils';
import { denominatorOf } from '../../engine/charges/unit-cost';
import { rateFor } from '../../engine/contribution/rate';
import { count, euros } from '../../engine/french/amount';
import type { SchoolYear } from '../../tariffs/model';

/** The denominator of a year's unit cost, and in French what it counts and what it leaves out. */
export function denominatorInWords(book: TariffBook, year: SchoolYear): { pupils: number; counted: string } {
  const { pupils, counts } = denominatorOf(book, year);
  const { total, scope } = pupilCountOf(book, year);
  if (counts === 'all') return { pupils, counted: scope };
  const { rate } = rateFor(book, 'membre', year);
  return {
    pupils,
    counted: `élèves facturés à ${euros(rate)} ; les ${count(total - pupils)} autres n'y entrent pas`,
  };
}
