import { attempt } from '../engine/attempt';
import { describeProblem } from '../engine/problems/describe';
import { parseSchoolYear } from '../engine/years/school-year';
import type { IsoDate, SchoolYear } from '../tariffs/model';
import { UsageError } from './failure';

/** Words that several commands take; each throws a `UsageError` that says what was found and what was expected. */

export function readYear(text: string): SchoolYear {
  const year = attempt(() => parseSchoolYear(text));
  if (year.kind === 'refused') throw new UsageError(describeProblem(year.problem, 'fr'));
  return year.value;
}

export function readXlsxName(path: string | undefined): string | undefined {
  if (path === undefined || path.toLowerCase().endsWith('.xlsx')) return path;
  throw new UsageError(`Fichier « ${path} » : attendu un nom qui se termine par .xlsx.`);
}

export function readDate(text: string | undefined, today: IsoDate): IsoDate {
  if (text === undefined) return today;
  const parsed = new Date(`${text}T00:00:00Z`);
  const exists =
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(parsed.getTime()) &&
    parsed.toISOString().startsWith(text);
  if (!exists) throw new UsageError(`Date inconnue : « ${text} ». Attendu : une date comme 2026-11-22.`);
  return text;
}
