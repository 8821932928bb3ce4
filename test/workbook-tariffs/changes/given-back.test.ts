import type { TableChange } from '../../../src/workbook/table-change';
import { chargesChanges } from '../../../src/workbook-tariffs/changes/figures';
import { givenBack } from '../../../src/workbook-tariffs/changes/given-back';
import { voteChanges } from '../../../src/workbook-tariffs/changes/vote';
import { NO_TABLES, type TablesAsRead } from '../../../src/workbook-tariffs/rows/tables-as-read';
import { applied } from '../support/apply-changes';
import { ACT, rate, tablesOf } from '../support/tables';

/** The rows of every table, blank ones left out, whatever their order. */
const held = (tables: TablesAsRead) =>
  Object.fromEntries(
    Object.entries(tables).map(([name, content]) => [
      name,
      (content?.rows ?? [])
        .filter((row) => row.some((cell) => cell !== null))
        .map((row) => JSON.stringify(row))
        .sort(),
    ]),
  );

function thereAndBack(before: TablesAsRead, changes: readonly TableChange[]): TablesAsRead {
  const after = applied(before, changes);
  expect(held(after)).not.toEqual(held(before));
  const back = givenBack(before, changes, after);
  if (back === null) throw new Error('Nothing is given back.');
  return applied(after, back);
}

const vote = (tables: TablesAsRead) =>
  voteChanges(tables, {
    act: { ...VOTED, key: '20250616_DL_04', number: '20250616_DL_04' },
    tariff: 'primary-schools',
    year: '2024-2025',
    prices: [{ component: 'membre', amount: '7.70' }],
  });
const VOTED = {
  body: 'Comité syndical',
  date: '2025-06-16',
  title: 'Contribution',
  item: null,
  status: 'voted',
} as const;

const DRAFTED = tablesOf({
  EntActes: [ACT, { ...ACT, Acte: 'Projet', Numéro: null, Statut: 'projet' }],
  EntTarifs: [rate('membre', 7.6, { Acte: 'Projet' }), rate('hors membre', 12, { Acte: 'Projet' })],
});

test('rows that were updated, removed and added are what they were', () => {
  expect(held(thereAndBack(DRAFTED, vote(DRAFTED)))).toEqual(held(DRAFTED));
});

test('tables that were made hold nothing any more', () => {
  const back = thereAndBack(NO_TABLES, vote(NO_TABLES));
  expect(held(back)).toEqual(held(NO_TABLES));
  expect(back.EntActes?.header[0]).toBe('Acte');
});

test('a calculated column is left to calculate, and added rows go', () => {
  const before = tablesOf({
    EntCharges: [
      { Année: '2024-2025', Ligne: 'Madmagz', Brut: 10, Subvention: 0, Net: 10, Acte: 'DL-2025-06' },
    ],
  });
  const line = {
    subsidy: '0.00',
    proportional: null,
    act: 'DL-2025-06',
    remark: null,
    type: 'charge',
  } as const;
  const charges = [
    { ...line, line: 'CANOPE', gross: '20.00' },
    { ...line, line: 'Edumedia', gross: '30.00' },
  ];
  const changes = chargesChanges(before, '2024-2025', { charges });
  const after = applied(before, changes);
  const back = givenBack(before, changes, after);
  expect(back).toEqual([
    {
      kind: 'update',
      table: 'EntCharges',
      row: 0,
      expected: after.EntCharges?.rows[0],
      cells: { Ligne: 'Madmagz', Brut: 10 },
    },
    { kind: 'remove', table: 'EntCharges', row: 1, expected: after.EntCharges?.rows[1] },
  ]);
});

test('the blank row that a table keeps takes its row back', () => {
  const [content] = [tablesOf({ EntActes: [ACT] }).EntActes];
  if (content === null) throw new Error('No table.');
  const expected = content.rows[0] ?? [];
  const changes: readonly TableChange[] = [{ kind: 'remove', table: 'EntActes', row: 0, expected }];
  const blank = content.header.map(() => null);
  // As Excel leaves it: a table has a row.
  const after = { ...NO_TABLES, EntActes: { ...content, rows: [blank] } };
  const back = givenBack({ ...NO_TABLES, EntActes: content }, changes, after);
  expect(back).toMatchObject([{ kind: 'update', row: 0, expected: blank, cells: { Acte: 'DL-2025-06' } }]);
});

test('nothing is given back where another row has come or gone meanwhile', () => {
  const changes = vote(DRAFTED);
  const after = applied(DRAFTED, changes);
  const { EntActes: acts } = after;
  if (acts === null) throw new Error('No table.');
  const rows = [...acts.rows, acts.header.map(() => 'x')];
  expect(givenBack(DRAFTED, changes, { ...after, EntActes: { ...acts, rows } })).toBeNull();
  expect(givenBack(DRAFTED, changes, { ...after, EntActes: { ...acts, rows: [] } })).toBeNull();
  expect(givenBack(DRAFTED, changes, { ...after, EntActes: null })).toBeNull();
});
