import type { TablesWords } from './fr';

export const en: TablesWords = {
  purpose: 'Create the committee’s table of charges (décompte) in a sheet of this workbook.',

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

  create: (sheet) => `Create the sheet “${sheet}”`,
  taken: (sheet) =>
    `This workbook already has a sheet “${sheet}”. If you replace it, it stays until the new one is complete.`,
  rename: 'Create under another name',
  replace: 'Replace',
  abandon: 'Create nothing',
  writing: (sheet) => `Writing the sheet “${sheet}”`,
  percent: (percent) => `${percent}%`,
  stopping: 'Cancelling',
  cancel: 'Cancel',
  created: (sheet) => `The sheet “${sheet}” is created.`,
  replaced: (sheet) => `The sheet “${sheet}” is replaced.`,
  show: 'Show the sheet',
  cancelled: 'Cancelled: the workbook is as it was.',
};
