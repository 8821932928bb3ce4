import type { SchoolYear } from '../../tariffs/model';
import type { TariffBook } from '../book/tariff-book';
import type { Decimal } from '../../kit/money/decimal';
import { chargeLinesOf, chargesOf } from './statement';
import { yearCost } from './year-cost';

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
  charterUnitCost: "Coût par élève sur l'assiette de la charte, en € TTC",
} as const;

/**
 * The committee's table of a year below its header: the lines, the total and the unit cost (minutes of 28/06/2022,
 * point 13). Where the workbook keeps the charter's base, the unit cost is on that base, and says so.
 *
 * @throws Problem `chargesUnknown`, `chargeLinesUnknown`, `pupilsUnknown`, `workbookUnread`
 */
export function committeeTable(book: TariffBook, year: SchoolYear): readonly TableRow[] {
  const lines = chargeLinesOf(book, year);
  const { total } = chargesOf(book, year);
  const { base, rounded } = yearCost(book, year);
  return [
    ...lines.map(({ label, net }) => ({ label, amount: net })),
    { label: COMMITTEE_TABLE.total(year), amount: total },
    {
      label: base === 'voted' ? COMMITTEE_TABLE.unitCost(year) : COMMITTEE_TABLE.charterUnitCost,
      amount: rounded.euros,
    },
  ];
}
