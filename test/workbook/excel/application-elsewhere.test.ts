/** @jest-environment jsdom */
import { excelApplication } from '../../../src/workbook/excel/application';
import type { Theme } from '../../../src/workbook/surroundings';

/** office.js, as far as it says where the pane is; outside Excel it knows no context. */
const officeIn = (host: 'Excel' | null, context: object = {}) => {
  Object.assign(globalThis, {
    Office: { HostType: { Excel: 'Excel' }, onReady: () => Promise.resolve({ host }), context },
  });
};

class SystemDarkness extends EventTarget {
  matches = false;
}

let darkness: SystemDarkness;

beforeEach(() => {
  darkness = new SystemDarkness();
  Object.assign(window, { matchMedia: () => darkness });
});

test.each([
  ['fr-FR', 'fr'],
  ['fr-CA', 'fr'],
  ['FR', 'fr'],
  ['en-US', 'en'],
  ['de-DE', 'en'],
  ['frr-DE', 'en'],
])('an Excel in %s shows the pane in %s', async (displayLanguage, language) => {
  officeIn('Excel', { displayLanguage });
  expect(await excelApplication.ready()).toMatchObject({ language });
});

test('an Excel that gives no colours is taken for a light one', async () => {
  officeIn('Excel', { displayLanguage: 'fr-FR' });
  darkness.matches = true;
  expect(await excelApplication.ready()).toEqual({ language: 'fr', theme: 'light', hasWorkbook: true });
});

test('outside Excel the browser’s language and the system’s theme are those of the pane', async () => {
  officeIn(null);
  darkness.matches = true;
  jest.spyOn(navigator, 'language', 'get').mockReturnValue('fr-FR');
  expect(await excelApplication.ready()).toEqual({ language: 'fr', theme: 'dark', hasWorkbook: false });
});

test('outside Excel a change of the system’s theme is told', async () => {
  officeIn(null);
  const told: Theme[] = [];
  excelApplication.watchTheme((theme) => told.push(theme));
  await new Promise((resolve) => setTimeout(resolve, 0));
  for (const matches of [true, false]) {
    darkness.matches = matches;
    darkness.dispatchEvent(new Event('change'));
  }
  expect(told).toEqual(['dark', 'light']);
});
