import type { GridChange } from '../../../../src/workbench/host/grid';
import { MemoryGrid } from '../../../../src/workbench/host/memory/memory-grid';

const at = (row: number, column: number, rows = 1, columns = 1, sheet = '{S1}') => ({
  sheet,
  area: { row, column, rows, columns },
});

test('the sheets it starts with; the first is active', () => {
  const grid = new MemoryGrid({ sheets: ['Décompte', 'Tarifs'] });
  expect(grid.sheets().map(({ id, name }) => [id, name])).toEqual([
    ['{S1}', 'Décompte'],
    ['{S2}', 'Tarifs'],
  ]);
  expect(grid.selection()).toEqual(at(0, 0));
});

test('a formula without evaluation shows that it has no result, never a figure', () => {
  const grid = new MemoryGrid();
  grid.write(at(0, 0), [['=1+1']]);
  expect(grid.values(at(0, 0))).toEqual([['#BUSY!']]);
  expect(grid.formulas(at(0, 0))).toEqual([['=1+1']]);
});

test('a formula is evaluated at each read, for the cell that holds it', () => {
  let rate = 7.4;
  const grid = new MemoryGrid({
    evaluate: (formula, cell) => `${formula} ${cell.sheet} ${cell.row} ${cell.column} ${rate}`,
  });
  grid.write(at(2, 1), [['=ENT.TARIF()']]);
  expect(grid.values(at(2, 1))).toEqual([['=ENT.TARIF() {S1} 2 1 7.4']]);
  rate = 12;
  expect(grid.text(at(2, 1))).toEqual([['=ENT.TARIF() {S1} 2 1 12']]);
});

test('the evaluation may read other cells', () => {
  const grid: MemoryGrid = new MemoryGrid({
    evaluate: (_, { sheet, row, column }) =>
      Number(grid.values(at(row, column - 1, 1, 1, sheet))[0]?.[0]) * 2,
  });
  grid.write(at(0, 0, 1, 3), [[21, '=A1*2', '=B1*2']]);
  expect(grid.values(at(0, 0, 1, 3))).toEqual([[21, 42, 84]]);
});

test('text stays text: nothing is converted, and an apostrophe keeps an equals sign from being a formula', () => {
  const grid = new MemoryGrid();
  grid.write(at(0, 0, 1, 3), [['02604', "'=1+1", "''a"]]);
  expect(grid.formulas(at(0, 0, 1, 3))).toEqual([['02604', '=1+1', "'a"]]);
});

test('every change is told, until the listener leaves', () => {
  const grid = new MemoryGrid();
  const changes: GridChange[] = [];
  const leave = grid.subscribe((change) => changes.push(change));
  grid.write(at(0, 0), [[1]]);
  grid.write(at(0, 0, 1, 2), [[1, 2]]);
  grid.clear(at(0, 0), 'Contents');
  grid.clear(at(0, 0), 'Formats');
  grid.insertCells(at(3, 0));
  grid.deleteCells(at(3, 0));
  grid.select(at(1, 1));
  leave();
  grid.write(at(0, 0), [[2]]);
  expect(changes).toEqual([
    { kind: 'cells', place: at(0, 0), change: 'RangeEdited', before: '', after: 1 },
    { kind: 'cells', place: at(0, 0, 1, 2), change: 'RangeEdited' },
    { kind: 'cells', place: at(0, 0), change: 'RangeEdited' },
    { kind: 'cells', place: at(3, 0), change: 'CellInserted' },
    { kind: 'cells', place: at(3, 0), change: 'CellDeleted' },
    { kind: 'selection', place: at(1, 1) },
  ]);
});

test('a deleted sheet takes its tables and names along; its neighbour becomes active', () => {
  const grid = new MemoryGrid({ sheets: ['Un', 'Deux', 'Trois', 'Quatre'] });
  const state = (sheet: string) => grid.sheets().find(({ id }) => id === sheet)?.name;
  const name = (scope: string | null) => ({
    name: 'N',
    scope,
    formula: '=Deux!$A$1',
    comment: '',
    visible: true,
  });
  grid.addTable(at(0, 0, 2, 1, '{S2}'));
  grid.setName(name('{S2}'));
  grid.setName(name(null));
  grid.activateSheet('{S2}');
  grid.deleteSheet('{S2}');
  expect(grid.tables()).toEqual([]);
  expect(grid.names()).toEqual([{ ...name(null), formula: '=#REF!' }]);
  expect(state(grid.selection().sheet)).toBe('Trois');

  grid.setSheet('{S4}', 'visibility', 'Hidden');
  grid.deleteSheet('{S3}');
  expect(state(grid.selection().sheet)).toBe('Un');
});

test('each sheet remembers its selection', () => {
  const grid = new MemoryGrid({ sheets: ['Un', 'Deux'] });
  grid.select(at(4, 4));
  grid.select(at(2, 2, 1, 1, '{S2}'));
  grid.activateSheet('{S1}');
  expect(grid.selection()).toEqual(at(4, 4));
});

test('the used area ignores blank cells and the formats of whole columns', () => {
  const grid = new MemoryGrid();
  grid.setFormat(at(0, 5, 1_048_576, 1), 'bold', true);
  expect(grid.usedArea('{S1}', false)).toBeNull();
  grid.write(at(1, 1, 3, 3), [
    ['', '', ''],
    ['', 'x', ''],
    ['', '', ''],
  ]);
  grid.setBorder(at(8, 0), 'top', { style: 'Double', weight: 'Thin', color: '#000000' });
  expect(grid.usedArea('{S1}', true)).toEqual({ row: 2, column: 2, rows: 1, columns: 1 });
  expect(grid.usedArea('{S1}', false)).toEqual({ row: 2, column: 0, rows: 7, columns: 3 });
});

test('what is not there is not found', () => {
  const grid = new MemoryGrid();
  expect(() => grid.values(at(0, 0, 1, 1, '{S9}'))).toThrow('worksheet {S9}');
  expect(() => {
    grid.removeTable('{T9}');
  }).toThrow('table {T9}');
});

test('a workbook that is opened before its functions are known shows #NAME? until they are written again', () => {
  const grid = new MemoryGrid({ evaluate: () => 7.4 });
  const cell = { sheet: '{S1}', area: { row: 0, column: 0, rows: 1, columns: 1 } };
  grid.write(cell, [['=ROUND(ENT.COUT(B1),2)']]);
  grid.forgetFunctions('ENT');
  expect(grid.formulas(cell)).toEqual([['=ROUND(_xldudf_ENT_COUT(B1),2)']]);
  expect(grid.values(cell)).toEqual([['#NAME?']]);
  grid.write(cell, [['=ROUND(ENT.COUT(B1),2)']]);
  expect(grid.values(cell)).toEqual([[7.4]]);
});
