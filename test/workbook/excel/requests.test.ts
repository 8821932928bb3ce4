import fc from 'fast-check';
import { rowSlices } from '../../../src/workbook/excel/requests/row-slices';
import { bytesOf } from '../../../src/workbook/excel/requests/write';
import { addressLists } from '../../../src/workbook/excel/writing/area-writes';

const utf8 = new TextEncoder();

test('the bytes of a value are never fewer than it takes in UTF-8', () => {
  const values = fc.array(
    fc.oneof(fc.string({ unit: 'binary' }), fc.double({ noNaN: true }), fc.constant(null)),
  );
  fc.assert(
    fc.property(values, (value) => {
      const { length } = utf8.encode(JSON.stringify(value));
      expect(bytesOf(value)).toBeGreaterThanOrEqual(length);
      expect(bytesOf(value)).toBeLessThanOrEqual(3 * length);
    }),
  );
});

test('they are exact for what is on every keyboard', () => {
  expect(bytesOf(['=ROUND(B2*C2,2)', 320319.16, null])).toBe('["=ROUND(B2*C2,2)",320319.16,null]'.length);
  expect(bytesOf('€')).toBe('"€"'.length + 2);
});

test('slices are the rows in their order, none of them above half a megabyte unless it is one row', () => {
  const row = fc.array(fc.oneof(fc.integer(), fc.string({ maxLength: 40 })), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), fc.integer({ min: 1, max: 20_000 }), (rows, weight) => {
      const matrix = rows.map((cells) => [...cells, 'x'.repeat(weight * 10)]);
      const slices = rowSlices(matrix);
      expect(slices.flatMap((slice) => slice.rows)).toEqual(matrix);
      slices.forEach((slice, index) => {
        expect(slice.first).toBe(slices.slice(0, index).reduce((sum, one) => sum + one.rows.length, 0));
        expect(slice.bytes).toBeGreaterThan(utf8.encode(JSON.stringify(slice.rows)).length);
        expect(slice.rows.length === 1 || slice.bytes <= 502_000).toBe(true);
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
