/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { WorkbookFailure } from '../../../src/workbook/open-workbook';
import { ACT, tableOf } from '../../workbook-tariffs/support/tables';
import { FakeWorkbook } from '../support/fake-workbook';
import { openPane, type OpenPane } from '../support/pane';
import { violations } from '../support/violations';

beforeEach(() => {
  localStorage.setItem('contributions-ent.section', 'tables');
});

async function tableaux(workbook: FakeWorkbook | null = new FakeWorkbook()): Promise<OpenPane> {
  const pane = openPane(workbook);
  await screen.findByText(/^Créez un tableau/);
  return pane;
}

const year = () => screen.getByRole('combobox', { name: 'Année scolaire' });
const preview = () => screen.getByRole('figure', { name: /^Aperçu/ });
const create = () => screen.getByRole('button', { name: /^Créer la feuille/ });

async function choose({ user }: OpenPane, schoolYear: string): Promise<void> {
  await user.click(year());
  await user.click(screen.getByRole('option', { name: new RegExp(`^${schoolYear}`) }));
}

/** The rows of the previewed table that hold these words, cell by cell. */
function row(words: RegExp): readonly (string | null)[] {
  const cells = within(preview())
    .getAllByRole('row')
    .map(({ children }) => [...children].map((one) => one.textContent));
  return cells.find((texts) => texts.some((text) => words.test(text))) ?? [];
}

describe('the preview', () => {
  it('shows the last year first, whose lines are to be filled in', async () => {
    await tableaux();
    expect(year().textContent).toBe('2023-2024');
    expect(screen.getByText('Total seul connu : les lignes sont à saisir dans la feuille')).not.toBeNull();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(row(/^TOTAL/)).toEqual(['TOTAL dépenses année scolaire 2023-2024', '311\u202f210,00\u00a0€']);
    expect(preview().getAttribute('aria-label')).toBe('Aperçu de «\u00a0Décompte 2023-2024\u00a0»');
    expect(await violations()).toEqual([]);
  });

  it('shows the table that the committee voted, to the figure', async () => {
    const pane = await tableaux();
    await choose(pane, '2021-2022');
    expect(row(/EDUCLEVER/)).toEqual(['Redevance EDUCLEVER', '22\u202f500,00\u00a0€']);
    expect(row(/^TOTAL dépenses/)).toEqual([
      'TOTAL dépenses année scolaire 2021-2022',
      '320\u202f319,16\u00a0€',
    ]);
    expect(row(/^Somme due/)).toEqual([
      "Somme due par élève pour l'année scolaire 2021 - 2022 € TTC",
      '7,37\u00a0€',
    ]);
    expect(preview().textContent).toContain('Somme Numérique');
    expect(preview().lang).toBe('fr');
    expect(await violations()).toEqual([]);
  });

  it('shows the charter’s base where the lines are known', async () => {
    const pane = await tableaux();
    await choose(pane, '2021-2022');
    await pane.user.click(screen.getByRole('radio', { name: /^Sur les comptes/ }));
    expect(row(/^Coût par élève/).at(-1)).toBe('3,62\u00a0€');
    expect(create().textContent).toBe('Créer la feuille «\u00a0Décompte 2021-2022 (charte)\u00a0»');
    await choose(pane, '2023-2024');
    expect(create().textContent).toBe('Créer la feuille «\u00a0Décompte 2023-2024\u00a0»');
  });

  it('says which years have no lines', async () => {
    const { user } = await tableaux();
    await user.click(year());
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      '2023-2024 — lignes à compléter',
      '2021-2022',
    ]);
  });

  it('says why there is no table, in place of one', async () => {
    const workbook = new FakeWorkbook();
    workbook.tables.set('EntActes', tableOf('EntActes', [ACT]));
    const line = { Année: '2024-2025', Ligne: 'Madmagz', Brut: 100, Acte: 'DL-2025-06' };
    workbook.tables.set('EntCharges', tableOf('EntCharges', [line]));
    await tableaux(workbook);
    expect(await screen.findByText(/^Aucun effectif connu pour 2024-2025\./)).not.toBeNull();
    expect(create().getAttribute('aria-disabled')).toBe('true');
    expect(await violations()).toEqual([]);
  });
});

describe('where a row of the tables cannot be read', () => {
  const ERRORS =
    '1 erreur dans les tables du classeur. Les lignes en cause ne servent pas ; les autres servent.';

  it('says so in the words of Tarifs, and neither shows nor creates what may rest on it', async () => {
    const workbook = new FakeWorkbook();
    workbook.tables.set('EntActes', tableOf('EntActes', [ACT]));
    const line = { Année: '#REF!', Ligne: 'Madmagz', Brut: 100, Acte: 'DL-2025-06' };
    workbook.tables.set('EntCharges', tableOf('EntCharges', [line]));
    const pane = await tableaux(workbook);
    expect(await screen.findByText(ERRORS)).not.toBeNull();
    expect(screen.getByRole('button', { name: 'ENT charges!A5' })).not.toBeNull();
    await choose(pane, '2021-2022');
    expect(screen.queryByText(/le tableau est complet/)).toBeNull();
    expect(screen.queryByRole('figure')).toBeNull();
    expect(
      screen.getByText(/^À corriger d.abord : EntCharges, ligne 5, colonne Année : Trouvé l.erreur #REF!/),
    ).not.toBeNull();
    expect(create().getAttribute('aria-disabled')).toBe('true');
    expect(await violations()).toEqual([]);
  });
});

describe('the tables', () => {
  it.each([
    ['Contributions et solde', 'Contributions 2023-2024'],
    ['Comparatif des années', 'Comparatif'],
    ['Grille tarifaire', 'Grille tarifaire'],
    ['Collèges', 'Collèges 2024-2025'],
    ['Nord-Pas-de-Calais Numérique', 'NPDC 2024-2025'],
  ])('%s is seen before it is created', async (title, sheet) => {
    const workbook = new FakeWorkbook();
    const { user } = await tableaux(workbook);
    await user.click(screen.getByRole('combobox', { name: 'Tableau' }));
    await user.click(screen.getByRole('option', { name: title }));
    expect(preview().getAttribute('aria-label')).toBe(`Aperçu de «\u00a0${sheet}\u00a0»`);
    await user.click(create());
    expect(await screen.findByText(`La feuille « ${sheet} » est créée.`)).not.toBeNull();
    expect(workbook.written.map(({ sheet: { name } }) => name)).toEqual([sheet]);
  });

  it('keep the year from one to the next, where both have it', async () => {
    const pane = await tableaux();
    await choose(pane, '2021-2022');
    await pane.user.click(screen.getByRole('combobox', { name: 'Tableau' }));
    await pane.user.click(screen.getByRole('option', { name: 'Collèges' }));
    expect(year().textContent).toBe('2021-2022');
  });
});

describe('the creation', () => {
  it('writes the sheet that was previewed, and leads to it', async () => {
    const workbook = new FakeWorkbook();
    const pane = await tableaux(workbook);
    await choose(pane, '2021-2022');
    await pane.user.click(create());
    expect(await screen.findByText('La feuille « Décompte 2021-2022 » est créée.')).not.toBeNull();
    expect(workbook.written.map(({ sheet }) => sheet.name)).toEqual(['Décompte 2021-2022']);
    expect(await violations()).toEqual([]);
    await pane.user.click(screen.getByRole('button', { name: 'Afficher la feuille' }));
    expect(workbook.shown).toEqual([{ sheet: 'Décompte 2021-2022', address: 'A1' }]);
  });

  it('asks before a sheet of that name is replaced', async () => {
    const workbook = new FakeWorkbook();
    workbook.sheets.add('Décompte 2023-2024');
    const { user } = await tableaux(workbook);
    await user.click(create());
    expect(
      await screen.findByText(/^Ce classeur a déjà une feuille « Décompte 2023-2024 »\./),
    ).not.toBeNull();
    expect(create().getAttribute('aria-disabled')).toBe('true');
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Ne rien créer' }));
    expect(screen.queryByText(/déjà une feuille/)).toBeNull();
    await user.click(create());
    await user.click(await screen.findByRole('button', { name: 'Remplacer' }));
    expect(await screen.findByText('La feuille « Décompte 2023-2024 » est remplacée.')).not.toBeNull();
    expect(workbook.written.map(({ options }) => options.whenTaken)).toEqual(['replace']);
  });

  it('gives another name where that is wanted', async () => {
    const workbook = new FakeWorkbook();
    workbook.sheets.add('Décompte 2023-2024');
    const { user } = await tableaux(workbook);
    await user.click(create());
    await user.click(await screen.findByRole('button', { name: 'Créer sous un autre nom' }));
    expect(await screen.findByText('La feuille « Décompte 2023-2024 (2) » est créée.')).not.toBeNull();
  });

  it('says how far it is, and stops when told; the focus follows the buttons', async () => {
    const workbook = new FakeWorkbook();
    workbook.hold();
    const { user } = await tableaux(workbook);
    await user.click(create());
    const bar = await screen.findByRole('progressbar');
    await waitFor(() => {
      expect(bar.getAttribute('aria-valuenow')).toBe('0.25');
    });
    expect(screen.getByText('25 %')).not.toBeNull();
    expect(bar.getAttribute('aria-label')).toBe('Écriture de la feuille «\u00a0Décompte 2023-2024\u00a0»');
    const cancel = screen.getByRole('button', { name: 'Annuler' });
    // A second press of the same button must not cancel what the first one began.
    expect(document.activeElement).toBe(create());
    expect(create().getAttribute('aria-disabled')).toBe('true');
    expect(await violations()).toEqual([]);
    await user.click(cancel);
    expect(await screen.findByText('Création annulée : le classeur est tel qu’il était.')).not.toBeNull();
    expect(document.activeElement).toBe(create());
    expect(workbook.sheets).not.toContain('Décompte 2023-2024');
  });

  it('goes on while another table is looked at, and says its end', async () => {
    const workbook = new FakeWorkbook();
    workbook.hold();
    const pane = await tableaux(workbook);
    await pane.user.click(create());
    await screen.findByText('25 %');
    await choose(pane, '2021-2022');
    expect(screen.getByText('25 %')).not.toBeNull();
    act(() => {
      workbook.release();
    });
    expect(await screen.findByText('La feuille « Décompte 2023-2024 » est créée.')).not.toBeNull();
    await choose(pane, '2023-2024');
    expect(screen.queryByText(/est créée/)).toBeNull();
  });

  it('says why Excel refuses, and may be tried again', async () => {
    const workbook = new FakeWorkbook();
    workbook.failure = new WorkbookFailure('AccessDenied', 'no', 'protected');
    const { user } = await tableaux(workbook);
    await user.click(create());
    expect(await screen.findByText(/^La feuille ou le classeur est protégé, ou/)).not.toBeNull();
    workbook.failure = null;
    await user.click(create());
    expect(await screen.findByText(/est créée\.$/)).not.toBeNull();
  });

  it('says that a sheet cannot be shown', async () => {
    const workbook = new FakeWorkbook();
    const { user } = await tableaux(workbook);
    await user.click(create());
    const show = await screen.findByRole('button', { name: 'Afficher la feuille' });
    workbook.failure = new WorkbookFailure('ItemNotFound', 'no', 'notFound');
    await user.click(show);
    expect(
      await screen.findByText('La feuille ou la cellule n’existe plus dans ce classeur.'),
    ).not.toBeNull();
  });
});
