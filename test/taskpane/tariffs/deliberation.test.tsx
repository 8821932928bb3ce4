/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { deliberationOf, deliberationText } from '../../../src/deliberation/deliberation';
import { deliberationDocx, WORD_TYPE } from '../../../src/deliberation/word-file';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { rateFor } from '../../../src/engine/contribution/rate';
import { session } from '../../../src/engine/session';
import { saveFile } from '../../../src/taskpane/files/save-file';
import { fr as files } from '../../../src/taskpane/files/words';
import { today } from '../../../src/taskpane/host/today';
import { fr as vote } from '../../../src/taskpane/tariffs/vote/words';
import { fr as words } from '../../../src/taskpane/tariffs/deliberation/words';
import { sandbox } from '../../../src/workbench/host/sandbox';
import { ACT, rate, tableOf } from '../../workbook-tariffs/support/tables';
import { FakeWorkbook } from '../support/fake-workbook';
import type { PaneOptions } from '../support/pane';
import { violations } from '../support/violations';
import { button, field, plain, said, view, workbookWith } from './tariffs-page';

jest.mock('../../../src/taskpane/files/save-file');

const TEXT = deliberationText(deliberationOf(shippedBook, '2021-2022'));

/** Opens the view, once it is loaded. */
async function open(workbook: FakeWorkbook | null, options?: PaneOptions) {
  const pane = await view('deliberation', workbook, options);
  await said(words.purpose);
  return pane;
}

async function of2021(options?: PaneOptions) {
  const pane = await open(null, options);
  await pane.user.clear(field(words.year));
  await pane.user.type(field(words.year), '2021-2022');
  return pane;
}

test('the text of a year is copied whole', async () => {
  const { user } = await of2021();
  expect(screen.getByLabelText<HTMLTextAreaElement>(words.text).value).toBe(TEXT);
  await user.click(button(files.copy));
  await said(files.copied);
  expect(await navigator.clipboard.readText()).toBe(TEXT);
  expect(await violations()).toEqual([]);
});

test.each(['absent', 'refused'] as const)(
  'a clipboard that is %s is said to be, and the text can be selected',
  async (clipboard) => {
    const { user } = await of2021();
    const open = sandbox(window, clipboard);
    await user.click(button(files.copy));
    expect(await said(files.notCopied)).not.toBeNull();
    const text = screen.getByLabelText<HTMLTextAreaElement>(words.text);
    expect(document.activeElement).toBe(text);
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe(TEXT);
    open();
  },
);

test('in Excel for Mac there is the text and no Word file, and the pane says why', async () => {
  const { user } = await of2021({ savesFiles: false });
  expect(screen.queryByRole('button', { name: words.save })).toBeNull();
  expect(await said(words.noWordFile)).not.toBeNull();
  await user.click(button(files.copy));
  await said(files.copied);
  expect(await navigator.clipboard.readText()).toBe(TEXT);
});

test('what is left to fill is counted, and figures among it are said', async () => {
  const { user } = await open(null);
  const { toFill, reasons } = deliberationOf(shippedBook, '2024-2025');
  expect([toFill, reasons.length]).toEqual([38, 3]);
  expect(await said(words.toFill(38, true))).not.toBeNull();
  await user.clear(field(words.year));
  expect(button(files.copy).getAttribute('aria-disabled')).toBe('true');
});

describe('the vote of the year prepared', () => {
  const YEAR = '2024-2025';
  const draft = () =>
    workbookWith(
      tableOf('EntActes', [{ ...ACT, Acte: 'Projet', Numéro: null, Statut: 'projet' }]),
      tableOf(
        'EntTarifs',
        [rate('membre', 7.6), rate('membre hors Somme', 12), rate('hors membre', 12)].map((row) => ({
          ...row,
          Acte: 'Projet',
        })),
      ),
    );
  const value = (label: string) =>
    screen.getByLabelText<HTMLInputElement>(plain(label), { exact: true }).value;

  test('is one click away once number and date are given, and takes the place of the draft', async () => {
    const workbook = draft();
    const { user } = await open(workbook);
    // The year of the draft, which waits for its vote.
    expect(field(words.year)).toHaveProperty('value', YEAR);
    await user.click(button(words.register));
    expect([vote.year, ...Object.values(vote.categories)].map(value)).toEqual([
      YEAR,
      '7,60',
      '12,00',
      '12,00',
    ]);
    expect(screen.getByRole('radio', { name: vote.statuses.voted })).toHaveProperty('checked', true);
    expect([vote.number, vote.date].map(value)).toEqual(['', '']);
    await user.type(field(vote.number), '20250616_DL_03');
    await user.type(field(vote.date), '2025-06-16');
    await user.click(button(vote.register));
    await said(vote.done(YEAR));
    expect(rateFor(session.book, 'membre', YEAR)).toMatchObject({
      act: { status: 'voted', number: '20250616_DL_03', date: '2025-06-16' },
    });
    expect(rateFor(session.book, 'membre', YEAR).rate.toFixed(2)).toBe('7.60');
    expect(workbook.tables.get('EntActes')?.rows.map(([key]) => key)).toEqual(['20250616_DL_03']);
    expect(workbook.tables.get('EntTarifs')?.rows).toHaveLength(3);
  });

  test('leaves blank the rates that nothing gives', async () => {
    const { user } = await open(new FakeWorkbook());
    await user.click(button(words.register));
    expect(Object.values(vote.categories).map(value)).toEqual(['', '', '']);
  });

  test('still asks before it comes before a rate that is voted', async () => {
    const workbook = new FakeWorkbook();
    const { user } = await open(workbook);
    await user.clear(field(words.year));
    await user.type(field(words.year), '2023-2024');
    await user.click(button(words.register));
    await user.type(field(vote.number), 'DL-9');
    await user.type(field(vote.date), '2024-06-17');
    await user.click(button(vote.register));
    expect(button(vote.replace)).not.toBeNull();
    expect(workbook.changed).toEqual([]);
  });
});

test('the draft and its annex are created as sheets', async () => {
  const workbook = new FakeWorkbook();
  const { user } = await open(workbook);
  await user.clear(field(words.year));
  await user.type(field(words.year), '2021-2022');
  await user.click(button(/^Créer 2 feuilles/));
  const names = ['Délibération 2021-2022', 'Annexe délibération 2021-2022'];
  await said(`2 feuilles sont créées : « ${names.join(' », « ')} ».`);
  expect(workbook.written.map(({ sheet }) => sheet.name)).toEqual(names);
});

test('a year of which nothing is known has a draft to fill, as a sheet too, and no annex', async () => {
  const workbook = new FakeWorkbook();
  const { user } = await open(workbook);
  await user.click(button(/^Créer la feuille/));
  await said('La feuille « Délibération 2024-2025 » est créée.');
  expect(workbook.written.map(({ sheet }) => sheet.name)).toEqual(['Délibération 2024-2025']);
});

test('there is no sheet while a row cannot be read, and the row is named', async () => {
  const charge = { Année: '2024-2025', Ligne: 'CANOPE', Brut: 'dix mille', Acte: 'DL-2025-06' };
  await open(workbookWith(tableOf('EntActes', [ACT]), tableOf('EntCharges', [charge])));
  expect(await screen.findByText(/^Pas encore de feuille\. .*EntCharges/)).not.toBeNull();
  expect(button(/^Créer la feuille/).getAttribute('aria-disabled')).toBe('true');
});

describe('the Word file', () => {
  beforeEach(() => jest.mocked(saveFile).mockReset());

  test('is saved under the name of its year, and the text stays at hand', async () => {
    const { user } = await of2021();
    await user.click(button(words.save));
    await said(words.saved('deliberation-2021-2022.docx'));
    const [name, type, content] = jest.mocked(saveFile).mock.calls[0] ?? [];
    expect([name, type]).toEqual(['deliberation-2021-2022.docx', WORD_TYPE]);
    const expected = await deliberationDocx(deliberationOf(shippedBook, '2021-2022'), today());
    expect(Buffer.from(content as Uint8Array).equals(Buffer.from(expected))).toBe(true);
    expect(button(files.copy)).not.toBeNull();
    expect(await violations()).toEqual([]);
  });

  test('that cannot be made is said not to be', async () => {
    const { user } = await of2021();
    jest.mocked(saveFile).mockImplementationOnce(() => {
      throw new Error('No file.');
    });
    await user.click(button(words.save));
    expect(await said(words.notSaved)).not.toBeNull();
  });
});
