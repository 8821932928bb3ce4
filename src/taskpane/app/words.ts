import { inBoth } from '../../kit/messages';
import { french } from '../words/typography';

export const fr = {
  title: 'Contributions ENT',
  sections: {
    calculate: 'Calculer',
    tables: 'Tableaux',
    tariffs: 'Tarifs',
    billing: 'Facturer',
    control: 'Contrôler',
  },
  help: 'Aide',
  helpFor: (section: string) => french`Aide : ${section} (nouvelle fenêtre)`,
  navigation: 'Volet Contributions ENT',
  outsideExcel: french`Ce volet est ouvert hors d'Excel : tout se calcule, rien ne s'écrit dans un classeur.`,
  loading: 'Ouverture en cours…',
  notLoaded: french`Cette partie du volet n'a pas pu s'ouvrir : le serveur du complément ne répond pas.`,
  tariffsUnread: (why: string) =>
    french`Les tables ENT du classeur n'ont pas pu être lues ; ce qu'elles peuvent changer n'a pas de réponse (#N/A). ${why}`,
  tariffsUnloaded: french`La partie du complément qui lit les tables ENT du classeur n'a pas pu se charger ; ce qu'elles peuvent changer n'a pas de réponse (#N/A).`,
  cellsStale: (why: string) =>
    french`Le classeur ne s'est pas recalculé : des cellules peuvent montrer d'anciens résultats. ${why}`,
  broken: (detail: string) =>
    french`Erreur interne du complément : ${detail}. Signalez-la en disant ce que vous faisiez.`,
  retry: 'Réessayer',
};

export type AppWords = typeof fr;

const en: AppWords = {
  title: 'ENT Contributions',
  sections: { calculate: 'Calculate', tables: 'Tables', tariffs: 'Rates', billing: 'Bill', control: 'Check' },
  help: 'Help (in French)',
  helpFor: (section) => `Help (in French): ${section} (new window)`,
  navigation: 'ENT Contributions pane',
  outsideExcel: 'This pane is open outside Excel: everything is computed, nothing is written to a workbook.',
  loading: 'Opening…',
  notLoaded: 'This part of the pane could not be opened: the add-in’s server does not answer.',
  tariffsUnread: (why) =>
    `The ENT tables of the workbook could not be read; what they can change has no answer (#N/A). ${why}`,
  tariffsUnloaded:
    'The part of the add-in that reads the ENT tables of the workbook could not load; what they can change has no answer (#N/A).',
  cellsStale: (why) => `The workbook did not recalculate: cells may show former results. ${why}`,
  broken: (detail) => `Internal error of the add-in: ${detail}. Please report it, with what you were doing.`,
  retry: 'Try again',
};

export const APP_WORDS = inBoth(fr, en);
