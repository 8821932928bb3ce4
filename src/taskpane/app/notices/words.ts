import { inBoth } from '../../../kit/messages';
import type { PagePart } from '../../../workbook/open-workbook';
import { french } from '../../words/typography';

const PARTS: Readonly<Record<PagePart, string>> = {
  frozenRows: 'volets figés',
  format: 'format A4, orientation et ajustement en largeur',
  margins: 'marges et centrage',
  printArea: french`zone d'impression`,
  titleRows: french`lignes répétées en tête de page`,
  headersFooters: 'en-têtes et pieds de page',
};

export const fr = {
  behind: (workbook: string) =>
    french`Un autre classeur est au premier plan : Excel attend. Revenez à « ${workbook} », cliquez dans une cellule, et l'opération reprend d'elle-même.`,
  pageNotSet: (sheets: readonly string[], parts: readonly string[]) =>
    french`Les chiffres sont complets, mais Excel n'a pas pris toute la mise en page de ${sheets.map((sheet) => french`« ${sheet} »`).join(', ')} : ${parts.join(', ')}. Il lui faut d'ordinaire une imprimante installée. Vérifiez par Fichier, Imprimer, ou recréez la feuille.`,
  parts: PARTS,
  dismiss: 'Fermer ce message',
};

const en: typeof fr = {
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
};

export const NOTICE_WORDS = inBoth(fr, en);
