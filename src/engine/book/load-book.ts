import * as v from 'valibot';
import { inconsistencies } from './consistency';
import { TariffDataError } from './data-error';
import type { Refusal } from './refusals';
import { tariffData } from './schema';
import { schemaIssue } from './schema-issue';
import { TariffBook } from './tariff-book';

/**
 * Validates data and makes a book of it.
 *
 * @param refusals what a workbook says beside the data and could not be read
 * @throws TariffDataError that lists every issue with its row
 */
export function loadBook(data: unknown, refusals: readonly Refusal[] = []): TariffBook {
  const parsed = v.safeParse(tariffData, data);
  if (!parsed.success) {
    throw new TariffDataError(parsed.issues.map((issue) => schemaIssue(issue, data)));
  }
  const issues = inconsistencies(parsed.output);
  if (issues.length > 0) throw new TariffDataError(issues);
  return new TariffBook(parsed.output, refusals);
}
