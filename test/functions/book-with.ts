import { loadBook } from '../../src/engine/book/load-book';
import type { TariffBook } from '../../src/engine/book/tariff-book';
import type { TariffData } from '../../src/tariffs/model';
import { shippedData } from '../../src/tariffs/shipped';

/** The shipped data with some tables replaced, as a workbook may amend them. */
export function bookWith(tables: Readonly<Partial<Record<keyof TariffData, unknown>>>): TariffBook {
  return loadBook({ ...(shippedData as object), ...tables });
}
