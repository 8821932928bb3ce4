import type { OpeningWords } from './fr';

const listed = (names: readonly string[]) => names.join(', ');

export const en: OpeningWords = {
  unknown: 'This workbook did not say with which rates its cells had been calculated.',
  unread: 'The cells had been calculated while the ENT tables could not be read.',
  tables: {
    changed: (tables) =>
      tables.length > 1
        ? `The tables ${listed(tables)} changed while the add-in was not there to see it.`
        : `The table ${listed(tables)} changed while the add-in was not there to see it.`,
    gone: (tables) =>
      tables.length > 1
        ? `The tables ${listed(tables)} are gone, or empty.`
        : `The table ${listed(tables)} is gone, or empty.`,
    come: (tables) =>
      tables.length > 1 ? `The tables ${listed(tables)} are new.` : `The table ${listed(tables)} is new.`,
  },
  edition: {
    newer: (before, now) =>
      `The cells had been calculated with edition ${before} of the data that ships; this add-in has a more recent one (${now}).`,
    older: (before, now) =>
      `The cells had been calculated with a more recent edition of the data (${before}) than that of this add-in (${now}): amounts may have gone back. Have the add-in updated.`,
    other: (before) =>
      `The data that ships has changed under the same edition (${before}): a trial version of the add-in.`,
  },
  release: {
    newer: (before, now) =>
      `The cells had been calculated by version ${before} of the add-in; this one is more recent (${now}).`,
    older: (before, now) =>
      `The cells had been calculated by a more recent version of the add-in (${before}) than this one (${now}).`,
    other: (before) => `The cells had been calculated by another version of the add-in (${before}).`,
  },
  recalculated: (sheets) =>
    `${sheets.length > 1 ? 'Sheets' : 'Sheet'} recalculated: ${listed(sheets.map((sheet) => `“${sheet}”`))}.`,
  show: (sheet) => `Show “${sheet}”`,
  unkept: (why) =>
    `This workbook could not keep with which rates its cells are calculated: at its next opening they will be recalculated, and the add-in will not be able to say what changed. ${why}`,
  circular:
    'An ENT table is calculated from what it gives: each recalculation changes it. The cells are left as they are and may be wrong. In the ENT tables, replace the formulas that depend on an ENT function by values.',
  dismiss: 'Close this message',
};
