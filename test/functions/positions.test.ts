import fc from 'fast-check';
import { placed, type Answer } from './call';
import { likelyCell, rectangle } from './cells';
import contract from './contract.json';
import { POSITIONAL } from './sound-calls';

interface RangeCall {
  readonly rows: number;
  readonly columns: number;
  readonly ranges: readonly unknown[][][];
}

/** Arguments that stretch together: each a cell, a row, a column or the whole rectangle. */
function rangeCall(parameters: number): fc.Arbitrary<RangeCall> {
  const sizes = fc.record({ rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 3 }) });
  return sizes.chain(({ rows, columns }) => {
    const range = fc
      .tuple(fc.constantFrom(1, rows), fc.constantFrom(1, columns))
      .chain(([height, width]) => rectangle(likelyCell, height, width));
    // The first spans the rectangle, so that its size is that of the result.
    const others = fc.array(range, { minLength: parameters - 1, maxLength: parameters - 1 });
    return fc
      .tuple(rectangle(likelyCell, rows, columns), others)
      .map(([first, rest]) => ({ rows, columns, ranges: [first, ...rest] }));
  });
}

const valueAt = (range: readonly (readonly unknown[])[], row: number, column: number) => {
  const line = range[range.length === 1 ? 0 : row] ?? [];
  return line[line.length === 1 ? 0 : column];
};

function byCell<T>({ rows, columns }: RangeCall, make: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => make(row, column)),
  );
}

const parametersOf = (id: string) => Object.entries(contract).find(([name]) => name === id)?.[1].length ?? 0;

describe.each(POSITIONAL.map(({ id }) => id))('ENT.%s', (id) => {
  test('answers over ranges what it answers cell by cell', () => {
    fc.assert(
      fc.property(rangeCall(parametersOf(id)), (given) => {
        const each = byCell(given, (row, column): Answer | undefined => {
          const values = given.ranges.map((range) => [[valueAt(range, row, column)]]);
          return placed(id, ...values)[0]?.[0];
        });
        expect(placed(id, ...given.ranges)).toEqual(each);
      }),
    );
  });

  test('stretches a range as if it were written out', () => {
    fc.assert(
      fc.property(rangeCall(parametersOf(id)), (given) => {
        const written = given.ranges.map((range) =>
          byCell(given, (row, column) => valueAt(range, row, column)),
        );
        expect(placed(id, ...given.ranges)).toEqual(placed(id, ...written));
      }),
    );
  });
});
