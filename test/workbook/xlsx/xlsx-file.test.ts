import { cell, range } from '../../../src/kit/formula/address';
import { blank, formula, number, text, textFormula } from '../../../src/kit/sheet/cells';
import { EMPTY_BAND, MARGINS, PAGE, PAGES } from '../../../src/kit/sheet/page-setup';
import type { PageBand, SheetModel } from '../../../src/kit/sheet/sheet-model';
import { BeyondLimits } from '../../../src/kit/sheet/limits';
import { DefinedNameTaken, TabNameTaken, XlsxFile } from '../../../src/workbook/xlsx/xlsx-file';
import { CHARTED } from '../../support/charted-sheet';
import { committeeSample } from '../../support/committee-sample';
import { smallSheet } from '../../support/small-sheet';
import { XlsxParts, sheetPath } from '../../support/xlsx-parts';
import { attribute, textContent } from '../../support/xml';

const ONE = range(cell(1, 1), cell(1, 1));

async function fileOf(...sheets: readonly SheetModel[]): Promise<Uint8Array> {
  const file = new XlsxFile('Décompte 2021-2022');
  await file.writeSheets(sheets);
  return file.toBytes();
}

async function partsOf(...sheets: readonly SheetModel[]): Promise<XlsxParts> {
  return new XlsxParts(await fileOf(...sheets));
}

describe('a committee table, read back without the library that wrote it', () => {
  let parts: XlsxParts;

  beforeAll(async () => {
    parts = await partsOf(committeeSample());
  });

  test('every cell holds what the model says, formulas with their value', () => {
    const cells = parts.cells(1);
    expect(cells.get('A5')).toEqual({
      kind: 'text',
      formula: null,
      value: 'Compte élève plateforme ENT',
      numberFormat: 'General',
    });
    const amount = { kind: 'number', numberFormat: '#,##0.00\\ "€"' };
    expect(cells.get('D5')).toEqual({ ...amount, formula: null, value: '42056.28' });
    expect(cells.get('D14')).toEqual({ ...amount, formula: 'SUM(D5:D13)', value: '320319.16' });
    expect(cells.get('D15')).toEqual({
      kind: 'number',
      formula: 'ROUND(ENT_Total/B18,2)',
      value: '7.37',
      numberFormat: '#,##0.00##\\ "€"',
    });
    expect(cells.get('B18')).toEqual({
      kind: 'number',
      formula: null,
      value: '43478',
      numberFormat: '#,##0',
    });
    expect(cells.get('D21')).toEqual({
      kind: 'number',
      formula: 'ROUND(D20-ENT_Total,2)',
      value: '5186.04',
      numberFormat: '+#,##0.00\\ "€";-#,##0.00\\ "€";0.00\\ "€"',
    });
  });

  test('names, print area and print titles', () => {
    expect(parts.definedNames()).toEqual({
      ENT_Total: "'Décompte 2021-2022'!$D$14",
      ENT_Cout_unitaire: "'Décompte 2021-2022'!$D$15",
      ENT_Produits: "'Décompte 2021-2022'!$D$18:$D$19",
      ENT_Solde: "'Décompte 2021-2022'!$D$21",
      '_xlnm.Print_Area of sheet 0': "'Décompte 2021-2022'!$A$1:$D$25",
      '_xlnm.Print_Titles of sheet 0': "'Décompte 2021-2022'!$1:$2",
    });
  });

  test('A4, one page wide, centred, 2 cm of margin', () => {
    expect(parts.attributes(sheetPath(1), 'pageSetup')).toEqual({
      paperSize: '9',
      orientation: 'portrait',
      fitToHeight: '0',
    });
    expect(parts.attributes(sheetPath(1), 'pageSetUpPr')).toEqual({ fitToPage: '1' });
    expect(parts.attributes(sheetPath(1), 'printOptions')).toEqual({ horizontalCentered: '1' });
    const inches = Object.values(parts.attributes(sheetPath(1), 'pageMargins')).map(Number);
    expect(inches.map((inch) => Math.round(inch * 2540) / 1000)).toEqual([2, 2, 2, 2, 1, 1]);
  });

  test('header and footer', () => {
    const font = '&8&"Arial,Regular"';
    expect(parts.elements(sheetPath(1), 'oddHeader').map(textContent)).toEqual([
      `&L${font}Somme Numérique&R${font}Comité syndical && bureau`,
    ]);
    expect(parts.elements(sheetPath(1), 'oddFooter').map(textContent)).toEqual([
      `&L${font}2021-2022&R${font}Page &P / &N`,
    ]);
  });

  test('widths, heights, merges and frozen rows', () => {
    const columns = parts.elements(sheetPath(1), 'col');
    expect(columns.map((col) => ['min', 'max', 'width'].map((name) => attribute(col, name)))).toEqual([
      ['1', '1', '46'],
      ['2', '3', '11'],
      ['4', '4', '19'],
    ]);
    const heights = parts.elements(sheetPath(1), 'row').map((row) => attribute(row, 'ht'));
    expect(heights.slice(0, 4)).toEqual(['23', '19', '18', '18']);
    const merges = parts.elements(sheetPath(1), 'mergeCell').map((merge) => attribute(merge, 'ref'));
    expect(merges.slice(0, 3)).toEqual(['A1:D1', 'A2:D2', 'A4:C4']);
    expect(merges).toHaveLength(18);
    expect(parts.attributes(sheetPath(1), 'pane')).toMatchObject({ ySplit: '2', state: 'frozen' });
  });

  test('Excel recalculates on opening, and opens the first tab', () => {
    expect(parts.attributes('xl/workbook.xml', 'calcPr')).toMatchObject({ fullCalcOnLoad: '1' });
    expect(parts.attributes('xl/workbook.xml', 'workbookView')).toMatchObject({
      firstSheet: '0',
      activeTab: '0',
    });
  });

  test('the properties of the document give title, maker, day and data', () => {
    const property = (name: string) => parts.elements('docProps/core.xml', name).map(textContent);
    expect(property('dc:title')).toEqual(['Décompte 2021-2022']);
    expect(property('dc:creator')).toEqual(['Contributions ENT']);
    expect(property('cp:lastModifiedBy')).toEqual(['Contributions ENT']);
    expect(property('dcterms:created')).toEqual(['2024-06-17T00:00:00Z']);
    expect(property('dcterms:modified')).toEqual(['2024-06-17T00:00:00Z']);
    expect(property('dc:description')).toEqual(['Données 2024.06, empreinte 3f9a1c0b']);
  });

  test('the font that columns are counted in is that of the cells', () => {
    const names = parts.elements('xl/styles.xml', 'font').map((font) => JSON.stringify(font));
    expect(names[0]).toContain('"val":"Arial"');
    expect(names.filter((font) => !font.includes('"val":"Arial"'))).toEqual([]);
  });
});

describe('texts stay texts', () => {
  const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x","y")', '=cmd|x'];
  const harmless = ['02604', '_x0041_', 'a\rb', ' bord ', '<b>&amp;</b>', 'x\ny', "'=1", ''];

  test('whatever they begin with', async () => {
    const parts = await partsOf(
      smallSheet([...dangerous, ...harmless].map((content) => [text('label', content)])),
    );
    const cells = [...parts.cells(1).values()];
    expect(cells.map(({ value }) => value)).toEqual([...dangerous, ...harmless]);
    expect(new Set(cells.map(({ kind }) => kind))).toEqual(new Set(['text']));
    expect(new Set(cells.map(({ formula: own }) => own))).toEqual(new Set([null]));
    expect(cells.map(({ numberFormat }) => numberFormat)).toEqual([
      ...dangerous.map(() => '@'),
      ...harmless.map(() => 'General'),
    ]);
  });

  test('as the value of a formula, too', async () => {
    const parts = await partsOf(
      smallSheet([[text('code', '=x'), textFormula('label', 'A1&"<é>"', '=x\r<é>')]]),
    );
    expect(parts.cells(1).get('B1')).toEqual({
      kind: 'text',
      formula: 'A1&"<é>"',
      value: '=x\r<é>',
      numberFormat: 'General',
    });
  });
});

test('cells that the sheet does not touch are not in the file, blanks with a style are', async () => {
  const parts = await partsOf(smallSheet([[null, blank('inputAmount')], [], [number('count', 0)]]));
  expect([...parts.cells(1)]).toEqual([
    ['B1', { kind: 'blank', formula: null, value: '', numberFormat: '#,##0.00\\ "€"' }],
    ['A3', { kind: 'number', formula: null, value: '0', numberFormat: '#,##0' }],
  ]);
});

test.each(['-0.05', '123456789012.345', '0.000001', '1234567890123450', '-0.00'])(
  'the number %s',
  async (value) => {
    const parts = await partsOf(smallSheet([[number('amount', value)]]));
    expect(Number(parts.cells(1).get('A1')?.value)).toBe(Number(value) + 0);
  },
);

test('lists of allowed texts', async () => {
  const validations = [{ range: range(cell(1, 1), cell(3, 2)), values: ['oui', 'non'] }];
  const parts = await partsOf(smallSheet([[], [], []], { validations }));
  expect(parts.attributes(sheetPath(1), 'dataValidation')).toEqual({
    type: 'list',
    allowBlank: '1',
    showErrorMessage: '1',
    sqref: 'A1:B3',
  });
  expect(parts.elements(sheetPath(1), 'formula1').map(textContent)).toEqual(['"oui,non"']);
});

test('a sheet without frozen rows, title rows, header or footer has none', async () => {
  const parts = await partsOf(smallSheet([[number('count', 1)]]));
  for (const tag of ['pane', 'headerFooter', 'printOptions', 'mergeCells', 'dataValidations']) {
    expect(parts.elements(sheetPath(1), tag)).toEqual([]);
  }
  expect(parts.definedNames()).toEqual({ '_xlnm.Print_Area of sheet 0': "'Feuille'!$A$1:$C$1" });
});

test.each<[PageBand, string]>([
  [{ left: [], center: [PAGE], right: [] }, '&C&8&"Arial,Regular"&P'],
  [{ left: [], center: [], right: [PAGES] }, '&R&8&"Arial,Regular"&N'],
])('a footer of one part', async (footer, code) => {
  const sheet = smallSheet([[number('count', 1)]]);
  const parts = await partsOf({ ...sheet, print: { ...sheet.print, footer } });
  expect(parts.elements(sheetPath(1), 'oddFooter').map(textContent)).toEqual([code]);
  expect(parts.elements(sheetPath(1), 'oddHeader')).toEqual([]);
});

test('names, the print set-up, formulas and charts double the apostrophe of a sheet', async () => {
  const name = "L'année 2023-2024";
  const first = { ...CHARTED, name, names: [{ name: 'ENT_Essai', range: range(cell(1, 2), cell(2, 2)) }] };
  const second = smallSheet([[formula('amount', "SUM('L''année 2023-2024'!B1:B2)", '148255.77')]]);
  const print = { ...first.print, titleRows: { first: 1, last: 2 } };
  const parts = await partsOf({ ...first, print }, second);
  expect(parts.definedNames()).toEqual({
    ENT_Essai: "'L''année 2023-2024'!$B$1:$B$2",
    '_xlnm.Print_Area of sheet 0': "'L''année 2023-2024'!$A$1:$C$32",
    '_xlnm.Print_Titles of sheet 0': "'L''année 2023-2024'!$1:$2",
    '_xlnm.Print_Area of sheet 1': "'Feuille'!$A$1:$C$1",
  });
  expect(parts.cells(2).get('A1')?.formula).toBe("SUM('L''année 2023-2024'!B1:B2)");
  expect(parts.elements('xl/charts/chart1.xml', 'c:f').map(textContent)).toEqual([
    "'L''année 2023-2024'!$A$1:$A$2",
    "'L''année 2023-2024'!$B$1:$B$2",
  ]);
});

describe('several sheets', () => {
  const other = smallSheet([[formula('amount', "'Décompte 2021-2022'!D14", '320319.16')]], {
    name: 'Récapitulatif',
    print: {
      orientation: 'landscape',
      area: ONE,
      titleRows: { first: 1, last: 1 },
      header: EMPTY_BAND,
      footer: EMPTY_BAND,
      margins: MARGINS,
      centred: false,
    },
    provenance: committeeSample().provenance,
  });

  test('stand in order, each with its own print set-up', async () => {
    const parts = await partsOf(other, committeeSample());
    const tabs = parts.elements('xl/workbook.xml', 'sheet').map((sheet) => attribute(sheet, 'name'));
    expect(tabs).toEqual(['Récapitulatif', 'Décompte 2021-2022']);
    expect(parts.attributes(sheetPath(1), 'pageSetup')).toMatchObject({ orientation: 'landscape' });
    expect(parts.cells(1).get('A1')).toMatchObject({
      formula: "'Décompte 2021-2022'!D14",
      value: '320319.16',
    });
    expect(parts.definedNames()).toMatchObject({
      '_xlnm.Print_Area of sheet 0': "'Récapitulatif'!$A$1",
      '_xlnm.Print_Titles of sheet 0': "'Récapitulatif'!$1:$1",
      '_xlnm.Print_Area of sheet 1': "'Décompte 2021-2022'!$A$1:$D$25",
    });
  });

  test('may be written one after another', async () => {
    const file = new XlsxFile('Deux');
    await file.writeSheets([committeeSample()]);
    await file.writeSheets([other]);
    const parts = new XlsxParts(await file.toBytes());
    expect(parts.paths).toContain(sheetPath(2));
  });

  test('nothing is overwritten, and what is refused leaves the file as it was', async () => {
    const file = new XlsxFile('Deux');
    await file.writeSheets([committeeSample()]);
    const before = await file.toBytes();
    const same = committeeSample('DÉCOMPTE 2021-2022', 'ENT2');
    await expect(file.writeSheets([same])).rejects.toThrow(new TabNameTaken('DÉCOMPTE 2021-2022'));
    await expect(file.writeSheets([committeeSample('Autre')])).rejects.toThrow(
      new DefinedNameTaken('ENT_Total'),
    );
    const tooLong = smallSheet([[text('label', 'x'.repeat(32_768))]]);
    await expect(file.writeSheets([tooLong])).rejects.toThrow(BeyondLimits);
    const later = smallSheet([[number('count', 1)]]);
    await expect(file.writeSheets([later])).rejects.toThrow(
      'The sheets of one file come from one state of the data.',
    );
    expect(await file.toBytes()).toEqual(before);
  });

  test('the refusals name what is taken', () => {
    expect(new TabNameTaken('Feuille').message).toBe('The workbook already has a sheet named “Feuille”.');
    expect(new DefinedNameTaken('ENT_Total').message).toBe(
      'The workbook already gives the name ENT_Total to other cells.',
    );
  });
});

test('a file without a sheet is refused', async () => {
  await expect(new XlsxFile('x').toBytes()).rejects.toThrow('A workbook has at least one sheet.');
});

describe('equal sheets give equal bytes', () => {
  const clocks = [
    'hrtime',
    'nextTick',
    'performance',
    'queueMicrotask',
    'setImmediate',
    'setInterval',
    'setTimeout',
  ] as const;

  afterEach(() => {
    jest.useRealTimers();
  });

  async function fileOn(date: string): Promise<Uint8Array> {
    // Only the calendar is set: the library needs the timers to run.
    jest.useFakeTimers({ now: new Date(date), doNotFake: [...clocks] });
    return fileOf(committeeSample());
  }

  test('whenever they are written', async () => {
    const first = await fileOn('2024-06-17T08:00:00Z');
    const later = await fileOn('2031-12-31T23:59:58Z');
    expect(later).toEqual(first);
  });

  test('the date of every part is noon of the generation date', async () => {
    const bytes = await fileOf(committeeSample());
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const paths = new XlsxParts(bytes).paths;
    const headers = localHeaders(view);
    expect(headers).toHaveLength(paths.length);
    for (const offset of headers) {
      // 12:00:00, and 17 June of the 44th year after 1980.
      expect(view.getUint16(offset + 10, true)).toBe(12 << 11);
      expect(view.getUint16(offset + 12, true)).toBe((44 << 9) | (6 << 5) | 17);
    }
  });

  test('another generation date gives another file', async () => {
    const sheet = committeeSample();
    const other = { ...sheet, provenance: { ...sheet.provenance, generatedOn: '2024-06-18' } };
    expect(await fileOf(other)).not.toEqual(await fileOf(sheet));
  });
});

/** Where the zip's entries begin, by their signature. */
function localHeaders(view: DataView): readonly number[] {
  const offsets: number[] = [];
  for (let offset = 0; offset + 4 <= view.byteLength; offset += 1) {
    if (view.getUint32(offset, true) === 0x04034b50) offsets.push(offset);
  }
  return offsets;
}
