/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { DECISIONS_TABLE } from '../../../src/taskpane/billing/decisions/decisions-table';
import { fr as words } from '../../../src/taskpane/billing/words';
import { SOUND } from '../../billing/support/counts';
import type { FakeWorkbook } from '../support/fake-workbook';
import { button, readTable, said, withCounts } from './billing-page';

/** What the workbook keeps: source, word, field and value, as its reader sees them. */
const kept = (workbook: FakeWorkbook) =>
  workbook.tables.get(DECISIONS_TABLE)?.rows.map((row) => [row[2], row[5], row[6], row[7]]);

/** Counts whose column of pupils is not recognised. */
function withOddColumn(): FakeWorkbook {
  const workbook = withCounts(SOUND);
  const table = workbook.tables.get('Effectifs');
  if (table === undefined) throw new Error('No table.');
  const header = table.header.map((one) => (one === 'Élèves' ? 'Nb' : one));
  workbook.tables.set('Effectifs', { ...table, header });
  return workbook;
}

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);

test('a column that was designated holds when the pane is opened again, and can be left out again', async () => {
  const workbook = withOddColumn();
  const first = await readTable(workbook);
  await said(words.errors(1));
  await first.user.click(screen.getByRole('combobox', { name: words.assign('Élèves') }));
  await first.user.click(screen.getByRole('option', { name: 'Nb' }));
  await said(words.agrees);
  await waitFor(() => {
    expect(kept(workbook)).toEqual([['Effectifs', 'colonne désignée', 'Élèves', 'Nb']]);
  });
  first.close();
  const { user } = await readTable(workbook);
  await said(words.agrees);
  expect(await said(words.settingsKeptIn(1))).not.toBeNull();
  expect(workbook.changed).toHaveLength(1);
  await user.click(button(words.columns(10, 0)));
  await user.click(screen.getByRole('combobox', { name: words.assign('Élèves') }));
  await user.click(screen.getByRole('option', { name: words.none }));
  await said(words.errors(1));
  await waitFor(() => {
    expect(kept(workbook)).toEqual([['Effectifs', 'aucune colonne', 'Élèves', null]]);
  });
});

test('options hold once their field is left, until they are as proposed again', async () => {
  const workbook = withCounts(SOUND);
  const first = await readTable(workbook);
  await first.user.click(button(words.more));
  await first.user.clear(field(words.threshold));
  await first.user.type(field(words.threshold), '800');
  expect(kept(workbook)).toBeUndefined();
  await first.user.tab();
  await waitFor(() => {
    expect(kept(workbook)).toEqual([[null, 'option', 'Seuil de recouvrement', '800']]);
  });
  first.close();
  const { user } = await readTable(workbook);
  expect(await screen.findByText(/ne doit que 740,00/)).not.toBeNull();
  await user.click(button(words.more));
  expect(field(words.threshold).value).toBe('800');
  await user.clear(field(words.threshold));
  await user.type(field(words.threshold), '15,00');
  await user.tab();
  await waitFor(() => {
    // Excel's table keeps a row.
    expect(kept(workbook)).toEqual([[null, null, null, null]]);
    expect(screen.queryByText(/ne doit que/)).toBeNull();
  });
});

test('an option that cannot be read is not kept', async () => {
  const workbook = withCounts(SOUND);
  const { user } = await readTable(workbook);
  await user.click(button(words.more));
  await user.clear(field(words.threshold));
  await user.type(field(words.threshold), 'quinze');
  await user.tab();
  await user.clear(field(words.threshold));
  await user.type(field(words.threshold), '20');
  await user.tab();
  await waitFor(() => {
    expect(kept(workbook)).toEqual([[null, 'option', 'Seuil de recouvrement', '20']]);
  });
  expect(workbook.changed).toHaveLength(1);
});
