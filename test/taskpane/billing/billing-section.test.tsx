/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FOLDER } from '../../../src/build/counts-sample';
import { fr as words } from '../../../src/taskpane/billing/words';
import { SOUND, UAI, type TableRow } from '../../billing/support/counts';
import { sheetRows, workbookFile } from '../../billing/support/workbook-file';
import { ACT, rate, tableOf } from '../../workbook-tariffs/support/tables';
import { violations } from '../support/violations';
import { button, facturer, readTable, said, setCounts, withCounts } from './billing-page';

const SHEET = 'État liquidatif 2023-2024';
const CREATED =
  '3 feuilles sont créées : « État liquidatif 2023-2024 », « Titres 2023-2024 », « Contrôle 2023-2024 ».';
const PORT: TableRow = {
  ...SOUND,
  Établissement: 'École du Port',
  UAI: UAI.two,
  Commune: 'Conteville',
  'Code INSEE': null,
};

const create = () => button(/^Créer 3 feuilles/);

test('a sound table is billed, and its three sheets created', async () => {
  const workbook = withCounts(SOUND);
  const { user } = await readTable(workbook);
  await said(words.agrees);
  expect(screen.getByText('740,00 €')).not.toBeNull();
  await user.click(create());
  await said(CREATED);
  expect(workbook.written.map(({ sheet }) => sheet.name)).toEqual([
    SHEET,
    'Titres 2023-2024',
    'Contrôle 2023-2024',
  ]);
  expect(await violations()).toEqual([]);
});

test('a rate whose year cannot be read holds the bills up, in the words of Tarifs', async () => {
  const workbook = withCounts(SOUND);
  workbook.tables.set('EntActes', tableOf('EntActes', [ACT]));
  workbook.tables.set('EntTarifs', tableOf('EntTarifs', [rate('membre', 8, { 'Première année': 45_170 })]));
  await readTable(workbook);
  await said(
    '1 erreur dans les tables du classeur. Les lignes en cause ne servent pas ; les autres servent.',
  );
  expect(button('ENT tarifs!B5')).not.toBeNull();
  expect(create().getAttribute('aria-disabled')).toBe('true');
  expect(screen.queryByText(/740,00/)).toBeNull();
});

test('an error holds everything up until it is answered, and the answer can be taken back', async () => {
  const { user } = await readTable(withCounts(SOUND, PORT));
  await said(words.errors(1));
  expect(create().getAttribute('aria-disabled')).toBe('true');
  expect(button('Budget!C3')).not.toBeNull();
  await user.click(button(words.choose('Conteville (80208)')));
  await said(words.agrees);
  await user.click(button(words.decisions(1)));
  await user.click(button(words.undo));
  await said(words.errors(1));
});

const NEGATIVE: TableRow = { ...PORT, 'Code INSEE': '80208', Élèves: -3 };

test('a finding is told by its school and its row, and its cell leads there', async () => {
  const workbook = withCounts(SOUND, NEGATIVE);
  const { user } = await readTable(workbook);
  await said(words.errors(1));
  expect(
    screen.getByRole('group', { name: 'École du Port, Conteville, ligne 3 : −3 élèves' }),
  ).not.toBeNull();
  await user.click(button('Budget!E3'));
  expect(workbook.shown).toEqual([{ sheet: 'Budget', address: 'E3' }]);
});

test('a value is corrected by keyboard alone, from what it is', async () => {
  const { user } = await readTable(withCounts(SOUND, NEGATIVE));
  await said(words.errors(1));
  act(() => {
    button('Corriger').focus();
  });
  await user.keyboard('{Enter}');
  const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Élèves, valeur exacte' });
  expect(document.activeElement).toBe(field());
  expect([field().value, field().selectionStart, field().selectionEnd]).toEqual(['-3', 0, 2]);
  expect(button('Valider').getAttribute('aria-disabled')).toBe('true');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('button', { name: 'Valider' })).toBeNull();
  expect(document.activeElement).toBe(button('Corriger'));
  await user.keyboard('{Enter}3{Enter}');
  await said(words.agrees);
  expect(await said('Ligne 3, École du Port : Élèves, « -3 » corrigé en « 3 ».')).not.toBeNull();
});

test('a row is set aside for a reason that is asked, and comes back', async () => {
  const { user } = await readTable(withCounts(SOUND, NEGATIVE));
  await said(words.errors(1));
  await user.click(button('Écarter'));
  expect(document.activeElement).toBe(button('nombre négatif : -3'));
  await user.click(button('fermée'));
  await said(words.agrees);
  await said('Ligne 3, École du Port : écartée, fermée.');
  await user.click(button('Annuler'));
  await said(words.errors(1));
  expect(screen.queryByRole('button', { name: 'Annuler' })).toBeNull();
  await user.click(button('Écarter'));
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(button('Écarter'));
  await user.keyboard('{Enter}');
  await user.type(screen.getByLabelText('Autre motif'), 'regroupée à Hautvillers{Enter}');
  expect(await said('Ligne 3, École du Port : écartée, regroupée à Hautvillers.')).not.toBeNull();
});

test('several rows are set aside for one reason that is asked once, and come back together', async () => {
  const other = { ...NEGATIVE, Établissement: 'École du Quai', UAI: UAI.three, Élèves: 'douze' };
  const { user } = await readTable(withCounts(SOUND, NEGATIVE, other));
  await said(words.errors(2));
  await user.click(button('Écarter les 2 lignes en erreur'));
  await user.click(button('l’erreur de chacune'));
  await said(words.agrees);
  await said('2 lignes sont écartées.');
  await user.click(button(words.decisions(2)));
  await said('Ligne 3, École du Port : écartée, nombre négatif : -3.');
  await said('Ligne 4, École du Quai : écartée, nombre illisible : douze.');
  await user.click(button('Annuler'));
  await said(words.errors(2));
  expect(screen.queryByText(/écartées/)).toBeNull();
});

test('counts that changed since they were read are never billed as they were', async () => {
  const workbook = withCounts(SOUND);
  const { user } = await readTable(workbook);
  await said(words.agrees);
  setCounts(workbook, [{ ...SOUND, Élèves: 50 }]);
  await user.click(create());
  await said(words.changed);
  expect(workbook.written).toEqual([]);
  expect(await screen.findByText('370,00 €')).not.toBeNull();
  await user.click(create());
  await said(CREATED);
});

test('a column that is not recognised is designated', async () => {
  const workbook = withCounts(SOUND);
  const table = workbook.tables.get('Effectifs');
  if (table === undefined) throw new Error('No table.');
  workbook.tables.set('Effectifs', {
    ...table,
    header: table.header.map((one) => (one === 'Élèves' ? 'Nb' : one)),
  });
  const { user } = await readTable(workbook);
  await said(words.errors(1));
  await user.click(screen.getByRole('combobox', { name: words.assign('Élèves') }));
  await user.click(screen.getByRole('option', { name: 'Nb' }));
  expect(await said(words.agrees)).not.toBeNull();
});

test('hidden rows of a table are asked about, and billed on the word of the user', async () => {
  const workbook = withCounts(SOUND, { ...SOUND, Établissement: 'École du Port', UAI: UAI.two, Élèves: 50 });
  const table = workbook.tables.get('Effectifs');
  if (table === undefined) throw new Error('No table.');
  workbook.hidden.set(table.sheet, [table.firstCell.row + 1]);
  const { user } = await readTable(workbook);
  await said(words.errors(1));
  await user.click(button('Facturer'));
  expect(await screen.findByText('1 110,00 €')).not.toBeNull();
});

test('a workbook file of several lists is read from the sheet that is chosen', async () => {
  const { user } = await facturer(null);
  const texts = Object.values(SOUND).map(String);
  const xml = sheetRows([Object.keys(SOUND), texts]);
  const bytes = workbookFile({
    sheets: [
      { name: 'Nord', xml },
      { name: 'Sud', xml },
    ],
  });
  const file = new File([''], 'counts.xlsx');
  Object.assign(file, { arrayBuffer: () => Promise.resolve(bytes) });
  await user.upload(screen.getByLabelText(words.chooseFile), file);
  await user.click(await screen.findByRole('button', { name: words.chooseSheet('Sud') }));
  await said(words.agrees);
  expect(screen.getByText('740,00 €')).not.toBeNull();
});

test('outside Excel a file is checked, and nothing is created', async () => {
  const { user } = await facturer(null);
  const bytes = readFileSync(path.join(FOLDER, 'counts-2023-2024.csv'));
  const file = new File([bytes], 'counts.csv', { type: 'text/csv' });
  Object.assign(file, { arrayBuffer: () => Promise.resolve(bytes) });
  await user.upload(screen.getByLabelText(words.chooseFile), file);
  await said(words.agrees);
  expect(screen.getByText('368 768,60 €')).not.toBeNull();
  expect(screen.queryByRole('button', { name: /^Créer 3 feuilles/ })).toBeNull();
});

test('a table that is gone is said to be', async () => {
  const workbook = withCounts(SOUND);
  const { user } = await readTable(workbook);
  workbook.tables.delete('Effectifs');
  await user.click(button(words.readAgain));
  expect(await said(words.tableGone('Effectifs'))).not.toBeNull();
});
