/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { rateFor } from '../../../src/engine/contribution/rate';
import { pupilCountOf } from '../../../src/engine/charges/pupils';
import { session } from '../../../src/engine/session';
import { fr as actsWords } from '../../../src/taskpane/tariffs/acts/words';
import { fr as voteWords } from '../../../src/taskpane/tariffs/vote/words';
import { ACT, rate, tableOf } from '../../workbook-tariffs/support/tables';
import type { FakeWorkbook } from '../support/fake-workbook';
import { violations } from '../support/violations';
import { button, field, plain, said, tarifs, view, words, workbookWith } from './tariffs-page';

// A list of acts to choose from is slow to look through in jsdom, beside a build and a browser.
const YEAR = '2024-2025';
const NUMBER = '20250616_DL_04';
const DRAFT = { ...ACT, Acte: `Projet ${YEAR}`, Organe: 'Bureau', Numéro: null, Statut: 'projet' };

const drafted = () =>
  workbookWith(
    tableOf('EntActes', [{ ...ACT, Acte: 'Autre' }, DRAFT]),
    tableOf(
      'EntTarifs',
      ['membre', 'membre hors Somme', 'hors membre'].map((one) => rate(one, 12, { Acte: DRAFT.Acte })),
    ),
    tableOf('EntEffectifs', [{ Année: YEAR, Catégorie: 'total', Élèves: 41_000, Acte: DRAFT.Acte }]),
  );
const fill = (entry: HTMLElement, typed: string) => {
  fireEvent.change(entry, { target: { value: typed } });
};
const acts = (workbook: FakeWorkbook) => workbook.tables.get('EntActes')?.rows.map((row) => row[0]);
const act = () => rateFor(session.book, 'membre', YEAR).act;

describe('a draft', () => {
  it('is marked as voted with its number and date, and this can be undone', async () => {
    const workbook = drafted();
    const { user } = await tarifs(workbook);
    expect(await screen.findByText(/Le citent : 3 tarifs, 1 effectif\.$/)).not.toBeNull();
    await user.click(button(words.markVoted));
    // Nothing is changed before number and date are given.
    await user.click(await screen.findByRole('button', { name: actsWords.mark }));
    expect(screen.getAllByText('À remplir.')).toHaveLength(2);
    expect(workbook.changed).toEqual([]);
    fill(field(voteWords.number), NUMBER);
    fill(field(actsWords.voteDate), '2099-01-01');
    expect(screen.getByText(/est à venir/)).not.toBeNull();
    fill(field(actsWords.voteDate), '2025-06-17');
    expect(screen.getByText(plain(words.becomes('16/06/2025', '17/06/2025')))).not.toBeNull();
    expect(screen.getByRole('button', { name: 'ENT effectifs!D5, Acte' })).not.toBeNull();
    expect(await violations()).toEqual([]);
    await user.click(button(actsWords.mark));
    await said(actsWords.marked(DRAFT.Acte));
    expect(act()).toMatchObject({
      body: 'Bureau',
      number: NUMBER,
      date: '2025-06-17',
      title: 'Contribution ENT 2024-2025',
      status: 'voted',
    });
    expect(acts(workbook)).toEqual(['Autre', NUMBER]);

    await user.click(button(words.undo));
    await said(words.undone);
    expect(act()).toMatchObject({ number: null, status: 'draft' });
    expect(acts(workbook)).toEqual(['Autre', DRAFT.Acte]);
  });

  it('is told no more once it is voted', async () => {
    const workbook = drafted();
    const { user } = await tarifs(workbook);
    await user.click(await screen.findByRole('button', { name: words.markVoted }));
    fill(field(voteWords.number), NUMBER);
    fill(field(actsWords.voteDate), '2025-06-17');
    await user.click(button(actsWords.mark));
    await said(actsWords.marked(DRAFT.Acte));
    await user.click(button(words.back));
    await waitFor(() => {
      expect(screen.queryByText(/est prévisionnel/)).toBeNull();
    });
  });
});

describe('an act', () => {
  it('is amended, and cannot take the name of another', async () => {
    const workbook = drafted();
    const { user } = await view('acts', workbook);
    const [first] = await screen.findAllByRole('button', { name: actsWords.amend });
    if (first === undefined) throw new Error('No act.');
    await user.click(first);
    const key = field(actsWords.key);
    fill(key, 'autre');
    expect(screen.getAllByText(/^Ce changement mettrait une ligne en erreur\./).length).toBeGreaterThan(0);
    await user.click(button(actsWords.register));
    expect(workbook.changed).toEqual([]);
    fill(key, 'Budget primitif');
    await user.click(button(actsWords.register));
    await said(actsWords.amended(DRAFT.Acte));
    expect(acts(workbook)).toEqual(['Autre', 'Budget primitif']);
    expect(workbook.tables.get('EntTarifs')?.rows.map((row) => row[3])).toEqual([
      'Budget primitif',
      'Budget primitif',
      'Budget primitif',
    ]);
  });

  it('has its rates amended under its own name', async () => {
    const workbook = drafted();
    const { user } = await view('acts', workbook);
    await user.click(await screen.findByRole('button', { name: actsWords.amendRates(YEAR) }));
    const member = field(voteWords.categories.membre);
    fill(member, '7,80');
    await user.click(button(voteWords.register));
    await said(voteWords.done(YEAR));
    expect(acts(workbook)).toEqual(['Autre', DRAFT.Acte]);
    expect(rateFor(session.book, 'membre', YEAR).rate.toFixed(2)).toBe('7.80');
  });

  it('is removed once it is said what becomes of the rows that cite it', async () => {
    const workbook = drafted();
    const { user } = await view('acts', workbook);
    const [first] = await screen.findAllByRole('button', { name: actsWords.remove });
    if (first === undefined) throw new Error('No act.');
    await user.click(first);
    await said(actsWords.notYet);
    await user.click(button(actsWords.removeNow));
    expect(workbook.changed).toEqual([]);
    const choose = async (table: 'EntTarifs' | 'EntEffectifs', rows: number, option: string) => {
      await user.click(screen.getByRole('combobox', { name: actsWords.fate[table](rows) }));
      await user.click(screen.getByRole('option', { name: option }));
    };
    await choose('EntTarifs', 3, actsWords.removeRows(3));
    await said(actsWords.notYet);
    await choose('EntEffectifs', 1, actsWords.recite('Délibération 20250616_DL_04 du 16/06/2025'));
    expect(await violations()).toEqual([]);
    await user.click(button(actsWords.removeNow));
    await said(actsWords.removed(DRAFT.Acte));
    expect(acts(workbook)).toEqual(['Autre']);
    expect(session.book.act(pupilCountOf(session.book, YEAR).act).status).toBe('voted');
    await user.click(button(words.undo));
    await said(words.undone);
    expect(act().status).toBe('draft');
    expect(workbook.tables.get('EntEffectifs')?.rows[0]?.[3]).toBe(DRAFT.Acte);
  });
});
