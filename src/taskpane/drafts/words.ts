import { inBoth } from '../../kit/messages';
import { french, englishPlural, frenchPlural } from '../words/typography';

export const fr = {
  title: french`Ce qui repose sur un projet`,
  none: french`Ce classeur n'a pas d'acte au statut projet.`,
  search: 'Chercher les formules et les feuilles',
  searching: french`Recherche en cours…`,
  formulas: (count: number) =>
    count === 0
      ? french`Aucune formule ENT n'en dépend.`
      : french`${count} formule${frenchPlural(count)} ENT en ${count > 1 ? 'dépendent' : 'dépend'} :`,
  unsure: (count: number) =>
    french`${count} formule${frenchPlural(count)} à vérifier : un argument est calculé par Excel, et le complément ne peut pas le refaire.`,
  sheets: (count: number) =>
    count === 0
      ? french`Aucune feuille du complément ne dit « prévisionnel ».`
      : french`${count} feuille${frenchPlural(count)} du complément ${count > 1 ? 'disent' : 'dit'} « prévisionnel » :`,
  outdated: (count: number) =>
    french`${count} feuille${frenchPlural(count)} déjà créée${frenchPlural(count)} ${count > 1 ? 'disent' : 'dit'} encore « prévisionnel ». Une feuille ne change pas d'elle-même : recréez-la.`,
  isOutdated: french`Recréée maintenant, elle ne le dirait plus.`,
  stays: french`Recréée maintenant, elle le dirait encore : un projet reste derrière ses chiffres.`,
  madeElsewhere: french`Cette feuille se recrée là où vous l'avez créée.`,
  replaceAll: 'Remplacer quand même',
  loss: (names: string) =>
    french`Ce que vous avez saisi ou changé dans « ${names} » sera perdu : copiez-le d'abord ailleurs.`,
};

const en: typeof fr = {
  title: 'What rests on a draft (projet)',
  none: 'This workbook has no act that is a draft (projet).',
  search: 'Look for formulas and sheets',
  searching: 'Searching…',
  formulas: (count) =>
    count === 0
      ? 'No ENT formula rests on it.'
      : `${count} ENT formula${englishPlural(count)} rest${count === 1 ? 's' : ''} on it:`,
  unsure: (count) =>
    `${count} formula${englishPlural(count)} to check: Excel calculates an argument, and the add-in cannot redo it.`,
  sheets: (count) =>
    count === 0
      ? 'No sheet of the add-in says “prévisionnel”.'
      : `${count} sheet${englishPlural(count)} of the add-in say${count === 1 ? 's' : ''} “prévisionnel”:`,
  outdated: (count) =>
    `${count} sheet${englishPlural(count)} created earlier still say${count === 1 ? 's' : ''} “prévisionnel”. A sheet does not change by itself: create it again.`,
  isOutdated: 'Created again now, it would no longer say so.',
  stays: 'Created again now, it would still say so: a draft stands behind its figures.',
  madeElsewhere: 'This sheet is created again where you created it.',
  replaceAll: 'Replace all the same',
  loss: (names) => `What you typed or changed in “${names}” will be lost: copy it elsewhere first.`,
};

export const DRAFTS_WORDS = inBoth(fr, en);
