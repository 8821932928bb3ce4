import fc from 'fast-check';
import type { Area } from '../../../../src/workbench/host/area';
import { Layers } from '../../../../src/workbench/host/memory/layers';

const SIZE = 6;

const area: fc.Arbitrary<Area> = fc
  .record({ row: fc.nat(SIZE - 1), column: fc.nat(SIZE - 1) })
  .chain(({ row, column }) =>
    fc.record({
      row: fc.constant(row),
      column: fc.constant(column),
      rows: fc.integer({ min: 1, max: SIZE - row }),
      columns: fc.integer({ min: 1, max: SIZE - column }),
    }),
  );

const cellsOf = ({ row, column, rows, columns }: Area) =>
  Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));

test('the same as a value written into every cell', () => {
  const sets = fc.array(fc.tuple(area, fc.constantFrom('', 'a', 'b')), { maxLength: 12 });
  fc.assert(
    fc.property(sets, area, (given, asked) => {
      const layers = new Layers('');
      const cells = new Map<string, string>();
      for (const [where, value] of given) {
        layers.set(where, value);
        for (const { row, column } of cellsOf(where)) cells.set(`${row} ${column}`, value);
      }
      const expected = cellsOf(asked).map(({ row, column }) => cells.get(`${row} ${column}`) ?? '');
      expect(cellsOf(asked).map(({ row, column }) => layers.at(row, column))).toEqual(expected);
      const [first] = expected;
      expect(layers.uniform(asked)).toBe(expected.every((value) => value === first) ? first : null);
    }),
  );
});

test('whole columns are no more work than a cell', () => {
  const layers = new Layers(48);
  layers.set({ row: 0, column: 0, rows: 1_048_576, columns: 2 }, 80);
  layers.set({ row: 500_000, column: 1, rows: 1, columns: 1 }, 10);
  expect(layers.uniform({ row: 0, column: 0, rows: 1_048_576, columns: 1 })).toBe(80);
  expect(layers.uniform({ row: 0, column: 0, rows: 1_048_576, columns: 2 })).toBeNull();
});
