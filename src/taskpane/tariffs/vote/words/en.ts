import type { VoteWords } from './fr';

export const en: VoteWords = {
  purpose:
    'Register the vote of the contribution of primary schools. It is written in the tables EntActes and EntTarifs of the workbook, and every formula follows it.',
  status: 'Status',
  statuses: { voted: 'Voted', draft: 'Draft (projet)', presented: 'Presented' },
  statusHints: {
    voted: 'The committee has voted.',
    draft: 'Provisional: marked everywhere, and refused by billing.',
    presented: 'Presented to a body; the vote is not known.',
  },
  year: 'School year',
  number: 'Number of the deliberation',
  numberOptional: 'Number of the deliberation (optional)',
  date: 'Date',
  title: 'Subject',
  item: 'Article (optional)',
  rates: 'Rates per pupil, in € VAT included',
  categories: {
    membre: 'Member (membre)',
    'membre hors Somme': 'Member outside the Somme (membre hors Somme)',
    'hors membre': 'Not a member (hors membre)',
  },
  takeOver: (year) => `Take over the rates of ${year}`,
  register: 'Register the vote',
  replaces: (year, rates, isShipped) =>
    isShipped
      ? `${year} already has a rate, shipped with the add-in (${rates.join(', ')}). The registered vote will come first in this workbook.`
      : `${year} already has a rate in this workbook (${rates.join(', ')}). Its rows will be replaced.`,
  replace: 'Register all the same',
  abandon: 'Change nothing',
  carry: 'Charges and pupils entered on a draft (projet)',
  carried: {
    EntCharges: (rows, act) =>
      `Carry the charges of the year over to this vote (${rows} row${rows === 1 ? '' : 's'}, draft “${act}”)`,
    EntEffectifs: (rows, act) =>
      `Carry the pupils of the year over to this vote (${rows} row${rows === 1 ? '' : 's'}, draft “${act}”)`,
  },
  nowCarried: {
    EntCharges: 'The charges of the year now cite this vote.',
    EntEffectifs: 'The pupils of the year now cite this vote.',
  },
  notCarried: {
    EntCharges: (act) =>
      `The charges of the year stay on the draft “${act}”, as you chose: they are provisional.`,
    EntEffectifs: (act) =>
      `The pupils of the year stay on the draft “${act}”, as you chose: they are provisional.`,
  },
  done: (year) => `The vote of ${year} is registered; the formulas follow it.`,
};
