import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import { a1, a1Range } from '../../kit/formula/address';
import { isFormulaLike } from '../../kit/formula/formula-like';
import type { ListValidation, SheetCell, SheetModel } from '../../kit/sheet/sheet-model';
import { styleOf, textOnlyStyleOf } from './cell-style';
import { fileValue } from './cell-value';
import { fileHeaderFooter, filePageSetup } from './page-setup';

/** Adds a sheet, as its model describes it but for its names, to the library's workbook. */
export function addSheet(workbook: Workbook, model: SheetModel): void {
  const sheet = workbook.addWorksheet(model.name, {
    pageSetup: filePageSetup(model.print),
    headerFooter: fileHeaderFooter(model.print),
    views: model.frozenRows > 0 ? [{ state: 'frozen', ySplit: model.frozenRows }] : [],
  });
  model.columns.forEach(({ width }, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  addRows(sheet, model);
  model.merges.forEach((merge) => {
    sheet.mergeCells(a1Range(merge));
  });
  model.validations.forEach((validation) => {
    addValidation(sheet, validation);
  });
}

function addRows(sheet: Worksheet, model: SheetModel): void {
  model.rows.forEach(({ height, cells }, rowIndex) => {
    const row = sheet.getRow(rowIndex + 1);
    if (height !== null) row.height = height;
    cells.forEach((cell, columnIndex) => {
      if (cell === null) return;
      const target = row.getCell(columnIndex + 1);
      target.value = fileValue(cell);
      target.style = isTextToGuard(cell) ? textOnlyStyleOf(cell.style) : styleOf(cell.style);
    });
  });
}

function isTextToGuard(cell: SheetCell): boolean {
  return cell.kind === 'text' && isFormulaLike(cell.text);
}

function addValidation(sheet: Worksheet, { range: { first, last }, values }: ListValidation): void {
  for (let row = first.row; row <= last.row; row += 1) {
    for (let column = first.column; column <= last.column; column += 1) {
      sheet.dataValidations.add(a1({ row, column }), {
        type: 'list',
        allowBlank: true,
        showErrorMessage: true,
        formulae: [`"${values.join(',')}"`],
      });
    }
  }
}
