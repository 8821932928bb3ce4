import { newTable } from '../../../src/workbook-tariffs/layout/new-table';
import { TABLE_LAYOUTS, TABLE_NAMES } from '../../../src/workbook-tariffs/layout/layouts';
import { proposed } from '../../../src/workbook-tariffs/layout/proposed';
import { upgradeChanges } from '../../../src/workbook-tariffs/layout/upgrade';
import { columnsIn, headerKey } from '../../../src/workbook-tariffs/rows/columns';
import { contentOf, read } from '../support/tables';
import { readWorkbookTariffs } from '../../../src/workbook-tariffs/read-workbook-tariffs';
import { NO_TABLES } from '../../../src/workbook-tariffs/rows/tables-as-read';

describe.each(TABLE_NAMES)('%s', (name) => {
  const layout = TABLE_LAYOUTS[name];

  test('has distinct headers, and lists of choices that Excel can hold', () => {
    const keys = layout.columns.map(({ header }) => headerKey(header));
    expect(new Set(keys).size).toBe(keys.length);
    for (const { choices = [] } of layout.columns) {
      expect(choices.join(',').length).toBeLessThanOrEqual(255);
      expect(choices.filter((choice) => choice.includes(','))).toEqual([]);
    }
  });

  test('a new one without rows reads as saying nothing', () => {
    const { columns, rows } = newTable(layout, []);
    expect(rows).toEqual([]);
    const header = columns.map((column) => column.header);
    const blank = header.map((text) => (text === 'Net' ? 0 : null));
    const tariffs = readWorkbookTariffs({ ...NO_TABLES, [name]: contentOf(name, header, [blank]) });
    expect([tariffs.isEmpty, tariffs.issues, tariffs.olderLayouts, tariffs.fingerprint]).toEqual([
      true,
      [],
      [],
      '',
    ]);
  });

  test('of an older layout is read, and upgraded by the columns that it lacks', () => {
    const required = layout.columns.filter((column) => column.required).map(({ header }) => header);
    const content = contentOf(name, required, [required.map(() => null)]);
    const missing = layout.columns.filter((column) => !column.required).map(({ header }) => header);
    const tariffs = readWorkbookTariffs({ ...NO_TABLES, [name]: content });
    expect([tariffs.issues, tariffs.olderLayouts]).toEqual([[], [{ table: name, missing }]]);
    const changes = upgradeChanges(content, layout);
    expect(changes.map((change) => change.kind)).toEqual(['addColumns']);
    const [change] = changes;
    expect(change?.kind === 'addColumns' && change.columns.map(({ header }) => header)).toEqual(missing);
    expect(upgradeChanges(contentOf(name, [...required, ...missing], []), layout)).toEqual([]);
  });
});

test('headers are known whatever their order, case, accents and spaces, among others', () => {
  const header = ['remarque', 'MONTANT ', 'Extra', 'derniere annee', 'Premiere  Année', 'a'];
  const { at, twice } = columnsIn<string>(header, TABLE_LAYOUTS.EntTarifs);
  expect([...at]).toEqual([
    ['Remarque', 0],
    ['Montant', 1],
    ['Dernière année', 3],
    ['Première année', 4],
    ['À', 5],
  ]);
  expect(twice).toEqual([]);
});

test('a list proposes what it can hold', () => {
  expect(proposed(['a', 'b,c', 'd'])).toEqual(['a', 'd']);
  expect(proposed(['x'.repeat(250), 'yyyy', 'zzzzz'])).toEqual(['x'.repeat(250), 'yyyy']);
});

test('a workbook without tables has the book that ships', () => {
  expect(read({})).toMatchObject({ isEmpty: true, issues: [], fingerprint: '' });
});
