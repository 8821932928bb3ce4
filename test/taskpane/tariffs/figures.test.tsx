/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import type { TariffBook } from '../../../src/engine/book/tariff-book';
import type { SchoolYear } from '../../../src/tariffs/model';
import { readWorkbookTariffs } from '../../../src/workbook-tariffs/read-workbook-tariffs';
import { applied } from '../../../src/workbook-tariffs/changes/applied';
import { NO_TABLES } from '../../../src/workbook-tariffs/rows/tables-as-read';
import {
  entriesOf,
  labelsOf,
  readFigures,
  type FiguresEntries,
} from '../../../src/taskpane/tariffs/figures/figures-entry';
import { fr as figuresWords } from '../../../src/taskpane/tariffs/figures/words';
import { yearResults } from '../../../src/taskpane/tariffs/figures/year-results';
import { FakeWorkbook } from '../support/fake-workbook';
import { violations } from '../support/violations';
import { button, field, plain, said, view } from './tariffs-page';

const ACT = { kind: 'new', key: 'Budget 2024', date: '15/03/2024', status: 'draft' } as const;

function entries(some: Partial<FiguresEntries>): FiguresEntries {
  return { year: '2024-2025', act: ACT, lines: [], products: [], grouping: 'together', pupils: {}, ...some };
}

/** Each figure of a year, plain: its amount, or the code of the problem. */
function results(book: TariffBook, year: SchoolYear): readonly string[] {
  const { total, cost, products, balance } = yearResults(book, year, figuresWords.workings);
  return [total, cost, products, balance].map((result) =>
    plain(result.kind === 'found' ? `${result.amount}, ${result.working}` : result.problem.code),
  );
}

describe('what follows from a year', () => {
  test('is what the functions answer, with its working', () => {
    expect(results(shippedBook, '2021-2022')).toEqual([
      '320 319,16 €, 9 lignes',
      '7,37 €, 320 319,16 € ÷ 43 478 élèves',
      '325 505,20 €, 43 478 × 7,40 € + 314 × 12,00 €',
      '+5 186,04 €, produits − charges',
    ]);
  });

  test('says of each figure why there is none', () => {
    expect(results(shippedBook, '2022-2023')).toEqual([
      'chargesUnknown',
      'chargesUnknown',
      'pupilsUnknown',
      'chargesUnknown',
    ]);
  });
});

describe('the entries of a year', () => {
  test('once registered, give what was typed', () => {
    const typed = entries({
      lines: [
        { id: 0, label: 'Prestations', gross: '100 000,50', subsidy: '10 000,25', isProportional: true },
        { id: 1, label: 'Pôle numérique', gross: '2000', subsidy: '', isProportional: false },
        { id: 2, label: '', gross: '', subsidy: '', isProportional: true },
      ],
      products: [{ kind: 'mutualisedBudget', label: null, amount: '600' }],
      pupils: { membre: '12 000', 'membre hors Somme,hors membre': '0' },
    });
    const read = readFigures(typed);
    expect([...read.nets].map(([id, net]) => [id, net.toFixed(2)])).toEqual([
      [0, '90000.25'],
      [1, '2000.00'],
    ]);
    const changes = read.changes?.(NO_TABLES) ?? [];
    const { book, issues } = readWorkbookTariffs(applied(NO_TABLES, changes));
    expect(issues).toEqual([]);
    expect(entriesOf(book, '2024-2025')).toEqual({
      products: [
        { kind: 'mutualisedBudget', label: 'Part du budget mutualisé', amount: '600,00' },
        { kind: 'subsidy', label: null, amount: '' },
      ],
      lines: [
        { id: 0, label: 'Prestations', gross: '100000,50', subsidy: '10000,25', isProportional: true },
        { id: 1, label: 'Pôle numérique', gross: '2000,00', subsidy: '', isProportional: false },
      ],
      grouping: 'together',
      pupils: { membre: '12000', 'membre hors Somme,hors membre': '0' },
    });
    expect(results(book, '2024-2025').slice(0, 2)).toEqual([
      '92 000,25 €, 2 lignes',
      '7,67 €, 92 000,25 € ÷ 12 000 élèves',
    ]);
  });

  test.each<[Partial<FiguresEntries>, readonly string[]]>([
    [{ year: '2024' }, ['year']],
    [{ year: '' }, ['year']],
    [{ act: { ...ACT, key: ' ' } }, ['act']],
    [{ act: { ...ACT, date: 'demain' } }, ['date']],
    [{ act: { kind: 'known', cited: '' } }, ['act']],
    [
      { lines: [{ id: 3, label: '', gross: '12,345', subsidy: '-1', isProportional: true }] },
      ['3.label', '3.gross', '3.subsidy'],
    ],
    [{ pupils: { membre: '12,5' } }, ['membre']],
    [{ pupils: { membre: '43.478' } }, ['membre']],
    [
      { lines: [{ id: 3, label: 'CANOPE', gross: '20.000', subsidy: '6,000', isProportional: true }] },
      ['3.gross', '3.subsidy'],
    ],
  ])('%j is refused at %j, and nothing is written', (some, fields) => {
    const read = readFigures(entries({ pupils: { membre: '1' }, ...some }));
    expect([...read.faults.keys()]).toEqual(fields);
    expect(read.changes).toBeNull();
  });

  test('whose act is still to be given tell already what they come to', () => {
    const read = readFigures(entries({ act: { ...ACT, key: '', date: '' }, pupils: { membre: '1000' } }));
    expect([...read.faults.keys()]).toEqual(['act', 'date']);
    const { book } = readWorkbookTariffs(applied(NO_TABLES, read.trial?.(NO_TABLES) ?? []));
    expect(entriesOf(book, '2024-2025').pupils).toEqual({ membre: '1000' });
  });

  test('of no figures at all write nothing, without a fault', () => {
    const read = readFigures(entries({}));
    expect([read.faults.size, read.changes]).toEqual([0, null]);
  });

  test('of a year that ships are its lines and its counts; another year takes the names alone', () => {
    const known = entriesOf(shippedBook, '2021-2022');
    expect(known.lines).toHaveLength(9);
    expect(known.pupils).toEqual({ membre: '43478', 'membre hors Somme,hors membre': '314' });
    const labels = labelsOf(shippedBook, '2021-2022');
    expect(labels.map(({ label }) => label)).toEqual(known.lines.map(({ label }) => label));
    expect(new Set(labels.flatMap(({ gross, subsidy }) => [gross, subsidy]))).toEqual(new Set(['']));
  });
});

describe('the view', () => {
  test('shows the results as one types, and registers them in the tables', async () => {
    const workbook = new FakeWorkbook();
    const { user } = await view('figures', workbook);
    await user.click(button(figuresWords.addLine));
    await user.type(field(figuresWords.line), 'Prestations');
    await user.type(field(figuresWords.gross), '88800');
    await user.type(field(figuresWords.groups.membre ?? ''), '12000');
    const list = within(screen.getByRole('group', { name: figuresWords.results }));
    expect(await list.findByText('88 800,00 € ÷ 12 000 élèves')).not.toBeNull();
    expect(list.getAllByText('7,40 €')).toHaveLength(1);
    await user.click(button(figuresWords.register));
    expect(workbook.changed).toEqual([]);
    await user.type(field(figuresWords.actKey), 'Budget 2024');
    await user.type(field(figuresWords.date), '2024-03-15');
    await user.click(button(figuresWords.register));
    await said(figuresWords.done('2024-2025'));
    expect([...workbook.tables.keys()].sort()).toEqual(['EntActes', 'EntCharges', 'EntEffectifs']);
    expect(await violations()).toEqual([]);
  });

  test('asks before it comes before figures that ship', async () => {
    const workbook = new FakeWorkbook();
    const { user } = await view('figures', workbook);
    await user.clear(field(figuresWords.year));
    await user.type(field(figuresWords.year), '2021-2022');
    await user.type(field(figuresWords.actKey), 'Correction');
    await user.type(field(figuresWords.date), '2024-03-15');
    await user.click(button(figuresWords.register));
    await said(figuresWords.replaces('2021-2022', true));
    expect(workbook.changed).toEqual([]);
    await user.click(button(figuresWords.abandon));
    expect(screen.queryByText(plain(figuresWords.replaces('2021-2022', true)))).toBeNull();
    await user.click(button(figuresWords.register));
    await user.click(button(figuresWords.replace));
    await said(figuresWords.done('2021-2022'));
    expect(workbook.tables.get('EntCharges')?.rows).toHaveLength(9);
  });
});
