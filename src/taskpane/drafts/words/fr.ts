import { french } from '../../words/typography';

const plural = (count: number) => (count > 1 ? 's' : '');

export const fr = {
  title: french`Ce qui repose sur un projet`,
  none: french`Ce classeur n'a pas d'acte au statut projet.`,
  search: 'Chercher les formules et les feuilles',
  searching: french`Recherche en cours…`,
  formulas: (count: number) =>
    count === 0
      ? french`Aucune formule ENT n'en dépend.`
      : french`${count} formule${plural(count)} ENT en ${count > 1 ? 'dépendent' : 'dépend'} :`,
  unsure: (count: number) =>
    french`${count} formule${plural(count)} à vérifier : un argument est calculé par Excel, et le complément ne peut pas le refaire.`,
  sheets: (count: number) =>
    count === 0
      ? french`Aucune feuille du complément ne dit « prévisionnel ».`
      : french`${count} feuille${plural(count)} du complément ${count > 1 ? 'disent' : 'dit'} « prévisionnel » :`,
  outdated: (count: number) =>
    french`${count} feuille${plural(count)} déjà créée${plural(count)} ${count > 1 ? 'disent' : 'dit'} encore « prévisionnel ». Une feuille ne change pas d'elle-même : recréez-la.`,
  isOutdated: french`Recréée maintenant, elle ne le dirait plus.`,
  stays: french`Recréée maintenant, elle le dirait encore : un projet reste derrière ses chiffres.`,
  madeElsewhere: french`Cette feuille se recrée là où vous l'avez créée.`,
  replaceAll: 'Remplacer quand même',
  loss: (names: string) =>
    french`Ce que vous avez saisi ou changé dans « ${names} » sera perdu : copiez-le d'abord ailleurs.`,
};

export type DraftsWords = typeof fr;
