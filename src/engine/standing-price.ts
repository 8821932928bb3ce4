import type { Act, BudgetYear, SchoolYear, Version } from '../tariffs/model';
import type { Decimal } from '../kit/money/decimal';
import { frenchDate } from '../kit/french/date';

/** Whether a price answers a year only because its act sets no term: a reading, which a workbook may refuse. */
export function isStanding(
  { standsFrom }: Pick<Version<Decimal>, 'standsFrom'>,
  year: SchoolYear | BudgetYear,
): boolean {
  return standsFrom !== undefined && year > standsFrom;
}

/** The reading by which such a price holds, in French, with the date of its act. */
export function standingInWords({ date }: Act): string {
  const ofAct = date === null ? "l'acte" : `l'acte du ${frenchDate(date)}`;
  return `Prix que fixe ${ofAct}, sans terme ; lecture retenue : il vaut jusqu'à l'acte qui le modifie.`;
}
