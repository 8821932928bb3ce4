import type { TariffBook } from '../engine/book/tariff-book';
import { pupilCountOf } from '../engine/charges/pupils';
import { isProblem } from '../engine/problem';
import type { PupilCount, SchoolYear } from '../tariffs/model';

/** The pupils counted in a year; null where no count is known. */
export function knownPupils(book: TariffBook, year: SchoolYear): PupilCount | null {
  try {
    return pupilCountOf(book, year);
  } catch (thrown) {
    if (isProblem(thrown) && thrown.code === 'pupilsUnknown') return null;
    throw thrown;
  }
}
