/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { FakeWorkbook } from '../support/fake-workbook';
import { openPane } from '../support/pane';
import { violations } from '../support/violations';

const SHEET = 'Écriture en cours';

function leftBehind(...names: readonly string[]): FakeWorkbook {
  const workbook = new FakeWorkbook();
  for (const name of names) {
    workbook.sheets.add(name);
    workbook.unfinished.add(name);
  }
  return workbook;
}

describe('a sheet that an interrupted writing left', () => {
  it('is told, and shown', async () => {
    const workbook = leftBehind(SHEET);
    const { user } = openPane(workbook);
    await screen.findByText(
      'La feuille « Écriture en cours » vient d’une écriture interrompue : Excel, ou le volet, a été fermé avant la fin. Elle est incomplète. Supprimez-la, puis recommencez ce qui n’a pas abouti.',
      { normalizer: (text) => text.replace(/\s/g, ' ') },
    );
    await user.click(screen.getByRole('button', { name: /^Afficher «\s*Écriture/ }));
    expect(workbook.shown).toEqual([{ sheet: SHEET, address: 'A1' }]);
    expect(await violations()).toEqual([]);
  });

  it('is told no more once it is deleted', async () => {
    const workbook = leftBehind(SHEET, `${SHEET} (2)`);
    const { user } = openPane(workbook);
    const again = await screen.findByRole('button', { name: 'Vérifier à nouveau' });
    screen.getByText(/^Les feuilles « Écriture en cours », « Écriture en cours \(2\) » viennent/);
    workbook.sheets.delete(SHEET);
    await user.click(again);
    await screen.findByText(/^La feuille « Écriture en cours \(2\) » vient/);
    workbook.sheets.delete(`${SHEET} (2)`);
    await user.click(again);
    await waitFor(() => {
      expect(screen.queryByText(/interrompue/)).toBeNull();
    });
  });

  it('that is gone when it is to be shown is told no more', async () => {
    const workbook = leftBehind(SHEET);
    const { user } = openPane(workbook, { language: 'en' });
    const show = await screen.findByRole('button', { name: /^Show “Écriture en cours”$/ });
    workbook.sheets.delete(SHEET);
    workbook.failure = new Error('gone');
    await user.click(show);
    await waitFor(() => {
      expect(screen.queryByText(/interrupted writing/)).toBeNull();
    });
  });

  it('may stay without a word', async () => {
    const { user } = openPane(leftBehind(SHEET));
    await user.click(await screen.findByRole('button', { name: 'Fermer ce message' }));
    expect(screen.queryByText(/interrompue/)).toBeNull();
  });
});
