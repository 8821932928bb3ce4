import { french } from '../../../words/typography';

const listed = (names: readonly string[]) => names.join(', ');

/** What was found on opening, beside what the workbook had kept. */
export const fr = {
  unknown: french`Ce classeur ne disait pas avec quels tarifs ses cellules avaient été calculées.`,
  unread: french`Les cellules avaient été calculées sans que les tables ENT aient pu être lues.`,
  tables: {
    changed: (tables: readonly string[]) =>
      tables.length > 1
        ? french`Les tables ${listed(tables)} ont changé sans que le complément soit là pour le voir.`
        : french`La table ${listed(tables)} a changé sans que le complément soit là pour le voir.`,
    gone: (tables: readonly string[]) =>
      tables.length > 1
        ? french`Les tables ${listed(tables)} ne sont plus là, ou sont vides.`
        : french`La table ${listed(tables)} n'est plus là, ou est vide.`,
    come: (tables: readonly string[]) =>
      tables.length > 1
        ? french`Les tables ${listed(tables)} sont nouvelles.`
        : french`La table ${listed(tables)} est nouvelle.`,
  },
  edition: {
    newer: (before: string, now: string) =>
      french`Les cellules avaient été calculées avec l'édition ${before} des données livrées ; celle de ce complément est plus récente (${now}).`,
    older: (before: string, now: string) =>
      french`Les cellules avaient été calculées avec une édition plus récente des données (${before}) que celle de ce complément (${now}) : des montants ont pu revenir en arrière. Faites mettre le complément à jour.`,
    other: (before: string) =>
      french`Les données livrées ont changé sans changer d'édition (${before}) : version d'essai du complément.`,
  },
  release: {
    newer: (before: string, now: string) =>
      french`Les cellules avaient été calculées par la version ${before} du complément ; celle-ci est plus récente (${now}).`,
    older: (before: string, now: string) =>
      french`Les cellules avaient été calculées par une version plus récente du complément (${before}) que celle-ci (${now}).`,
    other: (before: string) =>
      french`Les cellules avaient été calculées par une autre version du complément (${before}).`,
  },
  recalculated: (sheets: readonly string[]) =>
    sheets.length > 1
      ? french`Feuilles recalculées : ${listed(sheets.map((sheet) => french`« ${sheet} »`))}.`
      : french`Feuille recalculée : ${listed(sheets.map((sheet) => french`« ${sheet} »`))}.`,
  show: (sheet: string) => french`Afficher « ${sheet} »`,
  unkept: (why: string) =>
    french`Ce classeur n'a pas pu garder avec quels tarifs ses cellules sont calculées : à la prochaine ouverture, elles seront recalculées sans que le complément puisse dire ce qui a changé. ${why}`,
  circular: french`Une table ENT se calcule à partir de ce qu'elle donne : chaque recalcul la change. Les cellules sont laissées en l'état et peuvent être fausses. Remplacez, dans les tables ENT, les formules qui dépendent d'une fonction ENT par des valeurs.`,
  dismiss: 'Fermer ce message',
};

export type OpeningWords = typeof fr;
