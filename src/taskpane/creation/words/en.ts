import type { CreationWords } from './fr';

export const en: CreationWords = {
  create: (sheet) => `Create the sheet “${sheet}”`,
  createAll: (sheets, first) => `Create ${sheets} sheets, “${first}” among them`,
  taken: (sheet) =>
    `This workbook already has a sheet “${sheet}”. If you replace it, it stays until the new one is complete.`,
  rename: 'Create under another name',
  replace: 'Replace',
  abandon: 'Create nothing',
  preparing: (sheet) => `Preparing the sheet “${sheet}”`,
  writing: (sheet) => `Writing the sheet “${sheet}”`,
  percent: (percent) => `${percent}%`,
  stopping: 'Cancelling',
  cancel: 'Cancel',
  created: (sheet) => `The sheet “${sheet}” is created.`,
  createdAll: (sheets) => `${sheets.length} sheets are created: “${sheets.join('”, “')}”.`,
  replacedAll: (sheets) => `${sheets.length} sheets are in place: “${sheets.join('”, “')}”.`,
  replaced: (sheet) => `The sheet “${sheet}” is replaced.`,
  show: 'Show the sheet',
  cancelled: 'Cancelled: the workbook is as it was.',
};
