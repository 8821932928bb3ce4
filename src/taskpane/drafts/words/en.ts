import type { DraftsWords } from './fr';

const plural = (count: number) => (count === 1 ? '' : 's');

export const en: DraftsWords = {
  title: 'What rests on a draft (projet)',
  none: 'This workbook has no act that is a draft (projet).',
  search: 'Look for formulas and sheets',
  searching: 'Searching…',
  formulas: (count) =>
    count === 0
      ? 'No ENT formula rests on it.'
      : `${count} ENT formula${plural(count)} rest${count === 1 ? 's' : ''} on it:`,
  unsure: (count) =>
    `${count} formula${plural(count)} to check: Excel calculates an argument, and the add-in cannot redo it.`,
  sheets: (count) =>
    count === 0
      ? 'No sheet of the add-in says “prévisionnel”.'
      : `${count} sheet${plural(count)} of the add-in say${count === 1 ? 's' : ''} “prévisionnel”:`,
  outdated: (count) =>
    `${count} sheet${plural(count)} created earlier still say${count === 1 ? 's' : ''} “prévisionnel”. A sheet does not change by itself: create it again.`,
  isOutdated: 'Created again now, it would no longer say so.',
  stays: 'Created again now, it would still say so: a draft stands behind its figures.',
  madeElsewhere: 'This sheet is created again where you created it.',
  replaceAll: 'Replace all the same',
  loss: (names) => `What you typed or changed in “${names}” will be lost: copy it elsewhere first.`,
};
