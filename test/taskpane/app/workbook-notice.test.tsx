/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { FakeWorkbook } from '../support/fake-workbook';
import { openPane } from '../support/pane';
import { violations } from '../support/violations';

const plain = { normalizer: (text: string) => text.replace(/\s/g, ' ') };

test('says which workbook to come back to, as long as an operation waits for it', async () => {
  const workbook = new FakeWorkbook();
  openPane(workbook);
  act(() => {
    workbook.tellNotice({ kind: 'behind', workbook: 'Budget 2024.xlsx' });
  });
  await screen.findByText(
    'Un autre classeur est au premier plan : Excel attend. Revenez à « Budget 2024.xlsx », cliquez dans une cellule, et l’opération reprend d’elle-même.',
    plain,
  );
  expect(await violations()).toEqual([]);
  act(() => {
    workbook.tellNotice(null);
  });
  expect(screen.queryByText(/premier plan/)).toBeNull();
});

test('says what Excel did not take of the pages, until the user has read it', async () => {
  const workbook = new FakeWorkbook();
  const { user } = openPane(workbook);
  act(() => {
    workbook.tellNotice({
      kind: 'pageNotSet',
      sheets: ['Décompte 2023-2024'],
      parts: ['printArea', 'headersFooters'],
    });
  });
  await screen.findByText(
    'Les chiffres sont complets, mais Excel n’a pas pris toute la mise en page de « Décompte 2023-2024 » : zone d’impression, en-têtes et pieds de page. Il lui faut d’ordinaire une imprimante installée. Vérifiez par Fichier, Imprimer, ou recréez la feuille.',
    plain,
  );
  await user.click(screen.getByRole('button', { name: 'Fermer ce message' }));
  expect(screen.queryByText(/mise en page/)).toBeNull();
});
