import type { BudgetYear, SchoolYear } from '../../tariffs/model';
import { Problem } from '../problem';

const SCHOOL_YEAR = /^\d{4}\s?[-/‐‑‒–—−]\s?(?:\d{4}|\d{2})$/u;

/**
 * Reads a school year (année scolaire): `2023-2024`, `2023/2024`, `2023 - 2024`, `2023–2024` or `2023-24`.
 *
 * @throws Problem `schoolYearAmbiguous` for a bare year, since 2024 may be 2023-2024, billed in 2024, or 2024-2025;
 *   `schoolYearNotConsecutive`; `schoolYearMalformed`
 */
export function parseSchoolYear(given: string | number): SchoolYear {
  const text = String(given).trim().replace(/\s+/gu, ' ');
  if (/^[1-9]\d{3}$/.test(text)) {
    const year = Number(text);
    throw new Problem('schoolYearAmbiguous', {
      found: text,
      ended: schoolYearStarting(year - 1),
      started: schoolYearStarting(year),
    });
  }
  if (!SCHOOL_YEAR.test(text)) throw new Problem('schoolYearMalformed', { found: text });
  const schoolYear = schoolYearStarting(Number(text.slice(0, 4)));
  const end = text.slice(4).replace(/\D+/u, '');
  // Compared from where the second year starts: 9999-00 must not pass for the end of 9999-10000.
  if (schoolYear.slice(9 - end.length) !== end)
    throw new Problem('schoolYearNotConsecutive', { found: text });
  return schoolYear;
}

/** The school year that starts in September of that year: 2023 → `2023-2024`. */
export function schoolYearStarting(year: number): SchoolYear {
  const digits = (value: number) => String(value).padStart(4, '0');
  return `${digits(year)}-${digits(year + 1)}` as SchoolYear;
}

/**
 * The school year billed in a budget year (exercice). Rates are voted after the fact: « la tarification du service
 * facturé en 2024, au regard des dépenses réelles constatées pour l'année scolaire 2023-2024 » (deliberation
 * 20240617_DL_05).
 */
export function schoolYearBilledIn(budgetYear: BudgetYear): SchoolYear {
  return schoolYearStarting(budgetYear - 1);
}

/** The budget year (exercice) in which a school year is billed: 2024 for 2023-2024. */
export function budgetYearBilling(schoolYear: SchoolYear): BudgetYear {
  return Number(schoolYear.slice(5));
}
