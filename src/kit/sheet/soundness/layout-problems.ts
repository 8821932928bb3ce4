import { HIGHEST_ROW } from '../fitted-height';
import { a1, a1Range, columnLetters, overlap } from '../../formula/address';
import { chartProblems } from './chart-problems';
import { filledCells } from './filled-cells';
import { isBetween, isOn } from './inside';
import { pageCode } from '../page-code';
import type { ListValidation, PageBand, PrintSetup, SheetModel } from '../sheet-model';

const WIDEST_COLUMN = 255;
const LONGEST_LIST = 255;
const LONGEST_PAGE_CODE = 255;

export function layoutProblems(sheet: SheetModel): readonly string[] {
  return [
    ...sheet.columns.flatMap(({ width }, index) =>
      width > 0 && width <= WIDEST_COLUMN
        ? []
        : [
            `column ${columnLetters(index + 1)} is ${width} characters wide: Excel takes up to ${WIDEST_COLUMN}`,
          ],
    ),
    ...sheet.rows.flatMap((row, index) => rowProblems(row, index + 1, sheet.columns.length)),
    ...mergeProblems(sheet),
    ...sheet.validations.flatMap((validation) => validationProblems(validation, sheet)),
    ...sheet.charts.flatMap((chart) => chartProblems(chart, sheet)),
    ...(isBetween(sheet.frozenRows, 0, sheet.rows.length)
      ? []
      : [`${sheet.frozenRows} rows are frozen: the sheet has ${sheet.rows.length}`]),
    ...printProblems(sheet.print, sheet),
  ];
}

function rowProblems(
  { height, cells }: SheetModel['rows'][number],
  row: number,
  columns: number,
): readonly string[] {
  return [
    ...(height === null || (height > 0 && height <= HIGHEST_ROW)
      ? []
      : [`row ${row} is ${height} points high: Excel takes up to ${HIGHEST_ROW}`]),
    ...(cells.length <= columns
      ? []
      : [`row ${row} has ${cells.length} cells: the sheet has ${columns} columns`]),
  ];
}

function mergeProblems(sheet: SheetModel): readonly string[] {
  return sheet.merges.flatMap((merge, index) => {
    if (!isOn(sheet, merge)) return [`the merge ${a1Range(merge)} leaves the sheet`];
    const other = sheet.merges.slice(0, index).find((earlier) => overlap(earlier, merge));
    if (other !== undefined) return [`the merges ${a1Range(other)} and ${a1Range(merge)} overlap`];
    return filledCells(sheet, merge)
      .filter((filled) => filled !== a1(merge.first))
      .map((hidden) => `the merge ${a1Range(merge)} hides what ${hidden} holds`);
  });
}

function validationProblems({ range, values }: ListValidation, sheet: SheetModel): readonly string[] {
  const where = `the list of ${a1Range(range)}`;
  if (!isOn(sheet, range)) return [`${where} leaves the sheet`];
  if (values.length === 0) return [`${where} is empty`];
  const odd = values.find((value) => value === '' || /[,"]/.test(value));
  if (odd !== undefined)
    return [`${where} holds ${JSON.stringify(odd)}: no blank, comma or quote may stand in it`];
  const length = values.join(',').length;
  return length > LONGEST_LIST ? [`${where} has ${length} characters: Excel takes ${LONGEST_LIST}`] : [];
}

function printProblems(
  { area, titleRows, header, footer, margins }: PrintSetup,
  sheet: SheetModel,
): readonly string[] {
  const rows = sheet.rows.length;
  return [
    ...(isOn(sheet, area) ? [] : [`the print area ${a1Range(area)} leaves the sheet`]),
    ...(titleRows === null ||
    (isBetween(titleRows.first, 1, titleRows.last) && isBetween(titleRows.last, titleRows.first, rows))
      ? []
      : [`the title rows ${titleRows.first} to ${titleRows.last} are not rows of the sheet`]),
    ...bandProblems('header', header),
    ...bandProblems('footer', footer),
    ...Object.entries(margins)
      .filter(([, centimetres]) => !(centimetres >= 0))
      .map(([side, centimetres]) => `the margin ${side} is ${String(centimetres)} cm`),
  ];
}

function bandProblems(which: string, { left, center, right }: PageBand): readonly string[] {
  const length = `&L${pageCode(left)}&C${pageCode(center)}&R${pageCode(right)}`.length;
  return length > LONGEST_PAGE_CODE
    ? [`the ${which} has ${length} characters with its codes: Excel takes ${LONGEST_PAGE_CODE}`]
    : [];
}
