import type { ActsWords } from './fr';

const lines = (count: number) => `${count} row${count === 1 ? '' : 's'}`;

export const en: ActsWords = {
  purpose:
    'The votes and drafts that this workbook has registered. Each change is shown before it is made, and can be undone.',
  none: 'This workbook has no act: Register a vote, or Charges and pupils, makes one.',

  amend: 'Amend…',
  amendRates: (year) => `Amend the rates of ${year}…`,
  remove: 'Remove…',
  see: 'Formulas and sheets that rest on it',

  markPurpose:
    'Give the number and date of the deliberation. Body, subject and article are kept; a short name that says “Projet” becomes that number, in all rows that cite it.',
  voteDate: 'Date of the vote',
  mark: 'Mark as voted',
  marked: (key) => `“${key}” is marked as voted; the formulas follow it.`,

  key: 'Short name, which the other tables cite',
  body: 'Body',
  register: 'Save',
  amended: (key) => `“${key}” is amended; the formulas follow it.`,

  nothingRests: 'No row of the tables cites this act.',
  rests:
    'Rows cite this act. Say what becomes of them: without an act they would be in error, and their formulas #N/A.',
  fate: {
    EntTarifs: (rows) => `Rates (${lines(rows)})`,
    EntCharges: (rows) => `Charges (${lines(rows)})`,
    EntEffectifs: (rows) => `Pupils (${lines(rows)})`,
  },
  choose: 'Choose what becomes of them',
  removeRows: (rows) => (rows === 1 ? 'Remove this row as well' : `Remove these ${lines(rows)} as well`),
  recite: (act) => `Cite instead: ${act}`,
  notYet: 'Nothing is removed until the fate of each table is said.',
  removeNow: 'Remove the act',
  removed: (key) => `“${key}” is removed; the formulas follow it.`,
};
