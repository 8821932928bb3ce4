import { DEFAULT_PAGE } from '../../../src/workbench/univer/grid/page-setups';
import type { SheetContent, WorkbookContent } from '../../../src/workbench/xlsx/content';
import { readWorkbook } from '../../../src/workbench/xlsx/read-workbook';
import { writeWorkbook } from '../../../src/workbench/xlsx/write-workbook';
import texts from '../../hostile/texts.json';
import { held as cell } from '../../judges/files/held';
import { XlsxParts } from '../../support/xlsx-parts';

const LIST = {
  source: 'membre,hors membre',
  dropDown: true,
  ignoreBlanks: true,
  alert: { show: true, style: 'Stop', title: 'Territoire', message: 'membre ou hors membre' },
  prompt: null,
} as const;

const SHEET: SheetContent = {
  name: 'Année 2023-2024',
  visibility: 'Visible',
  tabColor: '#107C41',
  showGridlines: false,
  frozen: { rows: 1, columns: 1 },
  columnWidths: new Map([[0, 93.75]]),
  rowHeights: new Map([[0, 24]]),
  cells: [
    cell(0, 0, { value: 'Commune', look: { bold: true, fill: '#DDEBF7' } }),
    cell(0, 1, { value: 'Élèves' }),
    cell(1, 0, { value: 'Amiens' }),
    cell(1, 1, { value: 412, look: { numberFormat: '#,##0' } }),
    cell(3, 0, { value: '00123' }),
    cell(3, 1, { value: 3048.8, formula: '=ENT.CONTRIB(B2,"membre","2023-2024")' }),
    cell(4, 1, { value: 1, formula: '=CONCAT(1)' }),
    cell(5, 1, { value: true }),
    cell(6, 1, { value: '#N/A' }),
  ],
  merges: [{ row: 8, column: 0, rows: 1, columns: 2 }],
  tables: [
    {
      name: 'EntEffectifs',
      area: { row: 0, column: 0, rows: 2, columns: 2 },
      showTotals: false,
      style: 'TableStyleMedium2',
      showBandedRows: true,
      showFilterButton: true,
    },
  ],
  validations: [
    { area: { row: 1, column: 3, rows: 1_048_575, columns: 1 }, validation: LIST },
    { area: { row: 0, column: 4, rows: 1, columns: 1 }, validation: LIST },
  ],
  charts: [],
  page: {
    ...DEFAULT_PAGE,
    orientation: 'Landscape',
    titleRows: { row: 0, rows: 1, column: 0, columns: 16_384 },
  },
};

const WORKBOOK: WorkbookContent = {
  sheets: [SHEET],
  active: 0,
  names: [{ name: 'Effectif', sheet: null, formula: "='Année 2023-2024'!$B$2" }],
};

test('a workbook that is written and read again is the same', async () => {
  const { bytes, lost } = await writeWorkbook(WORKBOOK, 'ENT');
  expect(lost).toEqual([]);
  const { content, unshown } = await readWorkbook(bytes, 'ENT', DEFAULT_PAGE);
  expect(unshown).toEqual([]);
  const [sheet] = content.sheets;
  const spilling = { row: 3, column: 1, rows: 1, columns: 1 };
  expect(sheet).toEqual({
    ...SHEET,
    cells: SHEET.cells.map((one) =>
      // A formula that may spill comes back with its range, be it one cell.
      one.formula?.startsWith('=ENT.') ? { ...one, spill: spilling } : one,
    ),
  });
  expect(content.names).toEqual(WORKBOOK.names);
});

test('a text of the file is a text, whatever it begins with', async () => {
  const values = Object.values(texts);
  const cells = values.map((value, row) => cell(row, 0, { value }));
  const { bytes } = await writeWorkbook(
    { ...WORKBOOK, sheets: [{ ...SHEET, cells, tables: [], merges: [] }], names: [] },
    'ENT',
  );
  const written = new XlsxParts(bytes).cells(1);
  const found = values.map((_value, row) => written.get(`A${row + 1}`));
  expect(found.map((one) => [one?.kind, one?.formula, one?.value])).toEqual(
    values.map((value) => ['text', null, value]),
  );
  const { content } = await readWorkbook(bytes, 'ENT', DEFAULT_PAGE);
  expect(content.sheets[0]?.cells.map(({ value, formula }) => [value, formula])).toEqual(
    values.map((value) => [value, null]),
  );
});

test('the functions of the add-in are named as Excel finds them, those younger than the format by their prefix', async () => {
  const parts = new XlsxParts((await writeWorkbook(WORKBOOK, 'ENT')).bytes);
  expect(parts.cells(1).get('B4')?.formula).toBe('_xldudf_ENT_CONTRIB(B2,"membre","2023-2024")');
  expect(parts.cells(1).get('B5')?.formula).toBe('_xlfn.CONCAT(1)');
});

const INNER = "L'année 2023-2024";

/** A sheet whose name references must quote with its apostrophe doubled, printed in part. */
const QUOTED: WorkbookContent = {
  sheets: [
    {
      ...SHEET,
      name: INNER,
      tables: [],
      page: {
        ...DEFAULT_PAGE,
        printArea: { row: 0, column: 0, rows: 7, columns: 2 },
        titleRows: { row: 0, rows: 1, column: 0, columns: 16_384 },
        titleColumns: { row: 0, rows: 1_048_576, column: 0, columns: 1 },
      },
    },
  ],
  active: 0,
  names: [
    { name: 'Effectif', sheet: null, formula: "='L''année 2023-2024'!$B$2" },
    { name: 'Local', sheet: INNER, formula: "='L''année 2023-2024'!$B$1:$B$2" },
    { name: 'Taux', sheet: null, formula: '=0.2' },
  ],
};

test('names and the print set-up double the apostrophe of a sheet, and are read again', async () => {
  const { bytes, lost } = await writeWorkbook(QUOTED, 'ENT');
  expect(lost).toEqual([]);
  expect(new XlsxParts(bytes).definedNames()).toEqual({
    Effectif: "'L''année 2023-2024'!$B$2",
    'Local of sheet 0': "'L''année 2023-2024'!$B$1:$B$2",
    Taux: '0.2',
    '_xlnm.Print_Area of sheet 0': "'L''année 2023-2024'!$A$1:$B$7",
    '_xlnm.Print_Titles of sheet 0': "'L''année 2023-2024'!$A:$A,'L''année 2023-2024'!$1:$1",
  });
  const { content } = await readWorkbook(bytes, 'ENT', DEFAULT_PAGE);
  expect(content.names).toEqual(QUOTED.names);
  expect(content.sheets[0]?.name).toBe(INNER);
  expect(content.sheets[0]?.page).toEqual(QUOTED.sheets[0]?.page);
});

test.each(['R', 'c', 'L1C1', 'R1C1', 'ENT2024'])(
  'a name that Excel would read as cells is said, not written: %s',
  async (name) => {
    const { bytes, lost } = await writeWorkbook(
      { ...WORKBOOK, names: [{ name, sheet: null, formula: '=1' }] },
      'ENT',
    );
    expect(lost).toEqual([`Nom ${name} : Excel y lirait une ligne, une colonne ou une cellule.`]);
    expect(Object.keys(new XlsxParts(bytes).definedNames())).not.toContain(name);
  },
);

test.each(['HISTORY', 'x'.repeat(32), "L'", 'a/b'])(
  'a sheet that Excel would not name so keeps the file from being written: %s',
  async (name) => {
    const written = writeWorkbook({ ...WORKBOOK, sheets: [{ ...SHEET, name }] }, 'ENT');
    await expect(written).rejects.toThrow(`Excel refuse « ${name} » comme nom de feuille`);
  },
);
