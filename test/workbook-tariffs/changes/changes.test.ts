import { chargesOf } from '../../../src/engine/charges/statement';
import { pupilCountOf } from '../../../src/engine/charges/pupils';
import { rateFor } from '../../../src/engine/contribution/rate';
import type { ActValues } from '../../../src/workbook-tariffs/rows/acts';
import { actChanges } from '../../../src/workbook-tariffs/changes/acts';
import { chargesChanges, pupilsChanges } from '../../../src/workbook-tariffs/changes/figures';
import { memberChanges, readingChanges } from '../../../src/workbook-tariffs/changes/members-and-readings';
import { voteChanges } from '../../../src/workbook-tariffs/changes/vote';
import { readWorkbookTariffs } from '../../../src/workbook-tariffs/read-workbook-tariffs';
import { NO_TABLES, type TablesAsRead } from '../../../src/workbook-tariffs/rows/tables-as-read';
import { ACT, contentOf, rate, tablesOf } from '../support/tables';
import { applied } from '../support/apply-changes';

const VOTE: ActValues = {
  key: 'DL-2025-06',
  body: 'Comité syndical',
  number: '20250616_DL_04',
  date: '2025-06-16',
  title: 'Contribution',
  item: null,
  status: 'draft',
};

const vote = (tables: TablesAsRead, amount: string) =>
  voteChanges(tables, {
    act: VOTE,
    tariff: 'primary-schools',
    year: '2024-2025',
    prices: [
      { component: 'membre', amount, item: 'article 1' },
      { component: 'hors membre', amount: '12.50' },
    ],
  });

const bookAfter = (tables: TablesAsRead) => {
  const tariffs = readWorkbookTariffs(tables);
  expect(tariffs.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  return tariffs.book;
};

test('a vote in a workbook without tables makes them', () => {
  const changes = vote(NO_TABLES, '7.60');
  expect(changes.map(({ kind }) => kind)).toEqual(['create', 'create']);
  const [, prices] = changes;
  expect(prices?.kind === 'create' && prices.table.rows[0]).toEqual([
    'Contribution ENT du premier degré',
    '2024-2025',
    null,
    'DL-2025-06',
    'article 1',
    'membre',
    null,
    null,
    7.6,
    "élève disposant d'un compte, par année scolaire",
    'TTC',
    null,
  ]);
  const { act, rate: voted } = rateFor(bookAfter(applied(NO_TABLES, changes)), 'membre', '2024-2025');
  expect([voted.toFixed(2), act.date, act.status]).toEqual(['7.60', '2025-06-16', 'draft']);
});

test('a vote replaces the rows of its tariff and year, and no others', () => {
  const before = tablesOf({
    EntActes: [
      { ...ACT, Acte: 'Autre' },
      { ...ACT, Acte: 'dl 2025 06', Statut: 'voté' },
    ],
    EntTarifs: [
      rate('membre', 1),
      rate('membre', 2, { 'Première année': '2025-2026' }),
      rate('hors membre', 'faux'),
      rate('membre hors Somme', 3),
    ],
  });
  const changes = vote(before, '7.60');
  expect(changes.map(({ kind }) => kind)).toEqual(['update', 'update', 'update', 'remove']);
  const after = applied(before, changes);
  expect([after.EntActes?.rows.length, after.EntTarifs?.rows.length]).toEqual([2, 3]);
  const book = bookAfter(after);
  expect(rateFor(book, 'membre', '2024-2025').rate.toFixed(2)).toBe('7.60');
  expect(rateFor(book, 'membre', '2025-2026').rate.toFixed(2)).toBe('2.00');
  expect(vote(after, '7.60').map(({ kind }) => kind)).toEqual(['update', 'update', 'update']);
});

test('a table of an older layout gains its columns, and keeps its own headers and columns', () => {
  const header = ['composante', 'Montant', 'ACTE', 'Premiere annee', 'Service', 'À moi'];
  const before = {
    ...NO_TABLES,
    EntTarifs: contentOf('EntTarifs', header, [['membre', 1, 'x', '2024-2025', 'primary-schools', 'gardé']]),
  };
  const after = applied(before, vote(before, '7.60'));
  expect(after.EntTarifs?.header.slice(0, 6)).toEqual(header);
  expect(after.EntTarifs?.rows[0]?.slice(0, 6)).toEqual([
    'membre',
    7.6,
    'DL-2025-06',
    '2024-2025',
    'Contribution ENT du premier degré',
    'gardé',
  ]);
  expect(rateFor(bookAfter(after), 'membre', '2024-2025').item).toBe('article 1');
});

test('charges and pupils of a year replace its rows', () => {
  let tables = applied(NO_TABLES, actChanges(NO_TABLES, VOTE));
  const line = { subsidy: '0.00', proportional: null, act: VOTE.key, remark: null, type: 'charge' as const };
  const charges = (...lines: readonly (readonly [string, string])[]) =>
    chargesChanges(tables, '2024-2025', {
      charges: lines.map(([label, gross]) => ({ ...line, line: label, gross })),
    });
  tables = applied(tables, charges(['CANOPE', '20000.00'], ['Madmagz', '24048.07'], ['TOTAL', '44048.07']));
  expect(chargesOf(bookAfter(tables), '2024-2025').total.toFixed(2)).toBe('44048.07');
  tables = applied(tables, charges(['CANOPE', '10000.00']));
  expect(chargesOf(bookAfter(tables), '2024-2025').total.toFixed(2)).toBe('10000.00');
  const count = { counted: ['membre'] as const, pupils: 40_000, act: VOTE.key, remark: null };
  tables = applied(tables, pupilsChanges(tables, '2024-2025', [count]));
  tables = applied(
    tables,
    pupilsChanges(tables, '2024-2025', [
      { ...count, pupils: 41_000 },
      { ...count, counted: 'total', pupils: 41_000 },
    ]),
  );
  expect(pupilCountOf(bookAfter(tables), '2024-2025').total).toBe(41_000);
});

test('memberships and readings replace those of the same SIREN and ambiguity', () => {
  const span = { epci: 'CC du Vimeu', from: null, to: '2022-2023', remark: null } as const;
  let tables = applied(
    NO_TABLES,
    memberChanges(NO_TABLES, '200070944', [span, { ...span, from: '2024-2025', to: null }]),
  );
  expect(bookAfter(tables).members.isMember('200070944', '2023-2024')).toBe(false);
  tables = applied(tables, memberChanges(tables, '200070944', [{ ...span, to: null }]));
  expect(bookAfter(tables).members.isMember('200070944', '2023-2024')).toBe(true);
  tables = applied(tables, memberChanges(tables, '200070944', []));
  expect(readWorkbookTariffs(tables).isEmpty).toBe(true);

  const kept = {
    reading: 'assiette',
    choice: 'charter',
    keptOn: '2025-09-01',
    author: 'AB',
    note: null,
  } as const;
  tables = applied(tables, readingChanges(tables, kept));
  tables = applied(tables, readingChanges(tables, { ...kept, choice: 'voted' }));
  expect(tables.EntLectures?.rows).toEqual([
    ['Coût par élève : assiette', 'toutes les charges', 45_901, 'AB', null],
  ]);
  expect(bookAfter(tables).readings.ofWorkbook('assiette')).toMatchObject({
    choice: 'voted',
    keptOn: '2025-09-01',
  });
});
