import { shown } from '../../kit/cells/cell';
import { readDepartment } from '../../engine/places/departments';
import { readWrittenPlace, type Beside } from '../../engine/places/written-place';
import type { SourceRow } from '../rows/source-row';

/**
 * What a row's columns of départements and postal codes say of its commune.
 *
 * @returns null where one of them cannot be read, which is then reported: it might contradict the commune
 */
export function besideCommune(row: SourceRow): readonly Beside[] | null {
  const department = departmentIn(row);
  const postalCode = postalCodeIn(row);
  return department === null || postalCode === null ? null : [...department, ...postalCode];
}

function departmentIn(row: SourceRow): readonly Beside[] | null {
  const text = row.text('department');
  if (text === null) return [];
  const code = readDepartment(text);
  if (code !== null) return [{ kind: 'department', code }];
  return row.refuse('departmentUnknown', { found: shown(text) }, 'department');
}

/** The name in `80140 OISEMONT` is that of the post office, which a commune beside it need not bear. */
function postalCodeIn(row: SourceRow): readonly Beside[] | null {
  const text = row.text('postalCode');
  if (text === null) return [];
  // Excel drops the leading zero when it makes a number of 02480.
  const { beside } = readWrittenPlace(/^\d{4}$/.test(text) ? `0${text}` : text);
  if (beside.some(({ kind }) => kind === 'postalCode')) return beside;
  return row.refuse('postalCodeMalformed', { found: shown(text) }, 'postalCode');
}
