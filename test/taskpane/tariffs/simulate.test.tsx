/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { MOST_RATES } from '../../../src/simulation/simulate';
import {
  entriesFrom,
  readSimulation,
  type SimulateEntries,
} from '../../../src/taskpane/tariffs/simulate/simulate-entry';
import { fr as words } from '../../../src/taskpane/tariffs/simulate/words';
import { ACT, tableOf } from '../../workbook-tariffs/support/tables';
import { FakeWorkbook } from '../support/fake-workbook';
import { violations } from '../support/violations';
import { button, field, plain, said, view } from './tariffs-page';

const MODEL = entriesFrom(shippedBook, '2021-2022', '2024-2025');

describe('the entries of a simulation', () => {
  test('are those of a known year, and rates around its own', () => {
    expect(MODEL).toMatchObject({
      year: '2024-2025',
      members: '43478',
      others: '314',
      othersRate: '12,00',
      from: '6,90',
      to: '7,90',
      step: '0,10',
      rate: '7,40',
      change: '5',
    });
    expect(MODEL.lines).toHaveLength(9);
    expect(entriesFrom(shippedBook, '2023-2024', '').lines.map(({ label }) => label)).toEqual(['Charges']);
  });

  test.each<[Partial<SimulateEntries>, readonly string[]]>([
    [{ year: '' }, ['year']],
    [{ members: '' }, ['members']],
    [{ members: '12,5' }, ['members']],
    [{ members: '43.478' }, ['members']],
    [{ from: '7.400' }, ['from']],
    [{ change: '1,500' }, ['change']],
    [{ others: '-1' }, ['others']],
    [{ othersRate: 'x' }, ['othersRate']],
    [{ from: '-1' }, ['from']],
    [{ lines: [{ id: 4, label: '', amount: '1,234' }] }, ['4.label', '4.amount']],
  ])('%j is refused at its fields', (some, fields) => {
    const { faults, asked } = readSimulation({ ...MODEL, ...some });
    expect([[...faults.keys()], asked]).toEqual([fields, null]);
  });

  test.each<[Partial<SimulateEntries>, string]>([
    [{ step: '0' }, 'step'],
    [{ from: '9' }, 'order'],
    [{ step: '0,01' }, 'tooMany'],
  ])('%j is no range of rates: %s', (some, fault) => {
    const { rangeFault, asked } = readSimulation({ ...MODEL, ...some });
    expect([rangeFault, asked]).toEqual([fault, null]);
  });

  test.each(['x', '', '-100', '1001', '5,1234'])('%j is no change to try', (change) => {
    const { isChangeSound, asked } = readSimulation({ ...MODEL, change });
    expect([isChangeSound, asked]).toEqual([false, null]);
  });

  test('without other pupils nobody pays the other rate', () => {
    const { asked } = readSimulation({ ...MODEL, others: '', othersRate: '' });
    expect([asked?.expected.others, asked?.expected.othersRate.toFixed(2)]).toEqual([0, '0.00']);
  });
});

describe('the view', () => {
  test('opens on the latest year whose pupils are known, hence with balances', async () => {
    await view('simulate', new FakeWorkbook());
    expect(field(words.members)).toHaveProperty('value', '43478');
    expect(screen.getByRole('table', { name: words.table })).not.toBeNull();
  });

  test('takes no figures from a year that the tables may change and that cannot be read', async () => {
    const workbook = new FakeWorkbook();
    workbook.tables.set('EntActes', tableOf('EntActes', [ACT]));
    const line = { Année: '2021 2022', Ligne: 'Madmagz', Brut: 100, Acte: 'DL-2025-06' };
    workbook.tables.set('EntCharges', tableOf('EntCharges', [line]));
    await view('simulate', workbook);
    expect(await screen.findByText(/^1 erreur dans les tables du classeur\./)).not.toBeNull();
    expect(button('ENT charges!A5')).not.toBeNull();
    expect(screen.queryByRole('button', { name: words.model('2021-2022') })).toBeNull();
    expect(field(words.members)).toHaveProperty('value', '');
  });

  test('tells the balance of each rate as one types, and writes the sheet', async () => {
    const workbook = new FakeWorkbook();
    const { user } = await view('simulate', workbook);
    await user.click(button(words.model('2021-2022')));
    expect(await screen.findByText('7,30 € (excédent de 838,24 €)')).not.toBeNull();
    const balances = () =>
      within(screen.getByRole('table', { name: words.table }))
        .getAllByRole('row')
        .map((row) => plain(row.textContent));
    expect(balances()[6]).toBe('7,40 €325 505,20 €+5 186,04 €excédent');
    expect(balances()[4]).toBe('7,20 €316 809,60 €-3 509,56 €déficit');
    await user.clear(field(words.members));
    await user.type(field(words.members), '40000');
    expect(await screen.findByText('8,00 € (excédent de 3 448,84 €)')).not.toBeNull();
    expect(screen.getByText('7,92 € (excédent de 248,84 €)')).not.toBeNull();
    await user.click(button(/^Créer la feuille/));
    await said('La feuille « Simulation 2024-2025 » est créée.');
    expect(workbook.written.map(({ sheet }) => sheet.name)).toEqual(['Simulation 2024-2025']);
    expect(await violations()).toEqual([]);
  });

  test('tells the effect of a change, one item at a time', async () => {
    const { user } = await view('simulate', new FakeWorkbook());
    const effects = (change: string) =>
      within(screen.getByRole('table', { name: words.effects(change) }))
        .getAllByRole('row')
        .map((row) => plain(row.textContent));
    expect(effects('5').slice(0, 3)).toEqual([
      'Poste qui varieCoûtSoldeÉquilibre au centime',
      'Sans variation7,37 €+5 186,04 €7,29 €',
      'Compte élève plateforme ENT+0,0484 €-2 102,81 €+0,04 €',
    ]);
    expect(effects('5').at(-2)).toBe('Élèves au tarif des membres-0,3508 €+16 087,60 €-0,35 €');
    await user.clear(field(words.changeBy));
    await said(words.faults.change);
    await user.type(field(words.changeBy), '-10');
    expect((await screen.findByText('+4 205,63 €')).closest('tr')?.textContent).toMatch(/^Compte élève/);
  });

  test('says why a range cannot be tried, and creates nothing then', async () => {
    const { user } = await view('simulate', new FakeWorkbook());
    await user.clear(field(words.step));
    await user.type(field(words.step), '0,001');
    await said(words.faults.tooMany(MOST_RATES));
    expect(button(/^Créer la feuille/).getAttribute('aria-disabled')).toBe('true');
  });

  test('says so where nobody pays the members’ rate', async () => {
    const { user } = await view('simulate', new FakeWorkbook());
    await user.clear(field(words.members));
    await user.type(field(words.members), '0');
    expect(await screen.findByText(/0 élève/)).not.toBeNull();
  });
});
