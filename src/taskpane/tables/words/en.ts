import type { TablesWords } from './fr';

export const en: TablesWords = {
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
