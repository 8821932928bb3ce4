import { cell, range } from '../../../src/kit/formula/address';
import { text } from '../../../src/kit/sheet/cells';
import { placedRows } from '../../../src/taskpane/tables/sheet-preview';
import { committeeSample } from '../../support/committee-sample';

const SHEET = committeeSample();
const A = text('label', 'a');
const B = text('label', 'b');

it('has every column on every row, each once', () => {
  for (const row of placedRows(SHEET)) {
    expect(row.reduce((sum, { columns }) => sum + columns, 0)).toBe(SHEET.columns.length);
  }
});

it('spans what is merged and leaves out what a merge covers', () => {
  const sheet = {
    ...SHEET,
    columns: [{ width: 1 }, { width: 1 }, { width: 1 }],
    rows: [
      { height: null, cells: [A, null, B] },
      { height: null, cells: [] },
      { height: null, cells: [B] },
    ],
    merges: [range(cell(1, 1), cell(2, 2))],
  };
  expect(placedRows(sheet)).toEqual([
    [
      { column: 1, columns: 2, rows: 2, cell: A },
      { column: 3, columns: 1, rows: 1, cell: B },
    ],
    [{ column: 3, columns: 1, rows: 1, cell: null }],
    [
      { column: 1, columns: 1, rows: 1, cell: B },
      { column: 2, columns: 1, rows: 1, cell: null },
      { column: 3, columns: 1, rows: 1, cell: null },
    ],
  ]);
});
