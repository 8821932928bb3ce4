import { shippedBook } from '../../../src/engine/book/shipped-book';
import { cell, range, overlap } from '../../../src/kit/formula/address';
import { COMMITTEE_TABLES } from '../../../src/sheets/catalogue';
import type { SheetCell, SheetModel } from '../../../src/kit/sheet/sheet-model';
import { XlsxFile } from '../../../src/workbook/xlsx/xlsx-file';
import { DATE } from '../date';
import type { JudgedFile } from '../judged-file';

/** The committee tables that have cells to fill, filled in: each cell with a figure of its own. */
export function filledForms(): Promise<readonly JudgedFile[]> {
  const forms = COMMITTEE_TABLES.flatMap((table) => {
    if (table.years === null) return [];
    const [year] = table.years(shippedBook);
    return year === undefined ? [] : [table.build(shippedBook, { year, base: 'voted', generatedOn: DATE })];
  });
  return Promise.all(
    forms.map(async (form) => {
      const file = new XlsxFile(form.name);
      await file.writeSheets([filled(form)]);
      return { name: `${form.name}, rempli.xlsx`, bytes: await file.toBytes(), isFilled: true };
    }),
  );
}

function filled(sheet: SheetModel): SheetModel {
  const rows = sheet.rows.map((row, at) => ({
    ...row,
    cells: row.cells.map((one, column) => (isToFill(one) ? fill(sheet, one, at + 1, column + 1) : one)),
  }));
  return { ...sheet, rows };
}

const isToFill = (one: SheetCell | null): one is SheetCell =>
  one?.kind === 'blank' && one.style.startsWith('input');

function fill(sheet: SheetModel, { style }: SheetCell, row: number, column: number): SheetCell {
  const own = range(cell(row, column), cell(row, column));
  const list = sheet.validations.find((validation) => overlap(validation.range, own));
  if (list !== undefined) return { kind: 'text', style, text: list.values[row % list.values.length] ?? '' };
  if (style === 'inputText') return { kind: 'text', style, text: `Essai ${row}` };
  // Fewer to the right: of a college's pupils some exceed the hour.
  const count = 200 + row * 5 - column * 20;
  return { kind: 'number', style, number: style === 'inputCount' ? String(count) : `${count}.37` };
}
