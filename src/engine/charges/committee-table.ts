import type { SchoolYear } from '../../tariffs/model';
import type { TariffBook } from '../book/tariff-book';
import { Decimal } from '../money/decimal';
import { chargeLinesOf, chargesOf } from './statement';
import { denominatorOf, unitCost } from './unit-cost';

/** A row of the committee's table: a label and an amount in € TTC. */
export interface TableRow {
  readonly label: string;
  readonly amount: Decimal;
}

/** The words that frame the committee's table, as the minutes of 28/06/2022 print them. */
export const COMMITTEE_TABLE = {
  object: 'Objet',
  amount: 'Montant € TTC',
  total: (year: SchoolYear) => `TOTAL dépenses année scolaire ${year}`,
  unitCost: (year: SchoolYear) =>
    `Somme due par élève pour l'année scolaire ${year.replace('-', ' - ')} € TTC`,
} as const;

/**
 * The committee's table of a year below its header: the lines, the total and the unit cost (minutes of 28/06/2022,
 * point 13).
 *
 * @throws Problem `chargesUnknown`, `chargeLinesUnknown`, `pupilsUnknown`
 */
export function committeeTable(book: TariffBook, year: SchoolYear): readonly TableRow[] {
  const lines = chargeLinesOf(book, year).map(({ label, net }) => ({ label, amount: net }));
  const { total } = chargesOf(book, year);
  const cost = unitCost(total, new Decimal(denominatorOf(book, year).pupils));
  return [
    ...lines,
    { label: COMMITTEE_TABLE.total(year), amount: total },
    { label: COMMITTEE_TABLE.unitCost(year), amount: cost.rounded.euros },
  ];
}
