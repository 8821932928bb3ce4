import type { BudgetYear, IsoDate } from '../tariffs/model';

/** Titles are still issued in an exercice until then of the next year (journée complémentaire). */
const CLOSING = '01-31';

/**
 * The exercice that a later annex belongs to: that of its school year while it is open, then that of its date. Titles of
 * an earlier one are of a closed exercice.
 */
export function openExercice(expected: BudgetYear, date: IsoDate): BudgetYear {
  return date > `${expected + 1}-${CLOSING}` ? Number(date.slice(0, 4)) : expected;
}
