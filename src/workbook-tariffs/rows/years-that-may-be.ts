import type { SchoolYear } from '../../tariffs/model';
import { possibleSchoolYears } from '../cells/year';
import { isRead, type Read, type TableRow } from './table-row';

/** The school year of a row; both readings of a bare 2024; none where nobody can tell. */
export function yearsThatMayBe<H extends string>(
  row: TableRow<H>,
  header: H,
  year: Read<SchoolYear>,
): readonly SchoolYear[] {
  if (isRead(year)) return [year];
  const cell = row.cell(header);
  const possible = cell === null ? null : possibleSchoolYears(cell);
  return possible === null ? [] : [...new Set(possible as readonly SchoolYear[])];
}
