import { inBoth } from '../../kit/messages';
import type { PagePart } from '../../workbook/open-workbook';
import { french } from '../words/typography';

const PARTS: Readonly<Record<PagePart, string>> = {
  frozenRows: 'volets figés',
  format: 'format A4, orientation et ajustement en largeur',
  margins: 'marges et centrage',
  printArea: french`zone d'impression`,
  titleRows: french`lignes répétées en tête de page`,
  headersFooters: 'en-têtes et pieds de page',
};

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

  /** What the workbook tells. */
  notices: {
    behind: (workbook: string) =>
      french`Un autre classeur est au premier plan : Excel attend. Revenez à « ${workbook} », cliquez dans une cellule, et l'opération reprend d'elle-même.`,
    pageNotSet: (sheets: readonly string[], parts: readonly string[]) =>
      french`Les chiffres sont complets, mais Excel n'a pas pris toute la mise en page de ${sheets.map((sheet) => french`« ${sheet} »`).join(', ')} : ${parts.join(', ')}. Il lui faut d'ordinaire une imprimante installée. Vérifiez par Fichier, Imprimer, ou recréez la feuille.`,
    parts: PARTS,
    dismiss: 'Fermer ce message',
  },
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

  notices: {
    behind: (workbook) =>
      `Another workbook is in front: Excel is waiting. Come back to “${workbook}”, click in a cell, and the operation goes on by itself.`,
    pageNotSet: (sheets, parts) =>
      `The figures are complete, but Excel did not take all of the page set-up of ${sheets.map((sheet) => `“${sheet}”`).join(', ')}: ${parts.join(', ')}. It usually needs an installed printer. Check with File, Print, or create the sheet again.`,
    parts: {
      frozenRows: 'frozen rows',
      format: 'A4 paper, orientation and fit to width',
      margins: 'margins and centring',
      printArea: 'print area',
      titleRows: 'rows repeated on each page',
      headersFooters: 'headers and footers',
    },
    dismiss: 'Close this message',
  },
};

export const APP_WORDS = inBoth(fr, en);
