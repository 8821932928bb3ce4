/** @jest-environment jsdom */
import { version } from '@microsoft/office-js/package.json';
import { bootOffice, connectHost, type Boot } from './boot';

let boot: Boot;

beforeAll(async () => {
  boot = await bootOffice();
});

test('the client is the one whose protocol these tests hold', () => {
  expect(version).toBe('1.1.110');
});

test('Office.onReady names Excel on a PC', () => {
  expect(boot.info).toEqual({ host: 'Excel', platform: 'PC', addin: { visibilityMode: 'Taskpane' } });
});

test('the language and the theme are the host’s', () => {
  expect(Office.context.displayLanguage).toBe('fr-FR');
  expect(Office.context.officeTheme).toMatchObject({
    bodyBackgroundColor: '#ffffff',
    bodyForegroundColor: '#242424',
    controlBackgroundColor: '#f5f5f5',
    controlForegroundColor: '#242424',
  });
});

test('settings are saved with the document', async () => {
  const { settings } = Office.context.document;
  settings.set('onglet', 'tarifs');
  const status = await new Promise<Office.AsyncResultStatus>((resolve) => {
    settings.saveAsync((result) => {
      resolve(result.status);
    });
  });
  expect(status).toBe(Office.AsyncResultStatus.Succeeded);
  const keys: string[] = [];
  const values: string[] = [];
  boot.control.external.GetContext().GetSettings().Read(keys, values);
  expect([keys, values]).toEqual([['onglet'], ['"tarifs"']]);
});

test('a ribbon button runs its action, and ends with event.completed()', async () => {
  const pressed: string[] = [];
  Office.actions.associate('ouvrirVolet', (event: Office.AddinCommands.Event) => {
    pressed.push(event.source.id);
    event.completed();
  });
  await boot.control.pressButton('ouvrirVolet', 'Bouton.Ouvrir');
  expect(pressed).toEqual(['Bouton.Ouvrir']);
});

test('the pane is shown and hidden', async () => {
  const { host } = connectHost(boot.bridge);
  await Office.addin.hide();
  expect(host.session.appRuntime.current).toBe('Background');
  await Office.addin.showAsTaskpane();
  expect(host.session.appRuntime.current).toBe('Visible');
});

test('an action of a document that is not the host’s business is refused by its number', () => {
  expect(() => {
    boot.control.external.Execute(64, [], () => undefined);
  }).toThrow("The workbench's host does not know method 64.");
});
