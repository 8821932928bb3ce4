import type { TariffBook } from '../../engine/book/tariff-book';
import { importBytes } from './import-file';
import type { ImportIssue } from './import-issue';

/** A file of workbook data that cannot be used; every issue is listed. */
export class DataFileError extends Error {
  constructor(readonly issues: readonly ImportIssue[]) {
    super('The data file cannot be used.');
    this.name = 'DataFileError';
  }
}

/**
 * The tariffs of an exported file, merged over what ships: what a workbook with its rows would answer.
 *
 * @throws DataFileError
 */
export function bookOfData(bytes: Uint8Array): TariffBook {
  const imported = importBytes(bytes);
  if (!imported.isValid) throw new DataFileError(imported.issues);
  return imported.tariffs.book;
}
