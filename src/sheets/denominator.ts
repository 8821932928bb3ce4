import type { TariffBook } from '../engine/book/tariff-book';
import { pupilCountOf } from '../engine/charges/pupils';
import { denominatorOf } from '../engine/charges/unit-cost';
import { count, euros } from '../engine/french/amount';
import type { SchoolYear } from '../tariffs/model';
import { knownRate } from './known-rates';

/** The denominator of a year's unit cost, and in French what it counts and what it leaves out. */
export function denominatorInWords(book: TariffBook, year: SchoolYear): { pupils: number; counted: string } {
  const { pupils, counts } = denominatorOf(book, year);
  const { total, scope } = pupilCountOf(book, year);
  if (counts === 'onlyCount') return { pupils, counted: scope };
  if (counts === 'all') return { pupils, counted: 'élèves, à tous les tarifs (lecture du classeur)' };
  const rate = knownRate(book, 'membre', year);
  const charged = rate === null ? 'au tarif des membres' : `à ${euros(rate.rate)}`;
  const others = total - pupils;
  const left = others === 0 ? '' : ` ; les ${count(others)} autres n'y entrent pas`;
  return { pupils, counted: `élèves facturés ${charged}${left}` };
}
