import type { BudgetYear } from '../../tariffs/model';
import { Problem } from '../problem';

/**
 * Reads a budget year (exercice): a whole number of four digits.
 *
 * @throws Problem `budgetYearMalformed`
 */
export function parseBudgetYear(given: string | number): BudgetYear {
  const text = String(given).trim();
  if (!/^[1-9]\d{3}$/.test(text)) throw new Problem('budgetYearMalformed', { found: text });
  return Number(text);
}
