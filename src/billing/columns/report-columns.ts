import type { Field } from '../model/field';
import type { Remedy } from '../model/finding';
import type { BillingService } from '../model/service';
import type { Reading } from '../rows/reading';
import type { RecognisedColumns } from './recognise-columns';
import { SERVICE_FIELDS } from './service-fields';

/**
 * Reports the columns that are missing or borne twice.
 *
 * @returns whether the rows can be read
 */
export function reportColumns(
  reading: Reading,
  { at, twice }: RecognisedColumns,
  service: BillingService,
): boolean {
  const { required, eitherOf, expected } = SERVICE_FIELDS[service];
  const before = reading.findings.length;
  for (const { field, headers } of twice) {
    reading.note([], 'columnTwice', { field, headers }, { remedies: toAssign(field) });
  }
  for (const field of required) {
    if (!at.has(field)) reading.note([], 'columnMissing', { field }, { remedies: toAssign(field) });
  }
  for (const fields of eitherOf) {
    if (fields.some((field) => at.has(field))) continue;
    reading.note([], 'columnsMissingBoth', { fields }, { remedies: toAssign(...fields) });
  }
  if (reading.findings.length > before) return false;
  for (const field of expected) {
    if (!at.has(field)) warn(reading, field);
  }
  if (service === 'primary-schools' && !at.has('payer')) {
    reading.note([], 'payerIsCommune', {}, { severity: 'warning', remedies: toAssign('payer') });
  }
  return true;
}

function warn(reading: Reading, field: Field): void {
  reading.note([], 'columnAbsent', { field }, { severity: 'warning', remedies: toAssign(field) });
}

function toAssign(...fields: readonly Field[]): readonly Remedy[] {
  return [{ kind: 'assignColumn', fields }];
}
