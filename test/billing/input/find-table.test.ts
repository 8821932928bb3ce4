import { findTable } from '../../../src/billing/input/find-table';

const ORIGIN = { kind: 'range', sheet: 'Effectifs' } as const;

describe('findTable', () => {
  test('finds the header under a title and a blank line', () => {
    const rows = [
      ['Effectifs 2023-2024', null],
      [null, null],
      ['UAI', 'Élèves'],
      ['0800001S', 12],
    ];
    expect(findTable(rows, ORIGIN, { row: 4, column: 2 })).toEqual({
      origin: ORIGIN,
      header: ['UAI', 'Élèves'],
      rows: [['0800001S', 12]],
      firstRow: 7,
      firstColumn: 2,
    });
  });

  test('takes the first row where none names a field: its columns await being assigned', () => {
    expect(
      findTable(
        [
          ['a', 2],
          ['b', 3],
        ],
        ORIGIN,
      ),
    ).toMatchObject({ header: ['a', '2'], rows: [['b', 3]], firstRow: 2 });
  });

  test('of nothing makes an empty table', () => {
    expect(findTable([], ORIGIN)).toMatchObject({ header: [], rows: [] });
  });
});
