import { answerOrProblem } from '../../engine/attempt';
import { shown } from '../../kit/cells/cell';
import type { Problem } from '../../engine/problem';
import { frenchDate } from '../../kit/french/date';
import { dateIn, isBareYear } from '../../kit/cells/date';
import { parseSchoolYear, schoolYearStarting } from '../../engine/years/school-year';
import type { IsoDate, SchoolYear } from '../../tariffs/model';
import type { SourceRow } from '../rows/source-row';

const SEPTEMBER = 9;

/** When the pupils were counted; what is wrong with it is a warning, for no amount depends on it. */
export function readCountDate(row: SourceRow): IsoDate | null {
  const cell = row.cell('countDate');
  if (cell === null) {
    if (row.hasColumn('countDate') && row.isMissing('countDate')) row.warn('dateMissing', {}, 'countDate');
    return null;
  }
  const date = dateIn(cell);
  if (date === null) {
    row.warn('notADate', { found: shown(cell) }, 'countDate');
    return null;
  }
  const { schoolYear } = row.reading.options;
  if (schoolYearOf(date) !== schoolYear) {
    row.warn('dateOutsideYear', { found: frenchDate(date), schoolYear }, 'countDate');
  }
  return date;
}

/** Refuses a year before the beneficiary's first one, written as a school year or as a date. */
export function refuseBeforeFirstYear(row: SourceRow): void {
  const cell = row.cell('beneficiarySince');
  if (cell === null) return;
  const first = firstYear(cell);
  if (typeof first !== 'string') {
    row.refuse('notAFirstYear', { found: shown(cell), problem: first }, 'beneficiarySince');
    return;
  }
  const { schoolYear } = row.reading.options;
  if (schoolYear < first) row.refuse('beforeFirstYear', { schoolYear, first }, 'beneficiarySince');
}

/** The problem where the cell tries to be a school year, null where it is neither that nor a date. */
function firstYear(cell: string | number | boolean): SchoolYear | Problem | null {
  const date = dateIn(cell);
  if (date !== null) return schoolYearOf(date);
  if (typeof cell === 'boolean' || (typeof cell === 'number' && !isBareYear(cell))) return null;
  return answerOrProblem(() => parseSchoolYear(cell));
}

/** The school year in which a day falls. */
export function schoolYearOf(date: IsoDate): SchoolYear {
  const [year = 0, month = 0] = date.split('-').map(Number);
  return schoolYearStarting(month >= SEPTEMBER ? year : year - 1);
}
