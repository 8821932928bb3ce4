import { shippedBook } from '../../src/engine/book/shipped-book';
import { COMMITTEE_TABLES, type CommitteeTable } from '../../src/sheets/catalogue';
import type { SheetModel } from '../../src/sheets/sheet-model';
import { look } from './look';
import looks from './looks.json';

const GENERATED_ON = '2026-11-22';

const YEARS = ['2023-2024', '2021-2022'] as const;

/** Each table of the shipped book: of a year to fill, and of one that is known on each of its bases. */
const SHEETS: readonly (readonly [string, SheetModel])[] = COMMITTEE_TABLES.flatMap(sheetsOf);

function sheetsOf(table: CommitteeTable): readonly (readonly [string, SheetModel])[] {
  const { id } = table;
  if (table.years === null) return [[id, table.build(shippedBook, { generatedOn: GENERATED_ON })]];
  return YEARS.flatMap((year) =>
    table.bases(shippedBook, year).map((base) => {
      const sheet = table.build(shippedBook, { year, base, generatedOn: GENERATED_ON });
      return [`${id} ${year} ${base}`, sheet] as const;
    }),
  );
}

test('every table is looked at', () => {
  expect(SHEETS.map(([name]) => name)).toEqual(Object.keys(looks));
});

test.each(SHEETS)('%s looks as it should, on screen and in print', (name, sheet) => {
  expect(look(sheet)).toEqual(looks[name as keyof typeof looks]);
});
