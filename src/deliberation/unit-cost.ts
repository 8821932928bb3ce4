import type { YearCost } from '../engine/charges/year-cost';
import { count, euros } from '../kit/french/amount';

/** A unit cost is never written without what it is divided by: 7,37 € is over 43 478 pupils, not over all 43 792. */
export function costInWords(cost: YearCost): string {
  return `${euros(cost.rounded.euros)} par élève, pour un diviseur de ${divisorInWords(cost)}`;
}

/** The pupils that charges are divided by, and which they are. */
export function divisorInWords({ pupils, counts }: YearCost): string {
  const which = {
    members: 'facturés au tarif des membres',
    all: 'à tous les tarifs (lecture du classeur)',
    onlyCount: '(seul effectif connu)',
  }[counts];
  return `${count(pupils)} élèves ${which}`;
}
