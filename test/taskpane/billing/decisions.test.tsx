/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { DECISIONS_TABLE } from '../../../src/taskpane/billing/decisions/decisions-table';
import { fr as words } from '../../../src/taskpane/billing/words';
import { WorkbookFailure } from '../../../src/workbook/open-workbook';
import { SOUND, uai, UAI, type TableRow } from '../../billing/support/counts';
import type { FakeWorkbook } from '../support/fake-workbook';
import { button, readTable, said, setCounts, withCounts } from './billing-page';

const PORT: TableRow = {
  ...SOUND,
  Établissement: 'École du Port',
  UAI: UAI.two,
  Commune: 'Conteville',
  'Code INSEE': null,
};
const LARGE: TableRow = { ...SOUND, Établissement: 'École Grande', UAI: UAI.three, Élèves: 4_500 };

/** What the workbook keeps: decision, value and row, as its reader sees them. */
const kept = (workbook: FakeWorkbook) =>
  workbook.tables.get(DECISIONS_TABLE)?.rows.map((row) => [row[3], row[5], row[7]]);

async function decideAll(workbook: FakeWorkbook) {
  const pane = await readTable(workbook);
  await said(words.errors(2));
  await pane.user.click(button(words.choose('Conteville (80208)')));
  await said(words.errors(1));
  // One after the other: what is decided while the first is being written goes with it.
  await waitFor(() => {
    expect(kept(workbook)).toHaveLength(1);
  });
  await pane.user.click(button(words.accept));
  await said(words.agrees);
  await waitFor(() => {
    expect(kept(workbook)).toHaveLength(2);
  });
  return pane;
}

test('what was decided stands in a table of the workbook, and holds when the pane is opened again', async () => {
  const workbook = withCounts(SOUND, PORT, LARGE);
  const first = await decideAll(workbook);
  expect(kept(workbook)).toEqual([
    [3, 'commune choisie', 'Conteville (80208)'],
    [4, 'effectif confirmé', '4500'],
  ]);
  expect(workbook.changed.map((changes) => changes.map(({ kind }) => kind))).toEqual([
    ['create'],
    ['append'],
  ]);
  expect(screen.getByText(new RegExp(words.keptIn.slice(0, 20)))).not.toBeNull();
  first.close();
  await readTable(workbook);
  await said(words.agrees);
  expect(button(words.decisions(2))).not.toBeNull();
  // Nothing is written that stands there already.
  expect(workbook.changed).toHaveLength(2);
});

test('what is taken back leaves the table, and another answer takes the place of the first', async () => {
  const workbook = withCounts(SOUND, PORT, LARGE);
  const { user } = await decideAll(workbook);
  await user.click(button(words.decisions(2)));
  const [undo] = screen.getAllByRole('button', { name: words.undo });
  if (undo === undefined) throw new Error('Nothing to take back.');
  await user.click(undo);
  await said(words.errors(1));
  await waitFor(() => {
    expect(kept(workbook)).toEqual([[4, 'effectif confirmé', '4500']]);
  });
  await user.click(button(words.choose('Conteville (76186)')));
  await waitFor(() => {
    expect(kept(workbook)).toEqual([
      [4, 'effectif confirmé', '4500'],
      [3, 'commune choisie', 'Conteville (76186)'],
    ]);
  });
});

test('a row that has changed since is asked about again, and so is another year', async () => {
  const workbook = withCounts(SOUND, PORT, LARGE);
  (await decideAll(workbook)).close();
  setCounts(workbook, [SOUND, { ...PORT, Élèves: 101 }, LARGE]);
  const { user } = await readTable(workbook);
  await said(words.errors(1));
  expect(await screen.findByText(/1 décision ne trouve plus sa ligne/)).not.toBeNull();
  const year = screen.getByDisplayValue('2023-2024');
  await user.clear(year);
  await user.type(year, '2021-2022');
  await said(words.errors(2));
});

test('a workbook that refuses them says so, and takes them later', async () => {
  const workbook = withCounts(SOUND, PORT);
  const { user } = await readTable(workbook);
  await said(words.errors(1));
  workbook.failure = new WorkbookFailure('AccessDenied', 'refused', 'protected');
  await user.click(button(words.choose('Conteville (80208)')));
  await screen.findByText(/Les décisions ne sont pas gardées dans le classeur/);
  expect(kept(workbook)).toBeUndefined();
  workbook.failure = null;
  await user.click(button(words.tryAgain));
  await waitFor(() => {
    expect(kept(workbook)).toEqual([[3, 'commune choisie', 'Conteville (80208)']]);
  });
});

test('rows of the table that are no decision are told, and left', async () => {
  const workbook = withCounts(SOUND, PORT, LARGE);
  (await decideAll(workbook)).close();
  const table = workbook.tables.get(DECISIONS_TABLE);
  if (table === undefined) throw new Error('Nothing is kept.');
  const [one = [], other = []] = table.rows;
  const spoilt = one.map((cell) => (cell === 'commune choisie' ? 'à revoir' : cell));
  workbook.tables.set(DECISIONS_TABLE, { ...table, rows: [spoilt, other, other.map(() => null)] });
  await readTable(workbook);
  await said(words.errors(1));
  expect(await said(words.keptUnread(1))).not.toBeNull();
  expect(workbook.changed).toHaveLength(2);
});

test('of many findings of a kind the first are shown, and all can be set aside together', async () => {
  const many = Array.from({ length: 6 }, (_none, index) => ({
    ...SOUND,
    Établissement: `École ${index}`,
    UAI: uai(800_010 + index),
    Élèves: -1 - index,
  }));
  const { user } = await readTable(withCounts(...many));
  await said(words.errors(6));
  expect(screen.getAllByText(/attendu un nombre positif ou nul/)).toHaveLength(3);
  await user.click(button('Afficher 3 de plus'));
  expect(screen.getAllByText(/attendu un nombre positif ou nul/)).toHaveLength(6);
  await user.click(button(words.setKindAside(6)));
  await user.click(button('effectif à vérifier'));
  expect(await said(words.decisions(6))).not.toBeNull();
});
