import type { Argument } from '../entry';
import type { CalculateWords } from './fr';

const MISSING: Readonly<Record<Argument, string>> = {
  pupils: 'the number of pupils',
  place: 'the place',
  year: 'the school year',
};

export const en: CalculateWords = {
  purpose: 'Compute what a commune or an EPCI owes, with the act that sets its rate.',

  fields: { pupils: 'Pupils', place: 'Place', year: 'School year' },
  pupilsHint: 'Accounts created during the school year',
  placeHint: 'Name or code of a commune or an EPCI, or a category: membre, hors membre…',
  openList: 'Show the list',

  yearHint: 'The one whose service is billed',
  yearPlaceholder: 'Choose the year',
  yearVoted: (date, latest) =>
    latest ? `Rate voted on ${date}, the last one known` : `Rate voted on ${date}`,
  yearPresented: (date) => `Rate presented on ${date}; its vote is not known`,
  yearDraft: 'Draft (projet): this rate is not voted',
  yearWithoutTariff: 'no rate voted',
  yearIsDraft: 'draft',

  useSelection: 'Use the selection',
  useSelectionFor: (field) => `Use the selection: ${field}`,
  release: (address) => `Stop following ${address}`,
  emptyCell: 'empty',
  emptyCountsAsNone: (address) => `${address} is empty: 0 pupils`,
  severalCells: (address, count) => `${address} holds ${count} cells: select a single one.`,

  headings: {
    categories: 'Categories',
    communes: 'Communes',
    epcis: 'EPCI',
    inseeCode: (code) => `INSEE code ${code}`,
    postalCode: (code) => `Postal code ${code}`,
    communesOf: (epci) => `Communes of ${epci}`,
    firstOf: (heading, shown, all) => `${heading}: ${shown} of ${all}, type more`,
  },
  meanings: {
    membre: 'Commune in the Somme, member EPCI',
    'membre hors Somme': 'Commune outside the Somme, member EPCI',
    'hors membre': 'Commune in the Somme, non-member EPCI',
    'hors territoire': 'Commune outside the Somme, non-member EPCI',
  },
  formerly: (name) => `formerly ${name}`,
  byCommune: 'The rate depends on the commune: choose it',
  byCode: 'The category depends on how the code is read: INSEE or postal',
  byYear: 'The category depends on the year: choose it',
  membershipUnread: 'Category not known: a membership of the workbook cannot be read, see Rates',
  noRate: 'no rate voted',
  noHit: 'No place of this name in the Somme and its neighbouring EPCI',
  hits: (count) => (count === 1 ? '1 suggestion' : `${count} suggestions`),

  postalCode: (code, communes) => {
    const shared = communes > 1 ? `the postal code of ${communes} communes` : 'a postal code';
    return `${code} is ${shared}, not an INSEE code.`;
  },
  postalCodeInCell: (code, insee, communes) => {
    const some = communes.slice(0, 3).join(', ');
    const more = communes.length > 3 ? ` and ${communes.length - 3} more` : '';
    return `${code} is read as the INSEE code of ${insee}; it is also the postal code of ${some}${more}.`;
  },
  chooseCommune: 'Choose the commune',
  incompletePlace: (text, hits) =>
    hits > 1
      ? `“${text}”: ${hits} possible places, choose one.`
      : `“${text}”: one possible place, confirm it.`,
  seeHits: 'See the suggestions',
  namesakes: (text) => `“${text}” names several communes.`,
  unknownPlace: (text) =>
    `“${text}” is not in the Somme or its neighbouring EPCI. Another name, or an INSEE code?`,

  result: 'Result',
  amount: 'Contribution (TTC)',
  waiting: (missing) =>
    missing.length === 0
      ? 'The amount appears here as soon as the three fields are complete.'
      : `Give ${missing.map((one) => MISSING[one]).join(' and ')}: the amount appears here, with its calculation and the act that sets it.`,
  spoken: (amount, sentence) => `Contribution: ${amount}. ${sentence}`,
  provisional: 'Provisional rate',
  readingKept: 'Reading kept',
  reservation: 'Reservation',

  details: {
    body: 'Body',
    number: 'Deliberation',
    date: 'Date',
    item: 'Article or point',
    title: 'Subject',
    document: 'Source',
    lines: 'Lines',
    stated: 'In substance',
    exact: 'Before rounding',
    remarks: 'Remarks',
    undated: 'undated',
  },

  noFormula:
    'The formula is made of the three fields. To follow a cell, select it in the sheet, then use the button at the right of the field.',
  noFormulaWithoutAmount: 'No formula: it would have no amount to give.',
  insert: 'Insert the formula',
  insertIn: (address) => `Insert the formula in ${address}`,
  inserted: (cell) => `Formula inserted in ${cell}.`,
  occupied: (cell) => `${cell} is not empty. Replace its content by the formula?`,
  replace: 'Replace',
  keep: 'Change nothing',
  refersToItself: (address) => `${address} is part of the formula: select another cell for it.`,
};
