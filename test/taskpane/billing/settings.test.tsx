/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { DECISIONS_TABLE } from '../../../src/taskpane/billing/decisions/decisions-table';
import { SOUND } from '../../billing/support/counts';
import type { FakeWorkbook } from '../support/fake-workbook';
import { button, readTable, said, withCounts } from './billing-page';

const ONE_ERROR = '1 erreur sans réponse : rien n’est facturé tant qu’elle demeure.';
const AGREES = 'Lignes = redevables = total ; élèves facturés et écartés = source.';
const MORE = 'Exercice, seuil, imputation, délai';
const THRESHOLD = 'Seuil de recouvrement';

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
  await said(ONE_ERROR);
  await first.user.click(screen.getByRole('combobox', { name: /^Colonne «\sÉlèves\s»$/ }));
  await first.user.click(screen.getByRole('option', { name: 'Nb' }));
  await said(AGREES);
  await waitFor(() => {
    expect(kept(workbook)).toEqual([['Effectifs', 'colonne désignée', 'Élèves', 'Nb']]);
  });
  first.close();
  const { user } = await readTable(workbook);
  await said(AGREES);
  expect(await said('1 réglage (option ou colonne) est repris de ce classeur : table')).not.toBeNull();
  expect(workbook.changed).toHaveLength(1);
  await user.click(button('10 colonnes reconnues, 0 gardée à part'));
  await user.click(screen.getByRole('combobox', { name: /^Colonne «\sÉlèves\s»$/ }));
  await user.click(screen.getByRole('option', { name: 'aucune' }));
  await said(ONE_ERROR);
  await waitFor(() => {
    expect(kept(workbook)).toEqual([['Effectifs', 'aucune colonne', 'Élèves', null]]);
  });
});

test('options hold once their field is left, until they are as proposed again', async () => {
  const workbook = withCounts(SOUND);
  const first = await readTable(workbook);
  await first.user.click(button(MORE));
  await first.user.clear(field(THRESHOLD));
  await first.user.type(field(THRESHOLD), '800');
  expect(kept(workbook)).toBeUndefined();
  await first.user.tab();
  await waitFor(() => {
    expect(kept(workbook)).toEqual([[null, 'option', 'Seuil de recouvrement', '800']]);
  });
  first.close();
  const { user } = await readTable(workbook);
  expect(await screen.findByText(/ne doit que 740,00/)).not.toBeNull();
  await user.click(button(MORE));
  expect(field(THRESHOLD).value).toBe('800');
  await user.clear(field(THRESHOLD));
  await user.type(field(THRESHOLD), '15,00');
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
  await user.click(button(MORE));
  await user.clear(field(THRESHOLD));
  await user.type(field(THRESHOLD), 'quinze');
  await user.tab();
  await user.clear(field(THRESHOLD));
  await user.type(field(THRESHOLD), '20');
  await user.tab();
  await waitFor(() => {
    expect(kept(workbook)).toEqual([[null, 'option', 'Seuil de recouvrement', '20']]);
  });
  expect(workbook.changed).toHaveLength(1);
});
