import type { TariffBook } from '../engine/book/tariff-book';
import { chargesOf } from '../engine/charges/statement';
import type { Decimal } from '../kit/money/decimal';
import { isProblem } from '../engine/problem';
import type { ChargeStatement, SchoolYear } from '../tariffs/model';

/** A year's statement of charges; null where none is known. */
export function knownCharges(book: TariffBook, year: SchoolYear): ChargeStatement<Decimal> | null {
  try {
    return chargesOf(book, year);
  } catch (thrown) {
    if (isProblem(thrown) && thrown.code === 'chargesUnknown') return null;
    throw thrown;
  }
}
