import { Decimal } from '../../engine/money/decimal';
import { Money } from '../../engine/money/money';
import { STANDARD_VAT, withVat } from '../../engine/money/vat';
import { FLOW_PAYERS, priceAccountingFlows } from '../../engine/services/accounting-flows';
import { ANTIVIRUS_PARTS, LEAST_ANTIVIRUS_YEARS, priceAntivirus } from '../../engine/services/antivirus';
import { priceCyberGrant } from '../../engine/services/cyber-grant';
import { priceUtonum, UTONUM_PROFILES } from '../../engine/services/utonum';
import { session } from '../../engine/session';
import { isBlankCell, isEmpty, isNothing } from '../call/cell';
import {
  amount,
  antivirusYears,
  budgetYear,
  optional,
  optionalText,
  positiveAmount,
  quantity,
  vatRate,
  word,
} from '../call/readers';
import { spill } from '../call/spill';

/**
 * Contribution au service des flux comptables, en € HT : habitants × tarif, entre un plancher et un plafond.
 * @customfunction FLUX
 * @param habitants Nombre d'habitants.
 * @param type commune ou EPCI.
 * @param exercice Exercice budgétaire : 2017, ou un exercice que le classeur tarife.
 * @returns Montant en € HT.
 */
export function FLUX(habitants: unknown[][], type: unknown[][], exercice: unknown[][]): unknown[][] {
  return spill({ habitants, type, exercice }, (position) => {
    if (isNothing(position.cell('habitants'))) return '';
    const given = position.read({ habitants: quantity, type: word(FLOW_PAYERS), exercice: budgetYear });
    const priced = priceAccountingFlows(session.book, given.habitants, given.type, given.exercice);
    return priced.rounded.toNumber();
  });
}

/**
 * Service antivirus, en € HT pour toute la durée : licences par poste et par an, et installation.
 * @customfunction ANTIVIRUS
 * @param postes Nombre de postes.
 * @param exercice Exercice de souscription, comme 2022, à partir de 2022.
 * @param [annees] Durée en années, au moins 3 ; 3 si rien n'est donné.
 * @param [objet] licences ou installation ; le tout si rien n'est donné.
 * @returns Montant en € HT.
 */
export function ANTIVIRUS(
  postes: unknown[][],
  exercice: unknown[][],
  annees?: unknown[][],
  objet?: unknown[][],
): unknown[][] {
  return spill({ postes, exercice, annees, objet }, (position) => {
    if (isNothing(position.cell('postes')) || isBlankCell(position.cell('objet'))) return '';
    const given = position.read({
      postes: quantity,
      exercice: budgetYear,
      annees: optional(antivirusYears, new Decimal(LEAST_ANTIVIRUS_YEARS)),
      objet: optionalText(word(ANTIVIRUS_PARTS)),
    });
    const subscription = { posts: given.postes, years: given.annees };
    return priceAntivirus(session.book, subscription, given.exercice, given.objet).rounded.toNumber();
  });
}

/**
 * Contribution aux ateliers d'inclusion numérique Utonum, en € (la source ne dit pas HT ou TTC).
 * @customfunction UTONUM
 * @param ateliers Nombre d'ateliers de l'année.
 * @param profil EPCI, commune, commune mutualisée, CCAS ou CCAS mutualisé (mutualisé : l'EPCI contribue).
 * @param exercice Exercice budgétaire, comme 2022, à partir de 2022.
 * @returns Montant en €.
 */
export function UTONUM(ateliers: unknown[][], profil: unknown[][], exercice: unknown[][]): unknown[][] {
  return spill({ ateliers, profil, exercice }, (position) => {
    if (isNothing(position.cell('ateliers'))) return '';
    const given = position.read({ ateliers: quantity, profil: word(UTONUM_PROFILES), exercice: budgetYear });
    return priceUtonum(session.book, given.ateliers, given.profil, given.exercice).rounded.toNumber();
  });
}

/**
 * Subvention potentielle « cybersécurité » de 2022, en € : par habitant, avec un plancher et un plafond de 70 % du coût.
 * @customfunction CYBER
 * @param habitants Nombre d'habitants.
 * @param cout Coût du service, en €.
 * @param exercice Exercice : 2022 seulement.
 * @returns Subvention en €.
 */
export function CYBER(habitants: unknown[][], cout: unknown[][], exercice: unknown[][]): unknown[][] {
  return spill({ habitants, cout, exercice }, (position) => {
    if (isNothing(position.cell('habitants'))) return '';
    const given = position.read({ habitants: quantity, cout: positiveAmount, exercice: budgetYear });
    return priceCyberGrant(session.book, given.habitants, given.cout, given.exercice).rounded.toNumber();
  });
}

/**
 * Montant TTC d'un montant HT, sans arrondi : montant × (1 + taux).
 * @customfunction TTC
 * @param montant_ht Montant en € HT.
 * @param [taux] Taux de TVA entre 0 et 1 ; 0,2 si rien n'est donné.
 * @returns Montant en € TTC, non arrondi.
 */
export function TTC(montant_ht: unknown[][], taux?: unknown[][]): unknown[][] {
  return spill({ montant_ht, taux }, (position) => {
    if (isEmpty(position.cell('montant_ht'))) return '';
    const given = position.read({ montant_ht: amount, taux: optional(vatRate, new Decimal(STANDARD_VAT)) });
    return withVat(Money.of(given.montant_ht, 'HT'), given.taux).exact.toNumber();
  });
}
