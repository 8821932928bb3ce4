import { COLLEGE_LINES, priceCollege, priceColleges } from '../../engine/services/colleges';
import { session } from '../../engine/session';
import { isBlankCell, isNothing } from '../call/cell';
import { readCollege, readColleges } from '../call/colleges';
import { takenWhole } from '../call/position';
import { optionalText, positiveAmount, schoolYear, word } from '../call/readers';
import { spill, whole } from '../call/spill';
import { sumOf } from '../call/sum';

/**
 * Prix du service ENT pour un collège, en € TTC, sans Labomep : comptes, Le Robert, maxicours et SITE.TV.
 * @customfunction COLLEGE
 * @param eleves Nombre d'élèves du collège.
 * @param eleves_plus_1h Nombre d'élèves qui ont utilisé maxicours plus d'une heure.
 * @param annee Année scolaire, comme 2023-2024, à partir de 2014-2015.
 * @param [objet] comptes, Le Robert, maxicours ou SITE.TV ; le tout si rien n'est donné.
 * @returns Montant en € TTC.
 */
export function COLLEGE(
  eleves: unknown[][],
  eleves_plus_1h: unknown[][],
  annee: unknown[][],
  objet?: unknown[][],
): unknown[][] {
  return spill({ eleves, eleves_plus_1h, annee, objet }, (position) => {
    if (isBlankCell(position.cell('objet')) || position.every(isNothing, 'eleves', 'eleves_plus_1h'))
      return '';
    const given = position.read({
      eleves: () => readCollege(position),
      annee: schoolYear,
      objet: optionalText(word(COLLEGE_LINES)),
    });
    return priceCollege(session.book, given.eleves, given.annee, given.objet).rounded.toNumber();
  });
}

/**
 * Facture du Département pour des collèges, en € TTC : chaque collège, Labomep une fois, moins les subventions.
 * @customfunction COLLEGES
 * @param eleves Nombre d'élèves de chaque collège.
 * @param eleves_plus_1h Nombre d'élèves de chaque collège qui ont utilisé maxicours plus d'une heure.
 * @param annee Année scolaire, comme 2023-2024, à partir de 2014-2015.
 * @param [subventions] Subventions obtenues, en € ; une plage est additionnée ; 0 si rien n'est donné.
 * @returns Montant en € TTC, jamais négatif.
 */
export function COLLEGES(
  eleves: unknown[][],
  eleves_plus_1h: unknown[][],
  annee: unknown[][],
  subventions?: unknown[][],
): unknown[][] {
  const rows = whole(() => readColleges(eleves, eleves_plus_1h));
  const colleges = takenWhole(rows.read);
  const deducted = takenWhole(() => sumOf(subventions, 'subventions', positiveAmount));
  return spill({ eleves: null, annee, subventions: null }, (position) => {
    if (rows.isEmpty) return '';
    const given = position.read({ eleves: colleges, annee: schoolYear, subventions: deducted });
    return priceColleges(session.book, given.eleves, given.annee, given.subventions).rounded.toNumber();
  });
}
