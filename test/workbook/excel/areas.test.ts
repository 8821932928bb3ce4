import fc from 'fast-check';
import { blank, number, text } from '../../../src/kit/sheet/cells';
import type { CellRange } from '../../../src/kit/formula/address';
import type { SheetCell } from '../../../src/kit/sheet/sheet-model';
import { areasByValue } from '../../../src/workbook/excel/writing/areas';
import { bandsOf } from '../../../src/workbook/excel/writing/bands';
import { smallSheet } from '../../support/small-sheet';

const cells: fc.Arbitrary<SheetCell | null> = fc.constantFrom(
  null,
  text('label', 'Amiens'),
  text('title', 'Amiens'),
  number('amount', '1.00'),
  blank('label'),
);

const COLUMNS = [{ width: 10 }, { width: 10 }, { width: 10 }, { width: 10 }];
const sheets = fc
  .array(fc.array(cells, { maxLength: COLUMNS.length }), { minLength: 1, maxLength: 12 })
  .map((rows) => smallSheet(rows, { columns: COLUMNS }));

const covers = ({ first, last }: CellRange, row: number, column: number) =>
  first.row <= row && row <= last.row && first.column <= column && column <= last.column;

test('the areas of a value are its cells, each of them once', () => {
  fc.assert(
    fc.property(sheets, (sheet) => {
      const areas = [...areasByValue(bandsOf(sheet), ({ style }) => style.size)];
      sheet.rows.forEach((row, rowIndex) => {
        COLUMNS.forEach((_, columnIndex) => {
          const cell = row.cells[columnIndex] ?? null;
          const found = areas.flatMap(([size, of]) =>
            of.filter((area) => covers(area, rowIndex + 1, columnIndex + 1)).map(() => size),
          );
          expect(found).toEqual(cell === null ? [] : [cell.style === 'title' ? 14 : 10]);
        });
      });
    }),
  );
});

const areasOf = (rows: readonly (readonly (SheetCell | null)[])[]) =>
  areasByValue(bandsOf(smallSheet(rows, { columns: COLUMNS })), ({ style }) => style.bold).get(false);

test('rows that look alike make one area, however many they are', () => {
  const rows = Array.from({ length: 500 }, (_, row) => [
    text('label', `École ${row}`),
    number('count', row),
    null,
  ]);
  expect(areasOf(rows)).toEqual([{ first: { row: 1, column: 1 }, last: { row: 500, column: 2 } }]);
});

test('columns that differ in something else make one area too', () => {
  expect(
    areasOf([[text('label', 'Un'), number('amount', '1.00'), text('code', '02604'), text('note', 'Note')]]),
  ).toEqual([{ first: { row: 1, column: 1 }, last: { row: 1, column: 4 } }]);
});

test('a row between two others parts them', () => {
  expect(areasOf([[text('label', 'Un')], [text('title', 'Deux')], [text('label', 'Trois')], []])).toEqual([
    { first: { row: 1, column: 1 }, last: { row: 1, column: 1 } },
    { first: { row: 3, column: 1 }, last: { row: 3, column: 1 } },
  ]);
});
