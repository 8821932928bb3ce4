import fc from 'fast-check';
import { jsonBytes } from '../../../src/workbook/excel/requests/json-bytes';
import { rowSlices } from '../../../src/workbook/excel/requests/row-slices';
import { addressLists } from '../../../src/workbook/excel/writing/area-writes';

const utf8 = new TextEncoder();

test('a value takes the bytes that it has as JSON in UTF-8', () => {
  // Whole planes and halves of pairs, what JSON escapes, and what is on every keyboard.
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        '\ud83d',
        '\ude00',
        '\uffff',
        '\b',
        '\n',
        '\u001f',
        '\x7f',
        '"',
        '\\',
        '/',
        'é',
        '€',
      ),
    }),
    fc.string({ unit: 'grapheme-ascii' }),
  );
  const value = fc.oneof(text, fc.double(), fc.integer(), fc.boolean(), fc.constant(null));
  fc.assert(
    fc.property(value, (one) => {
      expect(jsonBytes(one)).toBe(utf8.encode(JSON.stringify(one)).length);
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  ['=ROUND(B2*C2,2)', 17],
  [320319.16, 9],
  [null, 4],
  ['€', 5],
  ['"\n\u0001', 12],
  ['\ud83d\ude00\ud83d', 12],
  [true, 4],
])('%j takes %i bytes', (value, bytes) => {
  expect(jsonBytes(value)).toBe(bytes);
});

test('slices are the rows in their order, none of them above a quarter of a megabyte unless it is one row', () => {
  const row = fc.array(fc.oneof(fc.integer(), fc.string({ maxLength: 40 })), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), fc.integer({ min: 1, max: 20_000 }), (rows, weight) => {
      const matrix = rows.map((cells) => [...cells, 'x'.repeat(weight * 10)]);
      const slices = rowSlices<unknown>(matrix, [(cell) => cell]);
      expect(slices.flatMap((slice) => slice.rows)).toEqual(matrix);
      slices.forEach((slice, index) => {
        expect(slice.first).toBe(slices.slice(0, index).reduce((sum, one) => sum + one.rows.length, 0));
        expect(slice.bytes).toBeGreaterThan(utf8.encode(JSON.stringify(slice.rows)).length);
        expect(slice.rows.length === 1 || slice.bytes <= 251_100).toBe(true);
      });
    }),
    { numRuns: 50 },
  );
});

test('addresses are listed together, up to two thousand characters', () => {
  const addresses = Array.from({ length: 900 }, (_, index) => `A${index + 1}:T${index + 1}`);
  const lists = addressLists(addresses);
  expect(lists.join(',').split(',')).toEqual(addresses);
  expect(lists.every((list) => list.length <= 2_000)).toBe(true);
  expect(lists.slice(0, -1).every((list) => list.length > 1_980)).toBe(true);
  expect(addressLists([])).toEqual([]);
});
