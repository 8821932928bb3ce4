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
      titles: [{ row: 4, text: 'Effectifs 2023-2024' }],
      firstLine: 4,
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

  test('looks for it in the first hundred rows', () => {
    const below = (rows: number) => [
      ...Array.from({ length: rows }, () => ['x']),
      ['UAI', 'Élèves'],
      ['y', 1],
    ];
    expect(findTable(below(99), ORIGIN)).toMatchObject({ header: ['UAI', 'Élèves'], firstRow: 101 });
    expect(findTable(below(100), ORIGIN)).toMatchObject({ header: ['x'], firstRow: 2 });
  });

  test('takes the first of two rows that name as many fields, each field counted once', () => {
    const rows = [['Effectif', 'Élèves', 'Comptes'], ['UAI', 'Pupils'], ['Ville', 'Payeur'], [1]];
    expect(findTable(rows, ORIGIN)).toMatchObject({ header: ['UAI', 'Pupils'], firstRow: 3 });
  });

  test('gives each column a header, without the spaces around it', () => {
    expect(findTable([[' UAI ', null, 2024, 'Élèves\n']], ORIGIN).header).toEqual([
      'UAI',
      '',
      '2024',
      'Élèves',
    ]);
  });

  test('of nothing makes an empty table', () => {
    expect(findTable([], ORIGIN)).toMatchObject({ header: [], rows: [] });
  });
});
