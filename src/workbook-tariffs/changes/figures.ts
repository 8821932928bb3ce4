import type { SchoolYear } from '../../tariffs/model';
import type { TableChange } from '../../workbook/table-change';
import { recordOf } from '../file/records';
import { TABLE_LAYOUTS } from '../layout/layouts';
import { readChargeRows, type ChargeValues } from '../rows/charge-rows';
import { readPupilRows, type PupilValues } from '../rows/pupil-rows';
import type { TablesAsRead } from '../rows/tables-as-read';
import { replaceRows } from './replace-rows';
import { rowsWhere } from './rows-of';

/** Puts these lines in the place of all those of their year. */
export function chargesChanges(
  { EntCharges }: TablesAsRead,
  year: SchoolYear,
  lines: readonly Omit<ChargeValues, 'year' | 'net'>[],
): readonly TableChange[] {
  const layout = TABLE_LAYOUTS.EntCharges;
  const replaced = rowsWhere(layout, EntCharges, readChargeRows, ({ cells }) => cells.year === year);
  // The column of net amounts calculates itself.
  const records = lines.map((line) => recordOf.EntCharges({ ...line, year, net: '0.00' }));
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
