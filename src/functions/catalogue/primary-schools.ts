import { citation } from '../../engine/citation';
import { chargedCategory, contributionOf } from '../../engine/contribution/contribution';
import { explainContribution } from '../../engine/contribution/explain-contribution';
import { rateFor } from '../../engine/contribution/rate';
import { explanationText } from '../../engine/explanation';
import { categoryOf } from '../../engine/places/category';
import { session } from '../../engine/session';
import { schoolYearBilledIn } from '../../engine/years/school-year';
import { isBlank, isNothing, isPlainQuantity } from '../call/cell';
import { knownCharges } from '../call/known-charges';
import { budgetYear, optionalText, place, quantity, schoolYear } from '../call/readers';
import { positionOf, spill, spillCells } from '../call/spill';

/**
 * Contribution ENT du premier degré, en € TTC : élèves × tarif voté pour le territoire et l'année scolaire.
 * @customfunction CONTRIB
 * @param eleves Nombre d'élèves : comptes créés au cours de l'année scolaire ; une colonne entière s'arrête à sa dernière ligne remplie.
 * @param territoire membre, membre hors Somme, hors membre ; ou commune (code INSEE, nom) ou EPCI (SIREN, nom).
 * @param annee Année scolaire, comme 2023-2024.
 * @returns Montant en € TTC, arrondi au centime.
 */
export function CONTRIB(eleves: unknown[][], territoire: unknown[][], annee: unknown[][]): unknown[][] {
  const charges = knownCharges();
  return spillCells([eleves, territoire, annee], (cells) => {
    const [pupils, where, year] = [cells[0], cells[1], cells[2]];
    if (isNothing(pupils) && isBlank(where)) return '';
    if (isPlainQuantity(pupils)) return charges.charge(where, year).times(pupils);
    const position = positionOf(['eleves', 'territoire', 'annee'], cells);
    const given = position.read({ eleves: quantity, territoire: place, annee: schoolYear });
    return charges.charge(where, year).times(given.eleves.toNumber());
  });
}

/**
 * Tarif voté par élève, en € TTC, pour un territoire et une année scolaire.
 * @customfunction TARIF
 * @param territoire membre, membre hors Somme, hors membre ; ou commune (code INSEE, nom) ou EPCI (SIREN, nom).
 * @param annee Année scolaire, comme 2023-2024.
 * @returns Tarif en € TTC par élève.
 */
export function TARIF(territoire: unknown[][], annee: unknown[][]): unknown[][] {
  return spill({ territoire, annee }, (position) => {
    if (isBlank(position.cell('territoire'))) return '';
    const given = position.read({ territoire: place, annee: schoolYear });
    const category = chargedCategory(session.book, given.territoire, given.annee);
    return rateFor(session.book, category, given.annee).rate.toNumber();
  });
}

/**
 * Catégorie d'un lieu : membre, membre hors Somme, hors membre ou hors territoire.
 * @customfunction TERRITOIRE
 * @param lieu Commune (code INSEE, nom, ou « Péronne (80) ») ou EPCI (SIREN, nom) ; une colonne entière s'arrête à sa dernière ligne remplie.
 * @param [annee] Année scolaire, si l'adhésion de l'EPCI en dépend.
 * @returns Catégorie du lieu.
 */
export function TERRITOIRE(lieu: unknown[][], annee?: unknown[][]): unknown[][] {
  return spill({ lieu, annee }, (position) => {
    if (isBlank(position.cell('lieu'))) return '';
    const given = position.read({ lieu: place, annee: optionalText(schoolYear) });
    return categoryOf(given.lieu, session.book.members, given.annee ?? null);
  });
}

/**
 * Année scolaire facturée au cours d'un exercice : 2024 donne 2023-2024.
 * @customfunction ANNEESCOLAIRE
 * @param exercice Exercice budgétaire, comme 2024.
 * @returns Année scolaire, comme 2023-2024.
 */
export function ANNEESCOLAIRE(exercice: unknown[][]): unknown[][] {
  return spill({ exercice }, (position) => {
    if (isBlank(position.cell('exercice'))) return '';
    return schoolYearBilledIn(position.read({ exercice: budgetYear }).exercice);
  });
}

/**
 * Acte qui fixe le tarif d'un territoire pour une année scolaire : délibération, date et article.
 * @customfunction SOURCE
 * @param territoire membre, membre hors Somme, hors membre ; ou commune (code INSEE, nom) ou EPCI (SIREN, nom).
 * @param annee Année scolaire, comme 2023-2024.
 * @returns Acte, date et article.
 */
export function SOURCE(territoire: unknown[][], annee: unknown[][]): unknown[][] {
  return spill({ territoire, annee }, (position) => {
    if (isBlank(position.cell('territoire'))) return '';
    const given = position.read({ territoire: place, annee: schoolYear });
    const category = chargedCategory(session.book, given.territoire, given.annee);
    const { act, item } = rateFor(session.book, category, given.annee);
    return citation(act, item);
  });
}

/**
 * Explication d'une contribution en une phrase : calcul, acte, article et réserves.
 * @customfunction EXPLIQUER
 * @param eleves Nombre d'élèves : comptes créés au cours de l'année scolaire.
 * @param territoire membre, membre hors Somme, hors membre ; ou commune (code INSEE, nom) ou EPCI (SIREN, nom).
 * @param annee Année scolaire, comme 2023-2024.
 * @returns Phrase d'explication.
 */
export function EXPLIQUER(eleves: unknown[][], territoire: unknown[][], annee: unknown[][]): unknown[][] {
  return spill({ eleves, territoire, annee }, (position) => {
    if (isNothing(position.cell('eleves')) && isBlank(position.cell('territoire'))) return '';
    const given = position.read({ eleves: quantity, territoire: place, annee: schoolYear });
    const contribution = contributionOf(session.book, given.eleves, given.territoire, given.annee);
    return explanationText(explainContribution(session.book, contribution));
  });
}
