import type { CellValue } from '../../src/kit/cells/cell';
import { TABLE_LAYOUTS, TABLE_NAMES } from '../../src/workbook-tariffs/layout/layouts';
import { exportData } from '../../src/workbook-tariffs/file/export';
import { readWorkbookTariffs } from '../../src/workbook-tariffs/read-workbook-tariffs';
import { NO_TABLES, type TablesAsRead } from '../../src/workbook-tariffs/rows/tables-as-read';
import { importChanges } from '../../src/workbook-tariffs/changes/imported';
import { importData } from '../../src/workbook-tariffs/file/import';
import { applied } from '../workbook-tariffs/support/apply-changes';
import { ACT, contentOf, rate, said, tablesOf } from '../workbook-tariffs/support/tables';
import texts from './texts.json';

type Table = keyof TablesAsRead;

const COMPONENTS = ['membre hors Somme', 'hors membre'];
const COUNTED = ['membre', 'membre hors Somme', 'hors membre'];

const TABLES = tablesOf({
  EntActes: [ACT],
  EntTarifs: [
    rate('membre', 7.6, { Base: 'TTC', Remarque: 'hausse' }),
    ...COMPONENTS.map((component) => rate(component, 12.5)),
  ],
  EntCharges: [{ Année: '2024-2025', Ligne: 'Madmagz', Brut: 100, Acte: 'DL-2025-06' }],
  EntEffectifs: COUNTED.map((category) => ({
    Année: '2024-2025',
    Catégorie: category,
    Élèves: 41_000,
    Acte: 'DL-2025-06',
  })),
  EntMembres: [{ SIREN: 200070944, Depuis: '2022-2023' }],
  EntLectures: [{ Lecture: 'assiette', Choix: 'assiette de la charte', Date: 45_901 }],
});
const SOUND = readWorkbookTariffs(TABLES);
const EXPORTED = exportData(SOUND.rows);

const columnsOf = (table: Table) => TABLE_LAYOUTS[table].columns;
const REQUIRED = TABLE_NAMES.flatMap((table) =>
  columnsOf(table)
    .filter(({ required }) => required)
    .map(({ header }) => [table, header] as const),
);

/** The tables with the columns of one chosen anew: header and cells together. */
function withColumns(
  table: Table,
  change: (columns: readonly (readonly CellValue[])[]) => readonly (readonly CellValue[])[],
): TablesAsRead {
  const content = TABLES[table];
  if (content === null) throw new Error(table);
  const columns = content.header.map((header, at): readonly CellValue[] => [
    header,
    ...content.rows.map((row) => row[at] ?? null),
  ]);
  const [header = [], ...rows] = transposed(change(columns));
  return { ...TABLES, [table]: contentOf(table, header.map(String), rows) };
}

function transposed(columns: readonly (readonly CellValue[])[]): CellValue[][] {
  return (columns[0] ?? []).map((_cell, row) => columns.map((column) => column[row] ?? null));
}

test('the tables are sound', () => {
  expect(said(SOUND)).toEqual([]);
});

describe.each(TABLE_NAMES)('%s', (table) => {
  test('is the same with its columns in another order', () => {
    const reversed = readWorkbookTariffs(withColumns(table, (columns) => [...columns].reverse()));
    expect(exportData(reversed.rows)).toBe(EXPORTED);
    expect(reversed.fingerprint).toBe(SOUND.fingerprint);
  });

  test('is the same with columns of its user’s own, which stay when it is written', () => {
    const more = Object.values(texts).map((text) => [
      text,
      ...(TABLES[table]?.rows ?? []).map((_row, at) => `=à moi ${at}`),
    ]);
    const widened = withColumns(table, (columns) => [...more, ...columns]);
    expect(exportData(readWorkbookTariffs(widened).rows)).toBe(EXPORTED);
    const imported = importData(EXPORTED);
    if (!imported.isValid) throw new Error('invalid');
    const after = applied(widened, importChanges(widened, imported.records));
    expect(after[table]?.header).toEqual(widened[table]?.header);
    expect(after[table]?.rows.map((row) => row.slice(0, more.length))).toEqual(
      widened[table]?.rows.map((row) => row.slice(0, more.length)),
    );
  });

  test('is the same at the right end of a sheet full of columns', () => {
    const others = Array.from({ length: 16_384 - columnsOf(table).length }, (_column, at) => [
      `Colonne ${at}`,
      ...(TABLES[table]?.rows ?? []).map(() => at),
    ]);
    const widest = withColumns(table, (columns) => [...others, ...columns]);
    expect(exportData(readWorkbookTariffs(widest).rows)).toBe(EXPORTED);
  });

  test('refuses a second column of a name, whatever its capitals and accents', () => {
    for (const { header } of columnsOf(table)) {
      const twice = withColumns(table, (columns) => [...columns, [` ${header.toUpperCase()} `]]);
      const tariffs = readWorkbookTariffs(twice);
      expect(said(tariffs)).toContain(
        `error ${TABLE_LAYOUTS[table].sheet}!${twice[table]?.address} Deux colonnes se lisent « ${header} ». Gardez-en une et renommez l'autre : la table ne peut pas être lue.`,
      );
      expect(tariffs.rows[table]).toEqual([]);
    }
  });
});

test.each(REQUIRED)('%s without « %s » is told, and nothing of it serves', (table, header) => {
  const without = withColumns(table, (columns) => columns.filter(([name]) => name !== header));
  const tariffs = readWorkbookTariffs(without);
  expect(said(tariffs)).toContain(
    `error ${TABLE_LAYOUTS[table].sheet}!${without[table]?.address} Colonnes manquantes : ${header}. Ajoutez-les : sans elles la table ne peut pas être lue.`,
  );
  expect(tariffs.rows[table]).toEqual([]);
});

test('all that a table lacks is told at once', () => {
  const none: TablesAsRead = { ...NO_TABLES, EntEffectifs: contentOf('EntEffectifs', ['Chose'], [['x']]) };
  expect(said(readWorkbookTariffs(none))).toEqual([
    'error ENT effectifs!A4:Z5 Colonnes manquantes : Année, Catégorie, Élèves, Acte. Ajoutez-les : sans elles la table ne peut pas être lue.',
  ]);
});
