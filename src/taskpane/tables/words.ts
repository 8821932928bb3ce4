import { inBoth } from '../../kit/messages';
import { french } from '../words/typography';

export const fr = {
  purpose: french`Créez un tableau du comité dans une feuille de ce classeur.`,

  table: 'Tableau',
  tables: {
    decompte: { title: 'Décompte', hint: french`Charges ligne à ligne et coût par élève` },
    contributions: {
      title: 'Contributions et solde',
      hint: french`Par territoire : élèves, tarif, produits, solde`,
    },
    comparatif: {
      title: 'Comparatif des années',
      hint: french`Les années connues côte à côte, et leurs variations`,
    },
    grille: { title: 'Grille tarifaire', hint: french`Tous les tarifs, HT ou TTC, avec leur acte` },
    colleges: { title: 'Collèges', hint: french`Facture du Département, à remplir` },
    utonum: { title: 'Ateliers @utonum', hint: french`Deux options et quatre lignes, comme votées en 2022` },
    npdc: { title: 'Nord-Pas-de-Calais Numérique', hint: french`Contribution des EPCI, à remplir` },
  },

  year: 'Année scolaire',
  yearPlaceholder: french`Choisissez l'année`,
  toComplete: 'lignes à compléter',
  linesKnown: french`Lignes et total connus : le tableau est complet`,
  linesUnknown: french`Total seul connu : les lignes sont à saisir dans la feuille`,

  base: 'Coût par élève',
  bases: {
    voted: french`Sur toutes les charges, comme le comité le vote`,
    charter: french`Sur les comptes et contenus payants (charte, article 4.2)`,
  },

  preview: (sheet: string) => french`Aperçu de « ${sheet} »`,
  outsideExcel: french`Ouvrez le complément dans Excel pour créer cette feuille.`,
};

export type TablesWords = typeof fr;

const en: TablesWords = {
  purpose: 'Create a committee table in a sheet of this workbook.',

  table: 'Table',
  tables: {
    decompte: { title: 'Statement of charges (décompte)', hint: 'Charges line by line and cost per pupil' },
    contributions: {
      title: 'Contributions and balance',
      hint: 'By territory: pupils, rate, products, balance',
    },
    comparatif: {
      title: 'Years compared (comparatif)',
      hint: 'The years known side by side, and how they vary',
    },
    grille: { title: 'Price list (grille tarifaire)', hint: 'Every tariff, HT or TTC, with its act' },
    colleges: { title: 'Colleges', hint: 'Bill of the Département, to be filled in' },
    utonum: { title: '@utonum workshops', hint: 'Two options and four lines, as voted in 2022' },
    npdc: { title: 'Nord-Pas-de-Calais Numérique', hint: 'Contribution of the EPCI, to be filled in' },
  },

  year: 'School year',
  yearPlaceholder: 'Choose the year',
  toComplete: 'lines to be filled in',
  linesKnown: 'Lines and total are known: the table is complete',
  linesUnknown: 'Only the total is known: the lines are to be typed in the sheet',

  base: 'Cost per pupil',
  bases: {
    voted: 'On all charges, as the committee votes it',
    charter: 'On accounts and paid contents (charter, article 4.2)',
  },

  preview: (sheet) => `Preview of “${sheet}”`,
  outsideExcel: 'Open the add-in in Excel to create this sheet.',
};

export const TABLES_WORDS = inBoth(fr, en);
