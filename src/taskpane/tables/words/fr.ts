import { french } from '../../words/typography';

const quoted = (sheets: readonly string[]) => sheets.map((sheet) => french`« ${sheet} »`).join(', ');

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

  create: (sheet: string) => french`Créer la feuille « ${sheet} »`,
  createAll: (sheets: number, first: string) => french`Créer ${sheets} feuilles, dont « ${first} »`,
  taken: (sheet: string) =>
    french`Ce classeur a déjà une feuille « ${sheet} ». Si vous la remplacez, elle reste en place tant que la nouvelle n'est pas complète.`,
  rename: 'Créer sous un autre nom',
  replace: 'Remplacer',
  abandon: 'Ne rien créer',
  preparing: (sheet: string) => french`Préparation de la feuille « ${sheet} »`,
  writing: (sheet: string) => french`Écriture de la feuille « ${sheet} »`,
  percent: (percent: number) => french`${percent} %`,
  stopping: french`Annulation en cours`,
  cancel: 'Annuler',
  created: (sheet: string) => french`La feuille « ${sheet} » est créée.`,
  createdAll: (sheets: readonly string[]) =>
    french`${sheets.length} feuilles sont créées : ${quoted(sheets)}.`,
  replacedAll: (sheets: readonly string[]) =>
    french`${sheets.length} feuilles sont en place : ${quoted(sheets)}.`,
  replaced: (sheet: string) => french`La feuille « ${sheet} » est remplacée.`,
  show: 'Afficher la feuille',
  cancelled: french`Création annulée : le classeur est tel qu'il était.`,
};

export type TablesWords = typeof fr;
