import type { TariffBook } from '../engine/book/tariff-book';
import { pupilCountOf } from '../engine/charges/pupils';
import { denominatorOf, type Denominator } from '../engine/charges/unit-cost';
import { count, euros } from '../kit/french/amount';
import type { SchoolYear } from '../tariffs/model';
import { knownRate } from './known-rates';

/** What the workbook's reading has charges divided by, where it is not the members' pupils alone. */
export const ALL_PUPILS = 'élèves, à tous les tarifs (lecture du classeur)';

/** The denominator of a year's unit cost, and in French what it counts and what it leaves out. */
export function denominatorInWords(book: TariffBook, year: SchoolYear): Denominator & { counted: string } {
  const { pupils, counts } = denominatorOf(book, year);
  const { total, scope } = pupilCountOf(book, year);
  if (counts === 'onlyCount') return { pupils, counts, counted: scope };
  if (counts === 'all') return { pupils, counts, counted: ALL_PUPILS };
  const rate = knownRate(book, 'membre', year);
  const charged = rate === null ? 'au tarif des membres' : `à ${euros(rate.rate)}`;
  const others = total - pupils;
  const left = others === 0 ? '' : ` ; les ${count(others)} autres n'y entrent pas`;
  return { pupils, counts, counted: `élèves facturés ${charged}${left}` };
}
