import type { DataWords } from './fr';

const plural = (count: number) => (count === 1 ? '' : 's');

export const en: DataWords = {
  purpose: 'The six tables by which this workbook completes the tariffs that ship, each on a visible sheet.',
  tables: 'Tables',
  allThere: 'The six tables are in this workbook.',
  missing: (tables) => `Missing tables: ${tables.join(', ')}.`,
  create: 'Create the missing tables',
  created: 'The tables are created.',
  export: 'Export',
  exported: (rows) =>
    rows === 0
      ? 'This workbook has no row to export yet.'
      : `${rows} row${plural(rows)} to save in a JSON file, for another workbook or for the terminal.`,
  leftOut: (rows) => `${rows} row${plural(rows)} in error will not be in the file.`,
  save: 'Save the file',
  import: 'Import',
  importHint: 'A file exported from here. It is checked as a whole before anything is written.',
  choose: 'Choose a file…',
  ready: (name, rows, there) =>
    there === 0
      ? `“${name}”: ${rows} row${plural(rows)} to write in the tables.`
      : `“${name}”: ${rows} row${plural(rows)}. They will replace all those of the tables of this workbook (${there}).`,
  write: 'Write these rows',
  replace: 'Replace the rows',
  abandon: 'Import nothing',
  imported: 'The file is imported; the formulas follow it.',
  refused: (name, faults) =>
    `“${name}” is not imported: ${faults} fault${plural(faults)}. The workbook is as it was.`,
  others: (count) => `and ${count} more.`,
};
