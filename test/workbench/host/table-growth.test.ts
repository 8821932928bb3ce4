import { growTables } from '../../../src/workbench/host/table-growth';
import { MemoryGrid } from '../../../src/workbench/host/memory/memory-grid';

/** A table of an amount, a subsidy and what is left, in A1:C2, and who writes in its columns. */
function sheetWithTable() {
  const grid = new MemoryGrid();
  const write = (row: number, column: number, rows: readonly (readonly (string | number)[])[]) => {
    const area = { row, column, rows: rows.length, columns: rows[0]?.length ?? 0 };
    grid.write({ sheet: '{S1}', area }, rows);
    growTables(grid, { sheet: '{S1}', area });
  };
  write(0, 0, [
    ['Brut', 'Subvention', 'Net'],
    [100, 20, '=[@Brut]-[@Subvention]'],
  ]);
  const id = grid.addTable({ sheet: '{S1}', area: { row: 0, column: 0, rows: 2, columns: 3 } });
  const rows = () => grid.tables()[0]?.area.rows;
  return { grid, id, write, rows };
}

test('takes in the rows that are written beneath it, with what its columns calculate', () => {
  const { grid, write, rows } = sheetWithTable();
  write(2, 0, [
    [50, 5],
    [70, 7],
  ]);
  expect(rows()).toBe(4);
  const net = { sheet: '{S1}', area: { row: 2, column: 2, rows: 2, columns: 1 } };
  expect(grid.formulas(net)).toEqual([['=[@Brut]-[@Subvention]'], ['=[@Brut]-[@Subvention]']]);
});

test.each([
  ['a row further down', 3, 0, [[50]]],
  ['beside its columns', 2, 2, [[50, 5]]],
  ['a blank', 2, 0, [['']]],
] as const)('does not take in %s', (_name, row, column, cells) => {
  const { write, rows } = sheetWithTable();
  write(row, column, cells);
  expect(rows()).toBe(2);
});

test('does not grow over its totals', () => {
  const { grid, id, write, rows } = sheetWithTable();
  grid.setTable(id, 'showTotals', true);
  write(2, 0, [[50]]);
  expect(rows()).toBe(2);
});
