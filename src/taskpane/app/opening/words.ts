import { inBoth } from '../../../kit/messages';
import { french } from '../../words/typography';

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

const en: OpeningWords = {
  unknown: 'This workbook did not say with which rates its cells had been calculated.',
  unread: 'The cells had been calculated while the ENT tables could not be read.',
  tables: {
    changed: (tables) =>
      tables.length > 1
        ? `The tables ${listed(tables)} changed while the add-in was not there to see it.`
        : `The table ${listed(tables)} changed while the add-in was not there to see it.`,
    gone: (tables) =>
      tables.length > 1
        ? `The tables ${listed(tables)} are gone, or empty.`
        : `The table ${listed(tables)} is gone, or empty.`,
    come: (tables) =>
      tables.length > 1 ? `The tables ${listed(tables)} are new.` : `The table ${listed(tables)} is new.`,
  },
  edition: {
    newer: (before, now) =>
      `The cells had been calculated with edition ${before} of the data that ships; this add-in has a more recent one (${now}).`,
    older: (before, now) =>
      `The cells had been calculated with a more recent edition of the data (${before}) than that of this add-in (${now}): amounts may have gone back. Have the add-in updated.`,
    other: (before) =>
      `The data that ships has changed under the same edition (${before}): a trial version of the add-in.`,
  },
  release: {
    newer: (before, now) =>
      `The cells had been calculated by version ${before} of the add-in; this one is more recent (${now}).`,
    older: (before, now) =>
      `The cells had been calculated by a more recent version of the add-in (${before}) than this one (${now}).`,
    other: (before) => `The cells had been calculated by another version of the add-in (${before}).`,
  },
  recalculated: (sheets) =>
    `${sheets.length > 1 ? 'Sheets' : 'Sheet'} recalculated: ${listed(sheets.map((sheet) => `“${sheet}”`))}.`,
  show: (sheet) => `Show “${sheet}”`,
  unkept: (why) =>
    `This workbook could not keep with which rates its cells are calculated: at its next opening they will be recalculated, and the add-in will not be able to say what changed. ${why}`,
  circular:
    'An ENT table is calculated from what it gives: each recalculation changes it. The cells are left as they are and may be wrong. In the ENT tables, replace the formulas that depend on an ENT function by values.',
  dismiss: 'Close this message',
};

export const OPENING_WORDS = inBoth(fr, en);
