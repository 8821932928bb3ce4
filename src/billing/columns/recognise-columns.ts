import { plainText, shortened } from '../cells/plain-text';
import type { ColumnChoices } from '../model/options';
import { CHECKING_FIELDS, FIELDS, type Field } from '../model/field';
import type { BillingService } from '../model/service';
import type { AsideColumn, ColumnReading } from '../model/source';
import { fieldNamed } from './header-names';
import { SERVICE_FIELDS } from './service-fields';

/** The columns of a source, and what stands in the way of billing from them. */
export interface RecognisedColumns extends ColumnReading {
  /** Fields that several headers name; the first is taken. Of those that only check, the others say the same again. */
  readonly twice: readonly { readonly field: Field; readonly headers: readonly string[] }[];
}

/**
 * Finds which column holds which field of a service. What the user chose goes before what a header says; a column that
 * is no field's is kept aside.
 */
export function recogniseColumns(
  header: readonly string[],
  service: BillingService,
  choices: ColumnChoices,
): RecognisedColumns {
  const fields = new Set(SERVICE_FIELDS[service].fields);
  const chosen = new Map<Field, number>();
  for (const field of FIELDS) {
    const index = choices[field];
    if (fields.has(field) && typeof index === 'number' && index >= 0 && index < header.length)
      chosen.set(field, index);
  }
  const taken = new Set(chosen.values());

  const named = new Map<Field, number[]>();
  header.forEach((text, index) => {
    const field = fieldNamed(text);
    if (field === undefined || !fields.has(field) || taken.has(index) || choices[field] !== undefined) return;
    named.set(field, [...(named.get(field) ?? []), index]);
  });

  const at = new Map<Field, number>();
  for (const field of FIELDS) {
    const index = chosen.get(field) ?? named.get(field)?.[0];
    if (index !== undefined) at.set(field, index);
  }
  const twice = [...named]
    .filter(([field, indexes]) => indexes.length > 1 && !CHECKING_FIELDS.has(field))
    .map(([field, indexes]) => ({ field, headers: indexes.map((index) => header[index] ?? '') }));
  const used = [...at].flatMap(([field, index]) => (CHECKING_FIELDS.has(field) ? [] : [index]));
  return { at, twice, aside: asideColumns(header, new Set(used)) };
}

function asideColumns(header: readonly string[], used: ReadonlySet<number>): AsideColumn[] {
  return header
    .map((text, index) => ({ index, header: shortened(plainText(text)) }))
    .filter(({ index }) => !used.has(index));
}
