import fc from 'fast-check';
import { call, spilled } from './call';
import { anyCell } from './cells';
import contract from './contract.json';

/** An argument of any kind: a scalar, a range in or out of true, nothing. */
const argument: fc.Arbitrary<unknown> = fc.oneof(
  anyCell,
  fc.array(fc.array(anyCell, { maxLength: 4 }), { maxLength: 4 }),
  fc.array(anyCell, { maxLength: 3 }),
);

/** `30×4`, or the name of the error that the whole call is; `spilled` holds every answer to the contract. */
function outcome(id: string, values: readonly unknown[]): string {
  const answers = spilled(id, ...values);
  return typeof answers === 'string' ? answers : sizeOf([answers]);
}

/** The size to which ranges stretch together, counted afresh. */
function sizeOf(ranges: readonly unknown[]): string {
  const sizes = ranges.map((range) => {
    if (!Array.isArray(range)) return { rows: 1, columns: 1 };
    const columns = Math.max(0, ...range.map((row: unknown) => (Array.isArray(row) ? row.length : 1)));
    return columns === 0 ? { rows: 1, columns: 1 } : { rows: range.length, columns };
  });
  const common = (lengths: readonly number[]) => new Set(lengths.filter((length) => length !== 1));
  const rows = common(sizes.map((size) => size.rows));
  const columns = common(sizes.map((size) => size.columns));
  return rows.size > 1 || columns.size > 1 ? '#VALEUR!' : `${[...rows][0] ?? 1}×${[...columns][0] ?? 1}`;
}

/** The arguments that are taken whole, by place; DECOMPTE and DETAIL answer a table and REPARTIR as a whole. */
const TAKEN_WHOLE: Readonly<Record<string, readonly number[]>> = {
  COUT: [0],
  TARIFEQUILIBRE: [0, 2],
  COLLEGES: [0, 1, 3],
};

const functions = Object.entries(contract).map(([id, parameters]) => ({ id, count: parameters.length }));

const takesSomething = ({ count }: { readonly count: number }) => count > 0;

function argumentsOf(count: number): fc.Arbitrary<unknown[]> {
  return fc.array(argument, { minLength: count, maxLength: count });
}

test.each(functions)('ENT.$id of anything is numbers, texts and errors with a sentence', ({ id, count }) => {
  // Fewer arguments than declared, and the invocation that Excel hands over after them.
  const values = fc.array(argument, { maxLength: count + 1 });
  fc.assert(
    fc.property(values, (given) => {
      expect(outcome(id, given)).toMatch(/^(?:\d+×\d+|#VALEUR!|#N\/A)$/);
    }),
    { numRuns: 150 },
  );
});

test.each(functions.filter(({ id }) => !['DECOMPTE', 'DETAIL', 'REPARTIR', 'SERVICES'].includes(id)))(
  'ENT.$id has the size to which its ranges stretch',
  ({ id, count }) => {
    const whole = TAKEN_WHOLE[id] ?? [];
    fc.assert(
      fc.property(argumentsOf(count), (given) => {
        fc.pre(id !== 'COLLEGES' || sizeOf(given.slice(0, 2)) !== '#VALEUR!');
        const size = sizeOf(given.filter((_argument, at) => !whole.includes(at)));
        // The error of a sole position is thrown, as that of sizes that do not fit.
        const possible = size === '1×1' ? [size, '#VALEUR!', '#N/A'] : [size];
        expect(possible).toContain(outcome(id, given));
      }),
    );
  },
);

test('ENT.REPARTIR has the size of its weights, or is an error as a whole', () => {
  fc.assert(
    fc.property(argumentsOf(2), ([amount, weights]) => {
      expect([sizeOf([weights]), '#VALEUR!', '#N/A']).toContain(outcome('REPARTIR', [amount, weights]));
    }),
  );
});

test.each([
  ['a number of 32 767 digits', '9'.repeat(32_767)],
  ['32 767 spaced digits', `${'9 '.repeat(16_383)}9`],
  ['32 767 letters', 'é'.repeat(32_767)],
  ['32 767 marks', '\u0301'.repeat(32_767)],
  ['32 767 opening brackets', '('.repeat(32_767)],
  ['names that objects have', '__proto__'],
])('%s are answered by every function', (_what, text) => {
  for (const { id, count } of functions.filter(takesSomething)) {
    expect(
      outcome(
        id,
        Array.from({ length: count }, () => text),
      ),
    ).toMatch(/^(?:1×1|#VALEUR!)$/);
  }
});

test('ranges of 2 000 rows of anything are answered by every function, row by row', () => {
  const rows = 2000;
  const cells = fc.sample(anyCell, { numRuns: 997, seed: 1 });
  const column = (first: number) =>
    Array.from({ length: rows }, (_row, at) => [cells[(first + at * (first + 1)) % cells.length]]);
  for (const { id, count } of functions.filter(takesSomething)) {
    const whole = TAKEN_WHOLE[id] ?? [];
    const values = Array.from({ length: count }, (_argument, at) => (whole.includes(at) ? 412 : column(at)));
    expect([`${rows}×1`, '#VALEUR!', '#N/A']).toContain(outcome(id, values));
  }
});

test.each(functions.filter(({ id }) => id in TAKEN_WHOLE))(
  'ENT.$id answers 20 000 rows that it takes whole',
  ({ id, count }) => {
    const whole = TAKEN_WHOLE[id] ?? [];
    const cells = fc.sample(anyCell, { numRuns: 997, seed: 2 });
    const given = (valueAt: (row: number) => unknown) =>
      Array.from({ length: count }, (_argument, at) => {
        if (whole.includes(at)) return Array.from({ length: 20_000 }, (_row, row) => [valueAt(row)]);
        return id === 'COLLEGES' ? '2023-2024' : 41_974;
      });
    expect(
      outcome(
        id,
        given((row) => cells[row % cells.length]),
      ),
    ).toMatch(/^(?:1×1|#VALEUR!|#N\/A)$/);
    expect(call(id, ...given(() => 3))).toEqual([[expect.any(Number)]]);
  },
);

test('a whole column of a sheet is answered', () => {
  const rows = 1_048_576;
  const pupils = Array.from({ length: rows }, (_row, at) => [at % 3000]);
  const answers = call('CONTRIB', pupils, 'membre', '2023-2024');
  expect(answers).toHaveLength(rows);
  expect(answers[1]).toEqual([7.4]);
  // The last row has 1,575 pupils.
  expect(answers.at(-1)).toEqual([11_655]);
});
