import { readFile } from 'node:fs/promises';
import type { TariffBook } from '../engine/book/tariff-book';
import { shippedBook } from '../engine/book/shipped-book';
import { bookOfData, DataFileError } from '../workbook-tariffs/file/book-of-data';
import { describeImportIssue } from '../workbook-tariffs/file/import-issue';
import { whyUnreadable } from './disk-refusal';
import { UsageError } from './failure';

/**
 * The tariffs to answer from: what ships, and what a file of a workbook's data says.
 *
 * @throws UsageError that says why the file cannot be used, each fault of it on a line
 */
export async function readData(path: string | null): Promise<TariffBook> {
  if (path === null) return shippedBook;
  try {
    return bookOfData(await readFile(path));
  } catch (thrown) {
    if (thrown instanceof DataFileError) {
      const faults = thrown.issues.map((issue) => `  ${describeImportIssue(issue, 'fr')}`);
      throw new UsageError(`Fichier « ${path} » refusé :`, faults);
    }
    throw whyUnreadable(path, thrown);
  }
}
