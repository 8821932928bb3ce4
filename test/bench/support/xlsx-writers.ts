import { Workbook } from '@cj-tech-master/excelts';
import type { SheetModel } from '../../../src/kit/sheet/sheet-model';
import { styleOf } from '../../../src/workbook/xlsx/cell-style';
import { fileValue } from '../../../src/workbook/xlsx/cell-value';
import { XlsxFile } from '../../../src/workbook/xlsx/xlsx-file';

export type Writer = keyof typeof WRITERS;

/** Two ways to make the file of an annex. */
export const WRITERS = {
  ours: async (sheets: readonly SheetModel[]): Promise<Uint8Array> => {
    const file = new XlsxFile('État liquidatif');
    await file.writeSheets(sheets);
    return file.toBytes();
  },
  /** The library with nothing but the cells, their looks and the columns' widths: no check, no page set-up, no name. */
  library: async (sheets: readonly SheetModel[]): Promise<Uint8Array> => {
    const workbook = new Workbook();
    for (const model of sheets) {
      const sheet = workbook.addWorksheet(model.name);
      model.columns.forEach(({ width }, index) => {
        sheet.getColumn(index + 1).width = width;
      });
      model.rows.forEach(({ cells }, rowIndex) => {
        const row = sheet.getRow(rowIndex + 1);
        cells.forEach((cell, columnIndex) => {
          if (cell === null) return;
          const target = row.getCell(columnIndex + 1);
          target.value = fileValue(cell);
          target.style = styleOf(cell.style);
        });
      });
    }
    return workbook.xlsx.writeBuffer();
  },
} as const;
