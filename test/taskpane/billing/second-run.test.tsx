/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { SOUND, SIRET, UAI, type TableRow } from '../../billing/support/counts';
import type { FakeWorkbook } from '../support/fake-workbook';
import { button, readTable, said, setCounts, withCounts } from './billing-page';

const FIRST = 'État liquidatif 2023-2024';
const ONLY_DIFFERENCES = '1 état de 2023-2024 dans ce classeur : seules les différences seront facturées.';
const PORT: TableRow = {
  ...SOUND,
  Établissement: 'École du Port',
  UAI: UAI.two,
  Payeur: 'Ville du Port',
  SIRET: SIRET.two,
};

const create = () => button(/^Créer/);
const isDisabled = () => create().getAttribute('aria-disabled') === 'true';
const figure = (label: string) => screen.getByText(label).parentElement?.querySelector('dd')?.textContent;

/** Bills a first time, and opens the pane again on other counts. */
async function billedBefore(first: readonly TableRow[], ...now: readonly TableRow[]) {
  const workbook = withCounts(...first);
  const pane = await readTable(workbook);
  await said('Lignes = redevables = total ; élèves facturés et écartés = source.');
  await pane.user.click(create());
  await said(`3 feuilles sont créées : « ${FIRST} », « Titres 2023-2024 », « Contrôle 2023-2024 ».`);
  pane.close();
  setCounts(workbook, now);
  return { workbook, ...(await readTable(workbook)) };
}

async function ready() {
  await waitFor(() => {
    expect(isDisabled()).toBe(false);
  });
}

const written = ({ written: all }: FakeWorkbook) => all.map(({ sheet }) => sheet.name);

test('what was billed is found, and its differences alone are billed', async () => {
  const { workbook, user } = await billedBefore([SOUND, PORT], { ...SOUND, Élèves: 103 }, PORT);
  await said(ONLY_DIFFERENCES);
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: `${FIRST} (2 lignes)` }).checked).toBe(true);
  // 3 × 7,40 €.
  expect(await screen.findByText('1 titre complémentaire')).not.toBeNull();
  expect([figure('Déjà facturé'), figure('1 titre complémentaire'), figure('Total')]).toEqual(
    ['1 480,00 €', '22,20 €', '22,20 €'].map(spaced),
  );
  await said('740,00 € → 762,20 € : +22,20 €, effectif en hausse');
  await user.click(create());
  await said(
    '3 feuilles sont créées : « État compl. 2023-2024 », « Titres compl. 2023-2024 », « Contrôle compl. 2023-2024 ».',
  );
  expect(written(workbook)).toContain('État compl. 2023-2024');
  await said('2 états de 2023-2024 dans ce classeur : seules les différences seront facturées.');
  await said('Rien n’a changé : rien n’est à facturer de nouveau.');
  expect(isDisabled()).toBe(true);
  expect(button('Enregistrer titres-2023-2024-complementaires-1.csv')).not.toBeNull();
});

test('the same counts bill nothing again, unless one says twice that they shall', async () => {
  const { workbook, user } = await billedBefore([SOUND], SOUND);
  await said('Rien n’a changé : rien n’est à facturer de nouveau.');
  expect(isDisabled()).toBe(true);
  await user.click(screen.getByRole('checkbox', { name: `${FIRST} (1 ligne)` }));
  await said(`« ${FIRST} » n’est pas compté : ce qu’il facture le serait une seconde fois.`);
  expect(isDisabled()).toBe(true);
  await user.click(screen.getByRole('checkbox', { name: 'Facturer de nouveau ce qui l’est déjà' }));
  expect(figure('Total')).toBe(spaced('740,00 €'));
  await ready();
  await user.click(create());
  const actions = within(await taken());
  const offered = actions.getAllByRole('button').flatMap(({ textContent }) => textContent || []);
  expect(offered).toEqual(['Facturer seulement les différences', 'Créer sous un autre nom', 'Remplacer']);
  await user.click(button('Remplacer'));
  await screen.findByText(/remplacer un état établi efface ce qu’il facture/);
  expect(button('Remplacer l’état établi')).not.toBeNull();
  await user.click(button('Ne rien créer'));
  await user.click(create());
  await taken();
  await user.click(button('Facturer seulement les différences'));
  await said(ONLY_DIFFERENCES);
  expect(written(workbook)).toHaveLength(3);
});

async function taken(): Promise<HTMLElement> {
  const text = await screen.findByText(/Ce classeur a déjà une feuille/);
  const notice = text.closest<HTMLElement>('[role=group]');
  if (notice === null) throw new Error('No notice.');
  return notice;
}

test('a school that is no longer listed stays as billed until it is withdrawn, and that can be taken back', async () => {
  const { user } = await billedBefore([SOUND, PORT], SOUND);
  await said('1 ligne non relue, laissée telle que facturée (740,00 €)');
  expect(figure('Total')).toBe(spaced('0,00 €'));
  await user.click(button(/non relue/));
  await user.click(button('Retirer'));
  await said('École du Port : retirée, ce qui en était facturé est repris.');
  await waitFor(() => {
    expect(figure('Total')).toBe(spaced('-740,00 €'));
  });
  expect(screen.queryByText(/non relue/)).toBeNull();
  await user.click(button('Annuler'));
  await said('1 ligne non relue, laissée telle que facturée (740,00 €)');
});

test('a copy of an annex counts once, and one that was changed is refused by its name', async () => {
  const { workbook, user } = await billedBefore([SOUND], { ...SOUND, Élèves: 110 });
  await said(ONLY_DIFFERENCES);
  const sheet = workbook.standing.get(FIRST);
  if (sheet === undefined) throw new Error('No annex.');
  workbook.standing.set('Copie', sheet);
  await user.click(button('Relire les états de ce classeur'));
  await said(`« Copie » est la copie de « ${FIRST} » : elle ne compte pas une seconde fois.`);
  workbook.standing.delete('Copie');
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      cell?.kind === 'number' && cell.number === '100' ? { ...cell, number: '90' } : cell,
    ),
  }));
  workbook.standing.set(FIRST, { ...sheet, rows });
  await user.click(button('Relire les états de ce classeur'));
  await screen.findByText(
    /La feuille « État liquidatif 2023-2024 » : cet état déjà établi ne peut pas être relu/,
  );
  expect(isDisabled()).toBe(true);
});

test('an annex that was made since the counts were read is seen before anything is written', async () => {
  const workbook = withCounts(SOUND);
  const one = await readTable(workbook);
  await said('Aucun état de 2023-2024 dans ce classeur : première facturation.');
  await ready();
  await one.user.click(create());
  await screen.findByText(/^3 feuilles sont créées/);
  const made = new Map(workbook.standing);
  one.close();
  workbook.standing.clear();
  workbook.sheets.clear();
  const other = await readTable(workbook);
  await said('Aucun état de 2023-2024 dans ce classeur : première facturation.');
  await ready();
  for (const [name, sheet] of made) workbook.standing.set(name, sheet);
  await other.user.click(create());
  await screen.findByText(/Les états de ce classeur ont changé/);
  expect(workbook.written).toHaveLength(3);
  await said(ONLY_DIFFERENCES);
});

function spaced(amount: string): string {
  return amount.replace(/(?<=\d) (?=\d)/g, '\u202f').replace(' €', '\u00a0€');
}
