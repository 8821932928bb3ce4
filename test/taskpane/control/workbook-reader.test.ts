import { workbookReader } from '../../../src/taskpane/host/workbook-reader';
import { WorkbookFailure } from '../../../src/workbook/open-workbook';
import { FakeWorkbook } from '../support/fake-workbook';

const FORMULA = { sheet: 'Budget', address: 'D3' };
const COLUMN = { kind: 'table', table: null, column: 'élèves', thisRow: false } as const;

function workbookWithTable(): FakeWorkbook {
  const workbook = new FakeWorkbook();
  workbook.tables.set('Effectifs', {
    name: 'Effectifs',
    sheet: 'Budget',
    address: 'B2:D4',
    header: ['Commune', 'Élèves', 'Contribution'],
    firstCell: { row: 3, column: 2 },
    rows: [
      ['Albert', 905, null],
      ['Ham', 420, null],
    ],
  });
  return workbook;
}

describe('what a formula refers to', () => {
  test('is a name as its sheet knows it, whatever the case', async () => {
    const workbook = new FakeWorkbook();
    const whole = { name: 'Annee', scope: null, sheet: 'Budget', address: 'B1' };
    const own = { name: 'ANNEE', scope: 'Budget', sheet: 'Budget', address: 'B9' };
    workbook.names = [whole, own];
    const reader = workbookReader(workbook);
    expect(await reader.named('annee', 'Budget')).toEqual(own);
    expect(await reader.named('annee', 'Autre')).toEqual(whole);
    expect(await reader.named('inconnu', 'Budget')).toBeNull();
  });

  test('is a column of the table around the formula, whole or in its row', async () => {
    const reader = workbookReader(workbookWithTable());
    expect(await reader.column(COLUMN, FORMULA)).toEqual({ sheet: 'Budget', address: 'C3:C4' });
    expect(await reader.column({ ...COLUMN, thisRow: true }, { sheet: 'Budget', address: 'D4' })).toEqual({
      sheet: 'Budget',
      address: 'C4',
    });
    expect(await reader.column(COLUMN, { sheet: 'Budget', address: 'F3' })).toBeNull();
    expect(await reader.column({ ...COLUMN, column: 'Autre' }, FORMULA)).toBeNull();
    expect(await reader.column({ ...COLUMN, table: 'Absente' }, FORMULA)).toBeNull();
  });

  test('is all that a formula spills over', async () => {
    const workbook = new FakeWorkbook();
    const formula = { ...FORMULA, formula: '=ENT.TARIF(A1:A2,B1)', value: 7.4 };
    workbook.formulas.set('D3', { ...formula, shown: 7.4, position: { row: 0, column: 0 } });
    workbook.results = [{ ...formula, values: [[7.4], [12]] }];
    const reader = workbookReader(workbook);
    expect(await reader.spilled(FORMULA)).toEqual({ sheet: 'Budget', address: 'D3:D4' });
    expect(await reader.spilled({ sheet: 'Budget', address: 'Z9' })).toBeNull();
  });

  test('is nothing where it is gone; what else goes wrong is told', async () => {
    const workbook = new FakeWorkbook();
    const reader = workbookReader(workbook);
    workbook.failure = new WorkbookFailure('ItemNotFound', 'gone', 'notFound');
    expect(await reader.read(FORMULA)).toBeNull();
    workbook.failure = new WorkbookFailure('Busy', 'busy', 'interrupted');
    await expect(reader.read(FORMULA)).rejects.toThrow(WorkbookFailure);
  });
});
