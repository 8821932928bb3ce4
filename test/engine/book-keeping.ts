import { loadBook } from '../../src/engine/book/load-book';
import type { TariffBook } from '../../src/engine/book/tariff-book';
import { shippedData } from '../../src/tariffs/shipped';
import type { ReadingChoices, ReadingId } from '../../src/tariffs/model';

/** The shipped book where the workbook keeps one reading of its own choice. */
export function bookKeeping<Id extends ReadingId>(kept: {
  readonly reading: Id;
  readonly choice: ReadingChoices[Id];
}): TariffBook {
  const row = { ...kept, keptOn: null, author: null, note: null };
  return loadBook({ ...(shippedData as object), readings: [row] });
}
