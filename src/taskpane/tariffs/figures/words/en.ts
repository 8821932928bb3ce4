import type { FiguresWords } from './fr';

export const en: FiguresWords = {
  purpose:
    'Enter the charges and pupils of a year. They are written in the tables EntCharges and EntEffectifs of the workbook.',
  year: 'School year',
  act: 'Act that these figures come from',
  newAct: 'New act…',
  actKey: 'Short name or number of the act',
  date: 'Date',
  status: 'Status',
  statuses: { voted: 'Voted', draft: 'Draft (projet)', presented: 'Presented' },

  charges: 'Charges, in € VAT included',
  line: 'Line',
  gross: 'Gross',
  subsidy: 'Subsidy',
  net: (amount) => `Net: ${amount}`,
  proportional: 'Proportional to pupils',
  addLine: 'Add a line',
  removeLine: (label) => (label === '' ? 'Remove this line' : `Remove “${label}”`),
  takeLabels: (year) => `Take over the lines of ${year}, without the amounts`,

  otherProducts: 'Products other than contributions, in €',
  otherProductsNote:
    'They count in the balance, never in billing. A subsidy that a charge already deducts is not to be said here again.',
  kinds: { mutualisedBudget: 'Part of the mutualised budget', subsidy: 'Subsidies' },

  pupils: 'Pupils',
  groups: {
    membre: 'Members (membre)',
    'membre hors Somme': 'Members outside the Somme (membre hors Somme)',
    'hors membre': 'Not members (hors membre)',
    'membre hors Somme,hors membre': 'Members outside the Somme and not members',
  },
  apart: 'Count the last two categories apart',

  results: 'What follows from them',
  total: 'Total of charges',
  cost: 'Cost per pupil',
  products: 'Products',
  balance: 'Balance',
  workings: {
    totalOnly: 'only the total is known',
    lines: (count) => `${count} line${count === 1 ? '' : 's'}`,
    cost: (charges, pupils) => `${charges} ÷ ${pupils} pupils`,
    balance: 'products − charges',
  },
  nothing: 'Enter a year, charges or pupils.',

  register: 'Register these figures',
  replaces: (year, isShipped) =>
    isShipped
      ? `${year} already has figures, shipped with the add-in. These will come first in this workbook.`
      : `${year} already has rows in this workbook. They will be replaced.`,
  replace: 'Register all the same',
  abandon: 'Change nothing',
  done: (year) => `The figures of ${year} are registered; the formulas follow them.`,
};
