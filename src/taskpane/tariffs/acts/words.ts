import { inBoth } from '../../../kit/messages';
import { french } from '../../words/typography';

const lines = (count: number) => `${count} ligne${count > 1 ? 's' : ''}`;

export const fr = {
  purpose: french`Les votes et les projets que ce classeur a enregistrés. Chaque changement est montré avant d'être fait, et s'annule.`,
  none: french`Ce classeur n'a pas d'acte : Enregistrer un vote, ou Charges et effectifs, en crée.`,

  amend: 'Modifier…',
  amendRates: (year: string) => french`Modifier les tarifs de ${year}…`,
  remove: 'Retirer…',
  see: french`Formules et feuilles qui en dépendent`,

  markPurpose: french`Donnez le numéro et la date de la délibération. L'organe, l'objet et l'article sont gardés ; un nom court qui dit « Projet » devient ce numéro, dans toutes les lignes qui le citent.`,
  voteDate: french`Date du vote`,
  mark: 'Marquer comme voté',
  marked: (key: string) => french`« ${key} » est marqué comme voté ; les formules en tiennent compte.`,

  key: french`Nom court, que les autres tables citent`,
  body: 'Organe',
  register: 'Enregistrer',
  amended: (key: string) => french`« ${key} » est modifié ; les formules en tiennent compte.`,

  nothingRests: french`Aucune ligne des tables ne cite cet acte.`,
  rests: french`Des lignes citent cet acte. Dites ce qu'elles deviennent : sans acte, elles seraient en erreur, et leurs formules à #N/A.`,
  fate: {
    EntTarifs: (rows: number) => french`Tarifs (${lines(rows)})`,
    EntCharges: (rows: number) => french`Charges (${lines(rows)})`,
    EntEffectifs: (rows: number) => french`Effectifs (${lines(rows)})`,
  },
  choose: french`Choisissez ce qu'elles deviennent`,
  removeRows: (rows: number) =>
    rows > 1 ? french`Retirer aussi ces ${lines(rows)}` : french`Retirer aussi cette ligne`,
  recite: (act: string) => french`Citer à la place : ${act}`,
  notYet: french`Rien n'est retiré tant que le sort de chaque table n'est pas dit.`,
  removeNow: french`Retirer l'acte`,
  removed: (key: string) => french`« ${key} » est retiré ; les formules en tiennent compte.`,
};

const englishLines = (count: number) => `${count} row${count === 1 ? '' : 's'}`;

const en: typeof fr = {
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
    EntTarifs: (rows) => `Rates (${englishLines(rows)})`,
    EntCharges: (rows) => `Charges (${englishLines(rows)})`,
    EntEffectifs: (rows) => `Pupils (${englishLines(rows)})`,
  },
  choose: 'Choose what becomes of them',
  removeRows: (rows) =>
    rows === 1 ? 'Remove this row as well' : `Remove these ${englishLines(rows)} as well`,
  recite: (act) => `Cite instead: ${act}`,
  notYet: 'Nothing is removed until the fate of each table is said.',
  removeNow: 'Remove the act',
  removed: (key) => `“${key}” is removed; the formulas follow it.`,
};

export const ACTS_WORDS = inBoth(fr, en);
