/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { pupilCountOf } from '../../../src/engine/charges/pupils';
import { chargesOf } from '../../../src/engine/charges/statement';
import { rateFor } from '../../../src/engine/contribution/rate';
import { session } from '../../../src/engine/session';
import { decompteSheet } from '../../../src/sheets/decompte/decompte';
import { DRAFTS_WORDS } from '../../../src/taskpane/drafts/words';
import { readWorkbookTariffs } from '../../../src/workbook-tariffs/read-workbook-tariffs';
import { NO_TABLES } from '../../../src/workbook-tariffs/rows/tables-as-read';
import { TableChanged } from '../../../src/workbook/table-change';
import { fr as voteWords } from '../../../src/taskpane/tariffs/vote/words';
import { ACT, rate, tableOf } from '../../workbook-tariffs/support/tables';
import { FakeWorkbook } from '../support/fake-workbook';
import type { OpenPane } from '../support/pane';
import { violations } from '../support/violations';
import { button, plain, said, field, view, words, workbookWith } from './tariffs-page';

const YEAR = '2024-2025';
const rates = () =>
  (['membre', 'membre hors Somme', 'hors membre'] as const).map((category) =>
    rateFor(session.book, category, YEAR).rate.toFixed(2),
  );

async function fill({ user }: OpenPane, model = '2023-2024'): Promise<void> {
  await user.click(screen.getByRole('radio', { name: voteWords.statuses.draft }));
  await user.type(field(voteWords.date), '2025-06-16');
  await user.click(button(voteWords.takeOver(model)));
  await user.clear(field(voteWords.categories.membre));
  await user.type(field(voteWords.categories.membre), '7,60');
}

const registered = () => said(voteWords.done(YEAR));

describe('a vote', () => {
  it('is written in the two tables, and answers', async () => {
    const workbook = new FakeWorkbook();
    const pane = await view('vote', workbook);
    await fill(pane);
    expect(await violations()).toEqual([]);
    await pane.user.click(button(voteWords.register));
    await registered();
    expect(rates()).toEqual(['7.60', '12.00', '12.00']);
    expect(rateFor(session.book, 'membre', YEAR).act).toMatchObject({
      status: 'draft',
      number: null,
      date: '2025-06-16',
    });
    expect(workbook.tables.get('EntActes')?.rows).toHaveLength(1);
    expect(workbook.tables.get('EntTarifs')?.rows.map((row) => row[5])).toEqual([
      'membre',
      'membre hors Somme',
      'hors membre',
    ]);
    await pane.user.click(button(words.show));
    expect(workbook.shown).toEqual([{ sheet: 'ENT tarifs', address: 'A1' }]);
  });

  it('says what is missing once it is to be registered, and writes nothing', async () => {
    const workbook = new FakeWorkbook();
    const { user } = await view('vote', workbook);
    expect(screen.queryByText('À remplir.')).toBeNull();
    await user.click(button(voteWords.register));
    // The number of a voted act, its date, three rates.
    expect(screen.getAllByText('À remplir.')).toHaveLength(5);
    expect(workbook.changed).toEqual([]);
  });

  it('says of an entry what the cell of a table would say', async () => {
    const { user } = await view('vote');
    await user.type(field(voteWords.categories.membre), '7.60 %');
    expect(
      screen.getByText('Trouvé « 7.60 % », attendu un montant en euros, comme 7,40. Saisissez le nombre.'),
    ).not.toBeNull();
    const year = screen.getByRole('textbox', { name: voteWords.year });
    await user.clear(year);
    await user.type(year, '2024');
    expect(screen.getByText(/^2024 ne dit pas de quelle année scolaire/)).not.toBeNull();
  });

  it.each([
    ['shipped', new FakeWorkbook(), '2023-2024', true],
    [
      'of the workbook',
      workbookWith(
        tableOf('EntActes', [ACT]),
        tableOf('EntTarifs', [rate('membre', 7.5), rate('hors membre', 12), rate('membre hors Somme', 12)]),
      ),
      YEAR,
      false,
    ],
  ])('asks before it comes before a rate that is %s', async (_what, workbook, year, isShipped) => {
    const pane = await view('vote', workbook);
    const before = workbook.changed.length;
    await fill(pane, isShipped ? '2023-2024' : YEAR);
    const typed = screen.getByRole('textbox', { name: voteWords.year });
    await pane.user.clear(typed);
    await pane.user.type(typed, year);
    await pane.user.click(button(voteWords.register));
    const known = isShipped ? ['7,40\u00a0€', '12,00\u00a0€'] : ['7,50\u00a0€', '12,00\u00a0€'];
    expect(screen.getByText(plain(voteWords.replaces(year, known, isShipped)))).not.toBeNull();
    await pane.user.click(button(voteWords.abandon));
    expect(workbook.changed).toHaveLength(before);
    await pane.user.click(button(voteWords.register));
    await pane.user.click(button(voteWords.replace));
    await said(voteWords.done(year));
    expect(rateFor(session.book, 'membre', year as typeof YEAR).rate.toFixed(2)).toBe('7.60');
  });

  it('says why it could not be written, and may be tried again', async () => {
    const workbook = new FakeWorkbook();
    const pane = await view('vote', workbook);
    await fill(pane);
    workbook.failure = new TableChanged('EntTarifs', 0);
    await pane.user.click(button(voteWords.register));
    expect(await screen.findByText(/^La ligne 1 de la table EntTarifs a changé/)).not.toBeNull();
    workbook.failure = null;
    await pane.user.click(button(voteWords.register));
    await registered();
  });

  it('cannot be registered outside Excel, nor while the tables are not read', async () => {
    await view('vote', null);
    expect(screen.getByText(plain(words.unavailable))).not.toBeNull();
    expect(button(voteWords.register).getAttribute('aria-disabled')).toBe('true');
  });

  it('refuses a vote that is still to come, not a draft', async () => {
    const { user } = await view('vote');
    await user.type(field(voteWords.date), '2099-06-16');
    expect(screen.getByText(/^Le 16\/06\/2099 est à venir/)).not.toBeNull();
    await user.click(screen.getByRole('radio', { name: voteWords.statuses.draft }));
    expect(screen.queryByText(/est à venir/)).toBeNull();
  });
});

describe('the vote of a year whose charges and pupils rest on its draft', () => {
  const DRAFT = { ...ACT, Acte: `Projet ${YEAR}`, Numéro: null, Date: '01/03/2025', Statut: 'projet' };
  const NUMBER = '20250616_DL_04';
  const drafted = () =>
    workbookWith(
      tableOf('EntActes', [DRAFT]),
      tableOf(
        'EntTarifs',
        ['membre', 'membre hors Somme', 'hors membre'].map((one) => rate(one, 12, { Acte: DRAFT.Acte })),
      ),
      tableOf('EntCharges', [{ Année: YEAR, Ligne: 'Madmagz', Brut: 24_048.07, Acte: DRAFT.Acte }]),
      tableOf('EntEffectifs', [{ Année: YEAR, Catégorie: 'membre', Élèves: 41_000, Acte: DRAFT.Acte }]),
    );
  const statuses = () => {
    const { book } = session;
    return [
      rateFor(book, 'membre', YEAR).act.status,
      book.act(chargesOf(book, YEAR).act).status,
      book.act(pupilCountOf(book, YEAR).act).status,
    ];
  };
  const fillIn = (entry: HTMLElement, value: string) => {
    fireEvent.change(entry, { target: { value } });
  };
  const vote = async ({ user }: OpenPane) => {
    fillIn(screen.getByRole('textbox', { name: voteWords.year }), YEAR);
    fillIn(field(voteWords.number), NUMBER);
    fillIn(field(voteWords.date), '2025-06-16');
    await user.click(button(voteWords.takeOver('2023-2024')));
  };
  it('carries them over, shows each cell beforehand, and is undone', async () => {
    const workbook = drafted();
    const pane = await view('vote', workbook);
    await vote(pane);
    await pane.user.click(button(/^Afficher \d+ de plus$/));
    expect(screen.getByText('ENT charges!G5, Acte')).not.toBeNull();
    expect(screen.getByText('ENT effectifs!D5, Acte')).not.toBeNull();
    expect(await violations()).toEqual([]);
    await pane.user.click(button(voteWords.register));
    await pane.user.click(button(voteWords.replace));
    await registered();
    await said(`${voteWords.nowCarried.EntCharges} ${voteWords.nowCarried.EntEffectifs}`);
    expect(statuses()).toEqual(['voted', 'voted', 'voted']);
    expect(workbook.tables.get('EntActes')?.rows.map((row) => row[0])).toEqual([NUMBER]);

    await pane.user.click(button(words.undo));
    await said(words.undone);
    expect(statuses()).toEqual(['draft', 'draft', 'draft']);
    expect(workbook.tables.get('EntActes')?.rows).toEqual([
      [DRAFT.Acte, 'Comité syndical', null, '01/03/2025', 'Contribution ENT 2024-2025', null, 'projet'],
    ]);
  });

  it('leaves what is declined on the draft, and says so', async () => {
    const workbook = drafted();
    const pane = await view('vote', workbook);
    await vote(pane);
    await pane.user.click(
      screen.getByRole('checkbox', { name: voteWords.carried.EntEffectifs(1, DRAFT.Acte) }),
    );
    await pane.user.click(button(voteWords.register));
    await pane.user.click(button(voteWords.replace));
    await said(`${voteWords.nowCarried.EntCharges} ${voteWords.notCarried.EntEffectifs(DRAFT.Acte)}`);
    expect(statuses()).toEqual(['voted', 'voted', 'draft']);
  });

  it('finds the sheets that still say it is provisional, and makes them again on the user’s word alone', async () => {
    const workbook = drafted();
    const { book } = readWorkbookTariffs({ ...NO_TABLES, ...Object.fromEntries(workbook.tables) });
    const made = decompteSheet(book, { year: YEAR, base: 'voted', generatedOn: '2025-03-02' });
    await workbook.writeSheet(made, { whenTaken: 'rename' });
    const pane = await view('vote', workbook);
    await vote(pane);
    await pane.user.click(button(voteWords.register));
    await pane.user.click(button(voteWords.replace));
    await said(DRAFTS_WORDS.fr.outdated(1));
    expect(workbook.standing.get(made.name)).toBe(made);
    await pane.user.click(button(/^Créer la feuille/));
    await pane.user.click(await screen.findByRole('button', { name: 'Remplacer' }));
    await pane.user.click(button(DRAFTS_WORDS.fr.replaceAll));
    await said(`La feuille « ${made.name} » est remplacée.`);
    expect(JSON.stringify(made.rows)).toContain('prévisionnel');
    expect(JSON.stringify(workbook.standing.get(made.name)?.rows)).not.toContain('prévisionnel');
  });
});
