import { call, cell, message, spilled } from './call';
import { POSITIONAL, replaced, SOUND_CALLS } from './sound-calls';

const column = (length: number, value: unknown) => Array.from({ length }, () => [value]);
const row = (length: number, value: unknown) => [Array.from({ length }, () => value)];
const filled = (rows: number, columns: number, value: unknown) =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));

describe.each(SOUND_CALLS)('ENT.$id', ({ id, values, answer }) => {
  test('answers scalars and ranges of one cell alike, with a matrix of one cell', () => {
    expect(call(id, ...values)).toEqual([[answer]]);
    expect(call(id, ...values.map((value) => [[value]]))).toEqual([[answer]]);
  });
});

describe.each(POSITIONAL.filter(({ values }) => values.length > 1))('ENT.$id', ({ id, values, answer }) => {
  test.each(values.map((_value, at) => at))('spills over the range of argument %d', (at) => {
    const value = values[at];
    expect(call(id, ...replaced(values, at, column(3, value)))).toEqual(column(3, answer));
    expect(call(id, ...replaced(values, at, row(4, value)))).toEqual(row(4, answer));
    expect(call(id, ...replaced(values, at, filled(2, 3, value)))).toEqual(filled(2, 3, answer));
  });

  test('stretches a column and a row to a rectangle', () => {
    const [first, second, ...others] = values;
    const stretched = filled(30, 4, answer);
    expect(call(id, column(30, first), row(4, second), ...others)).toEqual(stretched);
    expect(call(id, row(4, first), column(30, second), ...others)).toEqual(stretched);
    expect(call(id, filled(30, 4, first), row(4, second), ...others)).toEqual(stretched);
    expect(call(id, column(30, first), filled(30, 4, second), ...others)).toEqual(stretched);
  });

  test.each([
    [3, 1, 2, 1],
    [1, 3, 1, 2],
    [2, 3, 3, 2],
    [30, 4, 29, 1],
    [30, 4, 1, 3],
  ])('refuses %d×%d with %d×%d as a whole, naming both sizes', (rows, columns, otherRows, otherColumns) => {
    const [first, second, ...others] = values;
    const ranges = [filled(rows, columns, first), filled(otherRows, otherColumns, second), ...others];
    expect(spilled(id, ...ranges)).toBe('#VALEUR!');
    const said = message(id, ...ranges);
    expect(said).toContain(`${rows}×${columns}`);
    expect(said).toContain(`${otherRows}×${otherColumns}`);
  });

  test('keeps an error in its own cell', () => {
    const [first, second, ...others] = values;
    expect(spilled(id, [[first], ['#N/A'], [first], ['#REF!']], second, ...others)).toEqual([
      [answer],
      ['#N/A'],
      [answer],
      ['#VALEUR!'],
    ]);
  });
});

test('each position has its own answer', () => {
  expect(
    spilled('CONTRIB', [[1], [10], [100]], [['membre', 'hors membre', 'hors territoire']], '2023-2024'),
  ).toEqual([
    [7.4, 12, '#N/A'],
    [74, 120, '#N/A'],
    [740, 1200, '#N/A'],
  ]);
  expect(spilled('CONTRIB', [[1, 10]], 'membre', [['2023-2024'], ['2022-2023'], [2024]])).toEqual([
    [7.4, 74],
    ['#N/A', '#N/A'],
    ['#VALEUR!', '#VALEUR!'],
  ]);
  expect(spilled('NPDC', [[100], [200]], '2023-2024', [[true, false]], [[0, 2]])).toEqual([
    [160, 430],
    [320, 560],
  ]);
});

describe('a range out of true', () => {
  test('a ragged one is completed with empty cells', () => {
    const ragged = [[100, 200], [300], []];
    expect(spilled('CONTRIB', ragged, 'membre', '2023-2024')).toEqual([
      [740, 1480],
      [2220, 0],
      [0, 0],
    ]);
    expect(spilled('CONTRIB', ragged, [['membre'], [null], [null]], '2023-2024')).toEqual([
      [740, 1480],
      ['#VALEUR!', ''],
      ['', ''],
    ]);
  });

  test('an empty one is an empty cell', () => {
    for (const empty of [[], [[]], [[], []]]) {
      expect(spilled('CONTRIB', empty, empty, empty)).toEqual([['']]);
      expect(spilled('CONTRIB', empty, 'membre', '2023-2024')).toEqual([[0]]);
      expect(spilled('CONTRIB', 1, empty, '2023-2024')).toBe('#VALEUR!');
    }
  });

  test('a flat one is a column', () => {
    expect(spilled('ANNEESCOLAIRE', [2022, 2024])).toEqual([['2021-2022'], ['2023-2024']]);
  });

  test('a hole is an empty cell', () => {
    // eslint-disable-next-line no-sparse-arrays -- the hole is what is tested
    expect(spilled('ANNEESCOLAIRE', [[2024, , 2022]])).toEqual([['2023-2024', '', '2021-2022']]);
  });
});

test('20 000 rows are answered in one call', () => {
  const pupils = Array.from({ length: 20_000 }, (_row, at) => [at]);
  const answers = spilled('CONTRIB', pupils, 'membre', '2023-2024');
  expect(answers).toHaveLength(20_000);
  expect(answers[19_999]).toEqual([147992.6]);
  expect(cell('COUT', pupils, 1)).toBe(199_990_000);
});

describe('a whole column', () => {
  const ROWS = 1_048_576;
  /** As hosts hand over a sheet's column of these cells: below them, what each has for an empty cell. */
  const sheetColumn = (cells: readonly unknown[], empty: unknown = null): unknown[][] => {
    const below = new Array<unknown[]>(ROWS - cells.length).fill([empty]);
    return [...cells.map((one) => [one]), ...below];
  };
  const pupils = sheetColumn([10, 100, null, 412]);

  test('is answered down to its last filled row', () => {
    const answers = [[74], [740], [0], [3048.8]];
    for (const empty of [null, '', 0, undefined]) {
      expect(spilled('CONTRIB', sheetColumn([10, 100, null, 412], empty), 'membre', '2023-2024')).toEqual(
        answers,
      );
    }
    expect(spilled('ANNEESCOLAIRE', sheetColumn([2024, '', 2022, ' ']))).toEqual([
      ['2023-2024'],
      [''],
      ['2021-2022'],
    ]);
  });

  test('ends with a 0 that was written, where an empty cell is another thing', () => {
    expect(spilled('CONTRIB', sheetColumn([10, 0]), 'membre', '2023-2024')).toEqual([[74], [0]]);
    expect(spilled('CONTRIB', sheetColumn([10, 0], 0), 'membre', '2023-2024')).toEqual([[74]]);
  });

  test('follows the longest of several', () => {
    const places = sheetColumn(['membre', 'hors membre', '', 'hors membre', '', 'membre']);
    const expected = [[74], [1200], [''], [4944], [''], [0]];
    expect(spilled('CONTRIB', pupils, places, '2023-2024')).toEqual(expected);
    expect(spilled('CONTRIB', pupils, places, sheetColumn(['2023-2024']))).toEqual([
      [74],
      ['#VALEUR!'],
      [''],
      ['#VALEUR!'],
      [''],
      ['#VALEUR!'],
    ]);
  });

  test('stretches over a row, and of two columns keeps both', () => {
    expect(spilled('CONTRIB', pupils, [['membre', 'hors membre']], '2023-2024')).toEqual([
      [74, 120],
      [740, 1200],
      [0, 0],
      [3048.8, 4944],
    ]);
    const both = [[10, null], [null, null], [null, 100], ...new Array<null[]>(ROWS - 3).fill([null, null])];
    expect(spilled('CONTRIB', both, 'membre', '2023-2024')).toEqual([
      [74, 0],
      [0, 0],
      [0, 740],
    ]);
  });

  test('that is empty is one empty row', () => {
    expect(spilled('CONTRIB', sheetColumn([]), sheetColumn([]), '2023-2024')).toEqual([['']]);
    expect(spilled('CONTRIB', sheetColumn([]), 'membre', '2023-2024')).toEqual([[0]]);
  });

  test('with one filled row fits no range of several', () => {
    const said = message('CONTRIB', sheetColumn([10]), [['membre'], ['membre']], '2023-2024');
    expect(said).toContain('1048576×1 et 2×1');
  });

  test('taken whole counts its filled cells', () => {
    expect(cell('COUT', sheetColumn([300_000, null, 20_319.16]), 43_478)).toBe(7.37);
    expect(cell('COLLEGES', sheetColumn([350, 650]), sheetColumn([210, 400]), '2023-2024')).toBe(13_092.8);
    expect(spilled('REPARTIR', 100, sheetColumn([1, null, 3]))).toEqual([[25], [''], [75]]);
  });
});
