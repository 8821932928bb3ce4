import { readsAsCell } from '../../kit/formula/address';
import { Workbook, type CellValue as FileValue, type Worksheet } from '@cj-tech-master/excelts';
import { FONT_NAME, FONT_SIZE } from '../../kit/sheet/styles';
import { tabNameProblems } from '../../kit/sheet/limits';
import { addCharts } from '../../workbook/xlsx/charts/add-charts';
import { defineNames, type FileName } from '../../workbook/xlsx/define-names';
import { fileText } from '../../workbook/xlsx/cell-value';
import { formatArea } from '../host/address';
import type { Area } from '../host/area';
import type { CellValue, ListValidation } from '../host/grid';
import type { CellContent, SheetContent, TableContent, WorkbookContent } from './content';
import { markDynamicArrays } from './dynamic-arrays';
import { toFileChart } from './file-chart';
import { isDynamic, toFileFormula } from './file-formula';
import { toFileStyle } from './file-look';
import { pageNames, toFileBands, toFilePage } from './file-page';

/** Points to characters of 7 pixels, as a file counts a column's width, and its 5 pixels of padding. */
const toCharacters = (points: number): number => Math.max(0, (points * (96 / 72) - 5) / 7);

export interface WrittenWorkbook {
  readonly bytes: Uint8Array;
  /** What the file does not hold, in French; empty where it holds everything. */
  readonly lost: readonly string[];
}

/**
 * The workbook as an .xlsx file that Excel opens with the add-in's formulas alive.
 * @param namespace of the add-in's functions, `ENT`.
 * @throws Error, in French, where Excel would refuse the name of a sheet.
 */
export async function writeWorkbook(content: WorkbookContent, namespace: string): Promise<WrittenWorkbook> {
  assertTabs(content.sheets);
  const workbook = new Workbook();
  workbook.creator = 'Contributions ENT';
  workbook.model = {
    ...workbook.model,
    defaultFont: { name: FONT_NAME, family: 2, size: FONT_SIZE },
    views: [
      {
        x: 0,
        y: 0,
        width: 24_000,
        height: 15_000,
        firstSheet: 0,
        activeTab: content.active,
        visibility: 'visible',
      },
    ],
  };
  for (const sheet of content.sheets) addSheet(workbook, sheet, namespace);
  defineNames(workbook, namesOf(content, namespace));
  const file = markDynamicArrays(await workbook.xlsx.writeBuffer());
  return {
    bytes: addCharts(
      file,
      content.sheets.map(({ charts }) => charts.map(toFileChart)),
    ),
    lost: content.names
      .filter(({ name }) => readsAsCell(name))
      .map(({ name }) => `Nom ${name} : Excel y lirait une ligne, une colonne ou une cellule.`),
  };
}

function addSheet(workbook: Workbook, content: SheetContent, namespace: string): void {
  const { frozen } = content;
  const sheet = workbook.addWorksheet(content.name, {
    properties: content.tabColor === '' ? {} : { tabColor: { argb: `FF${content.tabColor.slice(1)}` } },
    pageSetup: toFilePage(content.page),
    headerFooter: toFileBands(content.page),
    views: [
      frozen
        ? {
            state: 'frozen',
            xSplit: frozen.columns,
            ySplit: frozen.rows,
            showGridLines: content.showGridlines,
          }
        : { showGridLines: content.showGridlines },
    ],
  });
  sheet.state = STATES[content.visibility];
  content.columnWidths.forEach((width, column) => {
    sheet.getColumn(column + 1).width = toCharacters(width);
  });
  content.rowHeights.forEach((height, row) => {
    sheet.getRow(row + 1).height = height;
  });
  for (const table of content.tables) addTable(sheet, table, content.cells);
  for (const cell of content.cells) addCell(sheet, cell, namespace);
  for (const merge of content.merges) sheet.mergeCells(formatArea(merge));
  for (const { area, validation } of content.validations) addValidation(sheet, area, validation);
}

const STATES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

function addCell(sheet: Worksheet, cell: CellContent, namespace: string): void {
  const target = sheet.getRow(cell.row + 1).getCell(cell.column + 1);
  target.value = fileValue(cell, namespace);
  target.style = toFileStyle(cell.look);
}

function fileValue({ row, column, value, formula, spill }: CellContent, namespace: string): FileValue {
  if (formula === null) return plainValue(value);
  const written = { formula: toFileFormula(formula, namespace), result: plainValue(value) ?? '' };
  if (!isDynamic(formula, spill, namespace)) return written;
  const ref = formatArea(spill ?? { row, column, rows: 1, columns: 1 });
  return { ...written, shareType: 'array', ref };
}

/** The errors that a file can hold as such. */
const FILE_ERRORS = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'] as const;
const OTHER_ERROR = /^#(?:SPILL!|CALC!|BUSY!|CYCLE!|ERROR!|GETTING_DATA)$/;

function plainValue(value: CellValue) {
  if (value === '') return null;
  if (typeof value !== 'string') return value;
  const error = FILE_ERRORS.find((code) => code === value);
  if (error) return { error };
  return OTHER_ERROR.test(value) ? { error: '#VALUE!' as const } : fileText(value);
}

function addTable(
  sheet: Worksheet,
  { name, area, style, showBandedRows, showFilterButton }: TableContent,
  cells: readonly CellContent[],
): void {
  const valueAt = (row: number, column: number): CellValue =>
    cells.find((cell) => cell.row === row && cell.column === column)?.value ?? '';
  const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
  sheet.addTable({
    name,
    ref: formatArea({ ...area, rows: 1, columns: 1 }),
    headerRow: true,
    style: { theme: style, showRowStripes: showBandedRows },
    columns: columns.map((column, index) => ({
      name: String(valueAt(area.row, column)) || `Colonne${index + 1}`,
      filterButton: showFilterButton,
    })),
    rows: Array.from({ length: area.rows - 1 }, (_, index) =>
      columns.map((column) => plainValue(valueAt(area.row + 1 + index, column))),
    ),
  });
}

function addValidation(
  sheet: Worksheet,
  area: Area,
  { source, ignoreBlanks, alert, prompt }: ListValidation,
): void {
  const rule = {
    type: 'list' as const,
    allowBlank: ignoreBlanks,
    formulae: [source.startsWith('=') ? source.slice(1) : `"${source}"`],
    ...(alert && {
      showErrorMessage: alert.show,
      errorStyle: alert.style.toLowerCase(),
      errorTitle: alert.title,
      error: alert.message,
    }),
    ...(prompt && { showInputMessage: prompt.show, promptTitle: prompt.title, prompt: prompt.message }),
  };
  const address = formatArea(area);
  // The library knows a rule of several cells by that word.
  sheet.dataValidations.add(address.includes(':') ? `range:${address}` : address, rule);
}

function namesOf({ sheets, names }: WorkbookContent, namespace: string): readonly FileName[] {
  const positions = new Map(sheets.map(({ name }, position) => [name, position]));
  return [
    ...names
      .filter(({ name }) => !readsAsCell(name))
      .map(({ name, sheet, formula }) => ({
        name,
        sheet: sheet === null ? null : (positions.get(sheet) ?? null),
        refersTo: toFileFormula(formula, namespace),
      })),
    ...sheets.flatMap(({ name, page }, position) => pageNames(name, position, page)),
  ];
}

function assertTabs(sheets: readonly SheetContent[]): void {
  const refused = sheets.find(({ name }) => tabNameProblems(name).length > 0);
  if (refused === undefined) return;
  throw new Error(
    `Excel refuse « ${refused.name} » comme nom de feuille : 31 caractères au plus, sans [ ] : * ? / ni \\, ` +
      'sans apostrophe au début ni à la fin, et jamais History. Renommez la feuille, puis téléchargez de nouveau.',
  );
}
