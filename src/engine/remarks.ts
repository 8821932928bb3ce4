import type { Act, BudgetYear, Remark, SchoolYear, Version } from '../tariffs/model';
import type { Decimal } from '../kit/money/decimal';
import { isStanding, standingInWords } from './standing-price';

/** What a remark of the data may depend on. */
export interface Circumstances {
  readonly rate?: string | undefined;
  /** Département of the commune, where there is one. */
  readonly department?: string | undefined;
}

/** What is said of every rate that a draft act sets. */
export const PROVISIONAL = "Tarif prévisionnel : le vote n'a pas eu lieu.";

/** The remarks of a version that hold in these circumstances, in French; a draft act is said first. */
export function applicableRemarks(
  version: Version<Decimal>,
  act: Act,
  year: SchoolYear | BudgetYear,
  circumstances: Circumstances,
): string[] {
  const remarks = (version.remarks ?? []).filter((remark) => applies(remark, year, circumstances));
  const provisional = act.status === 'draft' ? [PROVISIONAL] : [];
  const standing = isStanding(version, year) ? [standingInWords(act)] : [];
  return [...provisional, ...standing, ...remarks.map(({ text }) => text)];
}

function applies(
  remark: Remark,
  year: SchoolYear | BudgetYear,
  { rate, department }: Circumstances,
): boolean {
  const { fromYear, rate: ofRate, departmentOtherThan } = remark;
  if (fromYear !== undefined && year < fromYear) return false;
  if (ofRate !== undefined && ofRate !== rate) return false;
  if (departmentOtherThan === undefined) return true;
  return department !== undefined && !departmentOtherThan.includes(department);
}
