import { amendChanges, removalChanges } from '../../../src/workbook-tariffs/changes/acts';
import { readWorkbookTariffs } from '../../../src/workbook-tariffs/read-workbook-tariffs';
import { NO_TABLES, type TablesAsRead } from '../../../src/workbook-tariffs/rows/tables-as-read';
import { applied } from '../support/apply-changes';
import { ACT, codes, rate, tablesOf } from '../support/tables';

const DRAFT = { ...ACT, Acte: 'Projet', Numéro: null, Statut: 'projet' };
const AMENDED = {
  key: 'Projet',
  body: 'Comité syndical',
  number: '20250616_DL_04',
  date: '2025-06-16',
  title: 'Contribution ENT 2024-2025',
  item: null,
  status: 'voted',
} as const;
const TABLES = tablesOf({
  EntActes: [ACT, DRAFT],
  EntTarifs: [
    rate('membre', 7.6, { Acte: 'projet' }),
    rate('hors membre', 12, { 'Première année': '2025-2026' }),
  ],
  EntEffectifs: [{ Année: '2024-2025', Catégorie: 'total', Élèves: 41_000, Acte: 'Projet' }],
});
const acts = (tables: TablesAsRead) => readWorkbookTariffs(tables).rows.EntActes;

test('an act that is marked as voted keeps its name, and the rows that cite it', () => {
  const changes = amendChanges(TABLES, 'projet', { ...AMENDED, key: 'projet' });
  const after = applied(TABLES, changes);
  expect(acts(after).map(({ number, status }) => [number, status])).toEqual([
    ['20250616_DL_04', 'voted'],
    ['20250616_DL_04', 'voted'],
  ]);
  expect([after.EntTarifs, after.EntEffectifs]).toEqual([TABLES.EntTarifs, TABLES.EntEffectifs]);
});

test('an act that takes another name takes the rows that cite it along, and no others', () => {
  const after = applied(TABLES, amendChanges(TABLES, 'Projet', { ...AMENDED, key: '20250616_DL_04' }));
  expect(after.EntTarifs?.rows.map((row) => row[3])).toEqual(['20250616_DL_04', 'DL-2025-06']);
  expect(after.EntEffectifs?.rows.map((row) => row[3])).toEqual(['20250616_DL_04']);
  expect(codes(readWorkbookTariffs(after))).toEqual([]);
  expect(amendChanges(TABLES, 'inconnu', AMENDED)).toEqual([]);
  expect(amendChanges(NO_TABLES, 'Projet', AMENDED)).toEqual([]);
});

test('no act is removed from beneath rows that cite it', () => {
  expect(removalChanges(TABLES, 'Projet', {})).toBeNull();
  expect(removalChanges(TABLES, 'Projet', { EntTarifs: { kind: 'removed' } })).toBeNull();
});

test('an act is removed with its rows, or they cite another', () => {
  const changes = removalChanges(TABLES, 'Projet', {
    EntTarifs: { kind: 'removed' },
    EntEffectifs: { kind: 'recited', act: 'DL-2025-06' },
  });
  const after = applied(TABLES, changes ?? []);
  expect(acts(after).map(({ key }) => key)).toEqual(['DL-2025-06']);
  expect(after.EntTarifs?.rows.map((row) => row[5])).toEqual(['hors membre']);
  expect(after.EntEffectifs?.rows.map((row) => row[3])).toEqual(['DL-2025-06']);
  expect(codes(readWorkbookTariffs(after))).toEqual([]);
});

test('an act that nothing rests on goes alone', () => {
  const tables = tablesOf({ EntActes: [ACT] });
  expect(removalChanges(tables, 'dl 2025 06', {})).toMatchObject([{ kind: 'remove', row: 0 }]);
});
