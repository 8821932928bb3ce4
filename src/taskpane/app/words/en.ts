import type { AppWords } from './fr';

export const en: AppWords = {
  title: 'ENT Contributions',
  sections: { calculate: 'Calculate', tables: 'Tables' },
  navigation: 'ENT Contributions pane',
  outsideExcel: 'This pane is open outside Excel: everything is computed, nothing is written to a workbook.',
  loading: 'Opening…',
  notLoaded: 'This part of the pane could not be opened: the add-in’s server does not answer.',
  broken: (detail) => `Internal error of the add-in: ${detail}. Please report it, with what you were doing.`,
  retry: 'Try again',
};
