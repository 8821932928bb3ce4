import type { TableChange } from '../../workbook/table-change';
import { recordOf } from '../file/records';
import { TABLE_LAYOUTS } from '../layout/layouts';
import { readMemberRows, type MemberValues } from '../rows/member-rows';
import { readReadingRows, type ReadingValues } from '../rows/reading-rows';
import type { TablesAsRead } from '../rows/tables-as-read';
import { replaceRows } from './replace-rows';
import { rowsWhere } from './rows-of';

/** Puts these memberships in the place of all those of their SIREN; none gives back what ships. */
export function memberChanges(
  { EntMembres }: TablesAsRead,
  siren: string,
  spans: readonly Omit<MemberValues, 'siren'>[],
): readonly TableChange[] {
  const layout = TABLE_LAYOUTS.EntMembres;
  const replaced = rowsWhere(layout, EntMembres, readMemberRows, ({ cells }) => cells.siren === siren);
  return replaceRows(
    layout,
    EntMembres,
    replaced,
    spans.map((span) => recordOf.EntMembres({ ...span, siren })),
  );
}

/** Keeps a reading, in the place of the one that the workbook keeps on the same ambiguity. */
export function readingChanges({ EntLectures }: TablesAsRead, kept: ReadingValues): readonly TableChange[] {
  const layout = TABLE_LAYOUTS.EntLectures;
  const replaced = rowsWhere(
    layout,
    EntLectures,
    readReadingRows,
    ({ cells }) => cells.reading === kept.reading,
  );
  return replaceRows(layout, EntLectures, replaced, [recordOf.EntLectures(kept)]);
}
