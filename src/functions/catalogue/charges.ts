import { breakEvenRate, CENT } from '../../engine/charges/break-even';
import { COMMITTEE_TABLE, committeeTable } from '../../engine/charges/committee-table';
import { balanceOf, productsOf } from '../../engine/charges/products';
import { pupilCountOf, pupilsIn } from '../../engine/charges/pupils';
import { chargeLineOf, chargesOf } from '../../engine/charges/statement';
import { unitCost } from '../../engine/charges/unit-cost';
import { roundToCent } from '../../engine/money/money';
import { session } from '../../engine/session';
import { isBlank, isBlankCell } from '../call/cell';
import { Position, takenWhole } from '../call/position';
import {
  amount,
  category,
  chargeLine,
  optional,
  optionalText,
  quantity,
  schoolYear,
  step,
} from '../call/readers';
import { single, spill, whole } from '../call/spill';
import { splitOver, weights } from '../call/split';
import { sumOf } from '../call/sum';

/**
 * Tableau des charges présenté au comité (décompte) : en-tête, lignes, total et somme due par élève.
 * @customfunction DECOMPTE
 * @param annee Année scolaire, comme 2021-2022.
 * @returns Tableau de deux colonnes : objet, montant en € TTC.
 */
export function DECOMPTE(annee: unknown[][]): unknown[][] {
  return whole(() => {
    const year = single(schoolYear)(annee, 'annee');
    const rows = committeeTable(session.book, year).map(({ label, amount: euros }) => [
      label,
      euros.toNumber(),
    ]);
    return [[COMMITTEE_TABLE.object, COMMITTEE_TABLE.amount], ...rows];
  });
}

/**
 * Charges d'une année scolaire, en € TTC : le total, ou une ligne du décompte.
 * @customfunction CHARGES
 * @param annee Année scolaire, comme 2021-2022.
 * @param [objet] Ligne du décompte, comme CANOPE ; le total si rien n'est donné.
 * @returns Montant en € TTC.
 */
export function CHARGES(annee: unknown[][], objet?: unknown[][]): unknown[][] {
  return spill({ annee, objet }, (position) => {
    if (isBlankCell(position.cell('objet')) || position.every(isBlank, 'annee', 'objet')) return '';
    const given = position.read({ annee: schoolYear, objet: optionalText(chargeLine) });
    const { book } = session;
    const found =
      given.objet === undefined
        ? chargesOf(book, given.annee).total
        : chargeLineOf(book, given.annee, given.objet).net;
    return found.toNumber();
  });
}

/**
 * Nombre d'élèves d'une année scolaire, au total ou pour un territoire.
 * @customfunction EFFECTIF
 * @param annee Année scolaire, comme 2021-2022.
 * @param [territoire] membre, membre hors Somme ou hors membre ; tous si rien n'est donné.
 * @returns Nombre d'élèves.
 */
export function EFFECTIF(annee: unknown[][], territoire?: unknown[][]): unknown[][] {
  return spill({ annee, territoire }, (position) => {
    if (isBlankCell(position.cell('territoire')) || position.every(isBlank, 'annee', 'territoire')) return '';
    const given = position.read({ annee: schoolYear, territoire: optionalText(category) });
    const { book } = session;
    return given.territoire === undefined
      ? pupilCountOf(book, given.annee).total
      : pupilsIn(book, given.annee, given.territoire);
  });
}

/**
 * Coût par élève, en € TTC, arrondi au centime : somme des charges divisée par les élèves.
 * @customfunction COUT
 * @param charges Charges en € TTC ; une plage est additionnée, ses cellules vides ignorées.
 * @param eleves Nombre d'élèves.
 * @returns Coût en € TTC par élève.
 */
export function COUT(charges: unknown[][], eleves: unknown[][]): unknown[][] {
  const total = takenWhole(() => sumOf(charges, 'charges', amount));
  return spill({ charges: null, eleves }, (position) => {
    const given = position.read({ charges: total, eleves: quantity });
    return unitCost(given.charges, given.eleves).rounded.toNumber();
  });
}

/**
 * Produits d'une année scolaire, en € TTC : élèves × tarif, et les autres produits que donne le classeur.
 * @customfunction PRODUITS
 * @param annee Année scolaire, comme 2021-2022.
 * @returns Montant en € TTC.
 */
export function PRODUITS(annee: unknown[][]): unknown[][] {
  return spill({ annee }, (position) => {
    if (isBlank(position.cell('annee'))) return '';
    const year = position.read({ annee: schoolYear }).annee;
    return roundToCent(productsOf(session.book, year).total).toNumber();
  });
}

/**
 * Solde d'une année scolaire, en € TTC : produits moins charges.
 * @customfunction SOLDE
 * @param annee Année scolaire, comme 2021-2022.
 * @returns Montant en € TTC, négatif si les charges dépassent les produits.
 */
export function SOLDE(annee: unknown[][]): unknown[][] {
  return spill({ annee }, (position) => {
    if (isBlank(position.cell('annee'))) return '';
    const year = position.read({ annee: schoolYear }).annee;
    return roundToCent(balanceOf(session.book, year)).toNumber();
  });
}

/**
 * Tarif d'équilibre par élève : plus petit multiple du pas dont le produit, avec les autres produits, couvre les charges.
 * @customfunction TARIFEQUILIBRE
 * @param charges Charges à couvrir, en € TTC ; une plage est additionnée.
 * @param eleves Nombre d'élèves qui paient ce tarif.
 * @param [produits] Autres produits de l'année, en € TTC ; une plage est additionnée ; 0 si rien n'est donné.
 * @param [pas] Pas du tarif, en € ; 0,01 si rien n'est donné.
 * @returns Tarif en € TTC par élève.
 */
export function TARIFEQUILIBRE(
  charges: unknown[][],
  eleves: unknown[][],
  produits?: unknown[][],
  pas?: unknown[][],
): unknown[][] {
  const toCover = takenWhole(() => sumOf(charges, 'charges', amount));
  const otherProducts = takenWhole(() => sumOf(produits, 'produits', amount));
  return spill({ charges: null, eleves, produits: null, pas }, (position) => {
    const given = position.read({
      charges: toCover,
      eleves: quantity,
      produits: otherProducts,
      pas: optional(step, CENT),
    });
    const { charges: sum, eleves: pupils, produits: products } = given;
    return breakEvenRate({ charges: sum, pupils, products, step: given.pas }).toNumber();
  });
}

/**
 * Répartition d'un montant au prorata de poids, au plus fort reste : la somme des parts est exacte au centime.
 * @customfunction REPARTIR
 * @param montant Montant à répartir, en € ; il est d'abord arrondi au centime.
 * @param poids Poids, comme des nombres d'élèves ; une cellule vide reste vide, une colonne entière s'arrête à sa dernière ligne remplie.
 * @returns Parts en €, de la même forme que les poids.
 */
export function REPARTIR(montant: unknown[][], poids: unknown[][]): unknown[][] {
  return whole(() => {
    const given = new Position({ montant, poids }).read({ montant: single(amount), poids: weights });
    return splitOver(given.montant, given.poids);
  });
}
