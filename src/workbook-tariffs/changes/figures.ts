import type { SchoolYear } from '../../tariffs/model';
import type { TableChange } from '../../workbook/table-change';
import { recordOf } from '../file/records';
import { TABLE_LAYOUTS } from '../layout/layouts';
import { readChargeRows, type ChargeValues } from '../rows/charge-rows';
import { isRead } from '../rows/table-row';
import { readPupilRows, type PupilValues } from '../rows/pupil-rows';
import type { TablesAsRead } from '../rows/tables-as-read';
import { replaceRows } from './replace-rows';
import { rowsWhere } from './rows-of';

/** A row of EntCharges to write: its net amount calculates itself. */
export type ChargeToWrite = Omit<ChargeValues, 'year' | 'net'>;

/** Puts these rows in the place of those of their year: charges in the place of charges, other products of theirs. */
export function chargesChanges(
  { EntCharges }: TablesAsRead,
  year: SchoolYear,
  rows: { readonly charges?: readonly ChargeToWrite[]; readonly otherProducts?: readonly ChargeToWrite[] },
): readonly TableChange[] {
  if (rows.charges === undefined && rows.otherProducts === undefined) return [];
  const layout = TABLE_LAYOUTS.EntCharges;
  const replaced = rowsWhere(layout, EntCharges, readChargeRows, ({ cells: { year: of, type } }) => {
    const isCharge = !isRead(type) || type === 'charge';
    return of === year && (isCharge ? rows.charges : rows.otherProducts) !== undefined;
  });
  const records = [...(rows.charges ?? []), ...(rows.otherProducts ?? [])].map((row) =>
    recordOf.EntCharges({ ...row, year, net: '0.00' }),
  );
  return replaceRows(layout, EntCharges, replaced, records);
}

/** Puts these counts in the place of all those of their year. */
export function pupilsChanges(
  { EntEffectifs }: TablesAsRead,
  year: SchoolYear,
  counts: readonly Omit<PupilValues, 'year'>[],
): readonly TableChange[] {
  const layout = TABLE_LAYOUTS.EntEffectifs;
  const replaced = rowsWhere(layout, EntEffectifs, readPupilRows, ({ cells }) => cells.year === year);
  const records = counts.map((count) => recordOf.EntEffectifs({ ...count, year }));
  return replaceRows(layout, EntEffectifs, replaced, records);
}
