import type { AppWords } from './fr';

export const en: AppWords = {
  title: 'ENT Contributions',
  sections: { calculate: 'Calculate', tables: 'Tables', tariffs: 'Rates', billing: 'Bill', control: 'Check' },
  help: 'Help (in French)',
  helpFor: (section) => `Help (in French): ${section} (new window)`,
  navigation: 'ENT Contributions pane',
  outsideExcel: 'This pane is open outside Excel: everything is computed, nothing is written to a workbook.',
  loading: 'Opening…',
  notLoaded: 'This part of the pane could not be opened: the add-in’s server does not answer.',
  tariffsUnread: (why) =>
    `The ENT tables of the workbook could not be read; what they can change has no answer (#N/A). ${why}`,
  tariffsUnloaded:
    'The part of the add-in that reads the ENT tables of the workbook could not load; what they can change has no answer (#N/A).',
  cellsStale: (why) => `The workbook did not recalculate: cells may show former results. ${why}`,
  broken: (detail) => `Internal error of the add-in: ${detail}. Please report it, with what you were doing.`,
  retry: 'Try again',
};
