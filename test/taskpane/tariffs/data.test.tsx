/** @jest-environment jsdom */
import { cleanup, screen } from '@testing-library/react';
import { TextDecoder } from 'node:util';
import { fr as dataWords } from '../../../src/taskpane/tariffs/data/words';
import { fr as files } from '../../../src/taskpane/files/words';
import { saveFile } from '../../../src/taskpane/files/save-file';
import { sandbox } from '../../../src/workbench/host/sandbox';
import { TABLE_NAMES } from '../../../src/workbook-tariffs/layout/layouts';
import { ACT, rate, tableOf } from '../../workbook-tariffs/support/tables';
import { FakeWorkbook } from '../support/fake-workbook';
import { violations } from '../support/violations';
import { button, field, plain, said, view, workbookWith } from './tariffs-page';

jest.mock('../../../src/taskpane/files/save-file');
// Browsers have it, jsdom has not.
Object.assign(globalThis, { TextDecoder });

const RATES = [rate('membre', 7.6), rate('hors membre', 12)];
const withTariffs = () => workbookWith(tableOf('EntActes', [ACT]), tableOf('EntTarifs', RATES));

/** A file as browsers give it; that of jsdom cannot be read. */
function fileOf(name: string, text: string): File {
  const file = new File([text], name, { type: 'application/json' });
  return Object.assign(file, { arrayBuffer: () => Promise.resolve(Buffer.from(text)) });
}

function saved(): string {
  const [call] = jest.mocked(saveFile).mock.calls;
  if (call === undefined) throw new Error('No file was saved.');
  return String(call[2]);
}

beforeEach(() => jest.mocked(saveFile).mockReset());

test('makes the tables that are missing, each on its sheet', async () => {
  const workbook = workbookWith(tableOf('EntActes', [ACT]));
  const { user } = await view('data', workbook);
  await said(dataWords.missing(TABLE_NAMES.filter((name) => name !== 'EntActes')));
  await user.click(button(dataWords.create));
  await said(dataWords.created);
  expect([...workbook.tables.keys()].sort()).toEqual([...TABLE_NAMES].sort());
  expect(workbook.tables.get('EntActes')?.rows).toHaveLength(1);
  await said(dataWords.allThere);
});

test('what is exported, imported in a new workbook, gives the same rows', async () => {
  const first = withTariffs();
  const { user } = await view('data', first);
  await said(dataWords.exported(3));
  await user.click(button(dataWords.save));
  const file = fileOf('tarifs.json', saved());
  cleanup();

  const second = new FakeWorkbook();
  const other = await view('data', second);
  await other.user.upload(field(dataWords.choose), file);
  await said(dataWords.ready('tarifs.json', 3, 0));
  expect(second.changed).toEqual([]);
  await other.user.click(button(dataWords.write));
  await said(dataWords.imported);
  await other.user.click(button(dataWords.save));
  expect(jest.mocked(saveFile).mock.calls[1]?.[2]).toBe(saved());
  expect(await violations()).toEqual([]);
});

describe('a file that is saved nowhere', () => {
  const NAME = 'tarifs-du-classeur.json';
  const text = () => screen.getByLabelText<HTMLTextAreaElement>(NAME).value;

  test('in Excel for Mac is a text to copy from the start', async () => {
    const { user } = await view('data', withTariffs(), { savesFiles: false });
    await user.click(button(dataWords.save));
    await said(files.toSaveElsewhere(NAME));
    expect(jest.mocked(saveFile)).not.toHaveBeenCalled();
    expect(JSON.parse(text())).toMatchObject({
      version: 1,
      EntTarifs: [{ Montant: '7.60' }, { Montant: '12.00' }],
    });
    await user.click(button(files.copy));
    await said(files.copied);
    expect(await navigator.clipboard.readText()).toBe(text());
    expect(await violations()).toEqual([]);
  });

  test('elsewhere is one on demand: a frame may drop it and tell nobody', async () => {
    const workbook = withTariffs();
    const { user } = await view('data', workbook);
    await user.click(button(dataWords.save));
    await said(files.saved(NAME));
    await user.click(button(/afficher le texte$/));
    expect(text()).toBe(saved());
    // What the file is made of changes: the text is no longer offered.
    workbook.tables.set('EntTarifs', tableOf('EntTarifs', RATES.slice(0, 1)));
    workbook.tellTable('EntTarifs');
    await said(dataWords.exported(2));
    expect(screen.queryByLabelText(NAME)).toBeNull();
  });

  test.each(['absent', 'refused'] as const)(
    'in a frame that drops it, clipboard %s, nothing is said to be done',
    async (clipboard) => {
      const { user } = await view('data', withTariffs());
      const { saveFile: genuine } = jest.requireActual<{ saveFile: typeof saveFile }>(
        '../../../src/taskpane/files/save-file',
      );
      jest.mocked(saveFile).mockImplementationOnce(genuine);
      // jsdom has neither; the second is asked ten seconds later.
      Object.assign(URL, { createObjectURL: () => 'blob:tarifs', revokeObjectURL: () => undefined });
      const dropped: string[] = [];
      const noteDropped = ({ target, defaultPrevented }: MouseEvent) => {
        if (target instanceof HTMLAnchorElement && defaultPrevented) dropped.push(target.download);
      };
      window.addEventListener('click', noteDropped);
      const open = sandbox(window, clipboard);
      try {
        await user.click(button(dataWords.save));
        const told = await said(files.saved(NAME));
        expect(dropped).toEqual([NAME]);
        expect(told.textContent).toMatch(/devrait être/);
        await user.click(button(/afficher le texte$/));
        await user.click(button(files.copy));
        await said(files.notCopied);
        expect(screen.queryByText(plain(files.copied))).toBeNull();
        const field = screen.getByLabelText<HTMLTextAreaElement>(NAME);
        expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(saved());
      } finally {
        open();
        window.removeEventListener('click', noteDropped);
      }
    },
  );
});

test('rows that stand are replaced on the user’s word alone', async () => {
  const workbook = withTariffs();
  const { user } = await view('data', workbook);
  await user.click(button(dataWords.save));
  await user.upload(field(dataWords.choose), fileOf('tarifs.json', saved()));
  await said(dataWords.ready('tarifs.json', 3, 3));
  await user.click(button(dataWords.abandon));
  expect(screen.queryByText(plain(dataWords.ready('tarifs.json', 3, 3)))).toBeNull();
  expect(workbook.changed).toEqual([]);
});

test('a row at fault is left out, and counted', async () => {
  const { user } = await view(
    'data',
    workbookWith(
      tableOf('EntActes', [ACT]),
      tableOf('EntTarifs', [rate('membre', 'douze'), ...RATES.slice(1)]),
    ),
  );
  await said(dataWords.leftOut(1));
  await user.click(button(dataWords.save));
  expect(saved()).not.toContain('douze');
});

test.each(['', '{"tables": 12}', '[]', 'Année;Tarif'])(
  '%j is refused, and nothing is written',
  async (text) => {
    const workbook = withTariffs();
    const { user } = await view('data', workbook);
    await user.upload(field(dataWords.choose), fileOf('autre.json', text));
    expect(await screen.findByText(/^« autre\.json » n.est pas importé/)).not.toBeNull();
    expect(workbook.changed).toEqual([]);
  },
);
