import type { PagePart } from '../../../../workbook/open-workbook';
import { french } from '../../../words/typography';

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

export type NoticeWords = typeof fr;
