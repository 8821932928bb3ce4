/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TextDecoder } from 'node:util';
import { FOLDER } from '../../../src/build/counts-sample';
import { fr as words } from '../../../src/taskpane/billing/words/fr';
import { fr as tablesWords } from '../../../src/taskpane/tables/words/fr';
import type { CellValue } from '../../../src/workbook/open-workbook';
import { SOUND, UAI, type TableRow } from '../../billing/support/counts';
import { FakeWorkbook } from '../support/fake-workbook';
import { openPane, type OpenPane } from '../support/pane';
import { violations } from '../support/violations';

// jsdom has none; every browser has.
Object.assign(globalThis, { TextDecoder });

const SHEET = 'État liquidatif 2023-2024';
const PORT: TableRow = {
  ...SOUND,
  Établissement: 'École du Port',
  UAI: UAI.two,
  Commune: 'Conteville',
  'Code INSEE': null,
};

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const said = (text: string) => screen.findByText(plain(text));
const button = (name: string | RegExp) => screen.getByRole('button', { name });

function withCounts(...rows: readonly TableRow[]): FakeWorkbook {
  const workbook = new FakeWorkbook();
  setCounts(workbook, rows);
  return workbook;
}

function setCounts(workbook: FakeWorkbook, rows: readonly TableRow[]): void {
  const header = Object.keys(SOUND);
  workbook.tables.set('Effectifs', {
    name: 'Effectifs',
    sheet: 'Budget',
    address: `A1:J${rows.length + 1}`,
    header,
    firstCell: { row: 2, column: 1 },
    rows: rows.map((row) => header.map((name): CellValue => row[name] ?? null)),
  });
}

async function facturer(workbook: FakeWorkbook | null): Promise<OpenPane> {
  localStorage.setItem('contributions-ent.section', 'billing');
  const pane = openPane(workbook);
  await said(words.purpose);
  return pane;
}

async function readTable(workbook: FakeWorkbook): Promise<OpenPane> {
  const pane = await facturer(workbook);
  await screen.findByDisplayValue('2023-2024');
  await pane.user.click(button(words.read));
  await said(words.sources.table('Effectifs', workbook.tables.get('Effectifs')?.rows.length ?? 0));
  return pane;
}

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
