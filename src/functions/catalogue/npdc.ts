import { Decimal } from '../../engine/money/decimal';
import { priceNpdc } from '../../engine/services/npdc';
import { session } from '../../engine/session';
import { isBlank, isNothing } from '../call/cell';
import { optional, positiveAmount, quantity, schoolYear, yesNo } from '../call/readers';
import { spill } from '../call/spill';

/**
 * Contribution d'un EPCI à Nord-Pas-de-Calais Numérique, en € TTC (estimation dans l'attente du vote annuel).
 * @customfunction NPDC
 * @param eleves Nombre d'élèves de l'EPCI.
 * @param annee Année scolaire, comme 2023-2024, à partir de 2017-2018.
 * @param [option] VRAI si l'accompagnement forfaitaire optionnel est pris ; FAUX si rien n'est donné.
 * @param [demi_journees] Demi-journées d'accompagnement à la demande ; 0 si rien n'est donné.
 * @param [subventions] Subventions versées par les communes, en €, déduites de cet EPCI ; 0 si rien n'est donné.
 * @returns Montant en € TTC, jamais négatif.
 */
export function NPDC(
  eleves: unknown[][],
  annee: unknown[][],
  option?: unknown[][],
  demi_journees?: unknown[][],
  subventions?: unknown[][],
): unknown[][] {
  return spill({ eleves, annee, option, demi_journees, subventions }, (position) => {
    if (position.every(isNothing, 'eleves', 'demi_journees') && isBlank(position.cell('annee'))) return '';
    const given = position.read({
      eleves: quantity,
      annee: schoolYear,
      option: optional(yesNo, false),
      demi_journees: quantity,
      subventions: optional(positiveAmount, new Decimal(0)),
    });
    const { eleves: pupils, option: withOption, demi_journees: halfDays, subventions: subsidies } = given;
    const service = { pupils, option: withOption, halfDays, subsidies };
    return priceNpdc(session.book, service, given.annee).rounded.toNumber();
  });
}
