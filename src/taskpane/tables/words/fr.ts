import { french } from '../../words/typography';

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
