import { isProblem } from '../../engine/problem';
import { shown } from '../../kit/cells/shown';
import { parseBudgetYear } from '../../engine/years/budget-year';
import { parseSchoolYear, schoolYearStarting } from '../../engine/years/school-year';
import type { BudgetYear, SchoolYear } from '../../tariffs/model';
import { Fault, type CellReader, type FilledCell } from './fault';

/** Outside, a year is a slip of the keyboard: no ENT was billed before, and no budget is prepared after. */
const FIRST = 2000;
const LAST = 2099;

/** A school year; a bare 2024 names both readings. */
export const schoolYear: CellReader<SchoolYear> = (cell) => {
  const year = parsed(parseSchoolYear, cell);
  if (year instanceof Fault) return year;
  return isPlausible(Number(year.slice(0, 4)))
    ? year
    : new Fault('yearOutOfRange', {
        found: year,
        first: schoolYearStarting(FIRST),
        last: schoolYearStarting(LAST),
      });
};

export const budgetYear: CellReader<BudgetYear> = (cell) => {
  const year = parsed(parseBudgetYear, cell);
  if (year instanceof Fault) return year;
  return isPlausible(year)
    ? year
    : new Fault('yearOutOfRange', { found: String(year), first: String(FIRST), last: String(LAST) });
};

/** Whichever of the two is written. */
export const eitherYear: CellReader<SchoolYear | BudgetYear> = (cell) =>
  /^\s*\d{4}\s*$/.test(String(cell)) ? budgetYear(cell) : schoolYear(cell);

function parsed<T>(parse: (text: string) => T, cell: FilledCell): T | Fault {
  try {
    return parse(shown(cell));
  } catch (thrown) {
    if (!isProblem(thrown)) throw thrown;
    return new Fault('badYear', { problem: thrown });
  }
}

/** Whether a document of ours can be of that year. */
export function isPlausible(start: number): boolean {
  return start >= FIRST && start <= LAST;
}
