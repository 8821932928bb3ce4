/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FOLDER } from '../../../src/build/counts-sample';
import { fr as words } from '../../../src/taskpane/billing/words/fr';
import { fr as tablesWords } from '../../../src/taskpane/tables/words/fr';
import { SOUND, UAI, type TableRow } from '../../billing/support/counts';
import { violations } from '../support/violations';
import { button, facturer, readTable, said, setCounts, withCounts } from './billing-page';

const SHEET = 'État liquidatif 2023-2024';
const PORT: TableRow = {
  ...SOUND,
  Établissement: 'École du Port',
  UAI: UAI.two,
  Commune: 'Conteville',
  'Code INSEE': null,
};

const create = () => button(/^Créer la feuille/);

test('a sound table is billed, and its three sheets created', async () => {
  const workbook = withCounts(SOUND);
  const { user } = await readTable(workbook);
  await said(words.agrees);
  expect(screen.getByText('740,00 €')).not.toBeNull();
  await user.click(create());
  await said(tablesWords.created(SHEET));
  expect(workbook.written.map(({ sheet }) => sheet.name)).toEqual([
    SHEET,
    'Titres 2023-2024',
    'Contrôle 2023-2024',
  ]);
  expect(await violations()).toEqual([]);
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

test('a row is set aside with its reason', async () => {
  const { user } = await readTable(withCounts(SOUND, { ...PORT, 'Code INSEE': '80208', Élèves: -3 }));
  await said(words.errors(1));
  await user.click(button(words.setAside));
  const reason = screen.getByLabelText(words.reason);
  await user.clear(reason);
  expect(button(words.confirmSetAside).getAttribute('aria-disabled')).toBe('true');
  await user.type(reason, 'École fermée');
  await user.click(button(words.confirmSetAside));
  await said(words.agrees);
  await user.click(button(words.decisions(1)));
  expect(screen.getByText(/École fermée/)).not.toBeNull();
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
  await said(tablesWords.created(SHEET));
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

test('outside Excel a file is checked, and nothing is created', async () => {
  const { user } = await facturer(null);
  const bytes = readFileSync(path.join(FOLDER, 'counts-2023-2024.csv'));
  const file = new File([bytes], 'counts.csv', { type: 'text/csv' });
  Object.assign(file, { arrayBuffer: () => Promise.resolve(bytes) });
  await user.upload(screen.getByLabelText(words.chooseFile), file);
  await said(words.agrees);
  expect(screen.getByText('368 768,60 €')).not.toBeNull();
  expect(screen.queryByRole('button', { name: /^Créer la feuille/ })).toBeNull();
});

test('a table that is gone is said to be', async () => {
  const workbook = withCounts(SOUND);
  const { user } = await readTable(workbook);
  workbook.tables.delete('Effectifs');
  await user.click(button(words.readAgain));
  expect(await said(words.tableGone('Effectifs'))).not.toBeNull();
});
