/** @jest-environment jsdom */
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { cell, range } from '../../../src/kit/formula/address';
import { blank, formula, number, text, textFormula } from '../../../src/kit/sheet/cells';
import { decompteSheet } from '../../../src/sheets/decompte/decompte';
import type { SheetModel } from '../../../src/kit/sheet/sheet-model';
import { BeyondLimits } from '../../../src/kit/sheet/limits';
import { FONT_NAME } from '../../../src/kit/sheet/styles';
import type { CellFormat } from '../../../src/workbench/host/grid';
import type { Progress } from '../../../src/kit/steps';
import { committeeSample } from '../../support/committee-sample';
import { smallSheet } from '../../support/small-sheet';
import { bootOffice, type Boot } from '../../workbench/host/boot';
import { actionsOf, recordRequests } from '../../workbench/host/recorder';
import { formulasIn, openExcel, placeOf, type OpenedExcel } from './excel';

let boot: Boot;
let excel: OpenedExcel;

beforeAll(async () => {
  boot = await bootOffice();
});

beforeEach(() => {
  excel = openExcel(boot);
});

const DECOMPTE = decompteSheet(shippedBook, { year: '2021-2022', base: 'voted', generatedOn: '2026-11-22' });

const write = (sheet: SheetModel) => excel.workbook.writeSheet(sheet, { whenTaken: 'rename' });

/** What a cell of the sheet Feuille looks like. */
const looks = <K extends keyof CellFormat>(address: string, property: K) =>
  excel.grid.format(placeOf(excel.grid, 'Feuille', address), property);

const border = (address: string, edge: 'top' | 'bottom' | 'left' | 'right') => {
  const line = excel.grid.border(placeOf(excel.grid, 'Feuille', address), edge);
  return line?.style === 'None' ? null : line;
};

describe('the décompte of 2021-2022', () => {
  beforeEach(async () => {
    await write(DECOMPTE);
  });

  test('holds the table as it was voted, in figures and en-US formulas', () => {
    const { grid } = excel;
    expect(
      formulasIn(grid, 'Décompte 2021-2022', 'A4:D16').map(([label, , , amount]) => [label, amount]),
    ).toEqual([
      ['Objet', 'Montant € TTC'],
      ['Compte élève plateforme ENT', 42056.28],
      ['Redevance EDUCLEVER', 22500],
      ['Madmagz', 24048.07],
      ['Edumedia', 23656.66],
      ['Universalis', 45058.46],
      ['Frais de personnel', 125755.82],
      ['Charges annexes et frais de mission', 2243.87],
      ['CANOPE', 20000],
      ['Evaluation', 15000],
      ['TOTAL dépenses année scolaire 2021-2022', '=SUM(D5:D13)'],
      ["Somme due par élève pour l'année scolaire 2021 - 2022 € TTC", '=ROUND(D14/D16,2)'],
      [expect.stringContaining('Dénominateur'), 43478],
    ]);
  });

  test('holds every cell of the model and no other', () => {
    const inputs = DECOMPTE.rows.map(({ cells }) =>
      DECOMPTE.columns.map((_, column) => {
        const content = cells[column] ?? null;
        if (content === null || content.kind === 'blank') return '';
        if (content.kind === 'formula') return `=${content.formula}`;
        return content.kind === 'text' ? content.text : Number(content.number);
      }),
    );
    const { grid } = excel;
    const used = grid.usedArea(placeOf(grid, 'Décompte 2021-2022', 'A1').sheet, true);
    expect(used).toEqual({ row: 0, column: 0, rows: inputs.length, columns: 4 });
    expect(formulasIn(grid, 'Décompte 2021-2022', `A1:D${inputs.length}`)).toEqual(inputs);
  });

  test('stands last and in view, under its own name', () => {
    const { grid } = excel;
    expect(grid.sheets().map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Feuil1', 'Visible'],
      ['Décompte 2021-2022', 'Visible'],
    ]);
    expect(grid.selection().sheet).toBe(placeOf(grid, 'Décompte 2021-2022', 'A1').sheet);
  });

  test('is printed on A4, one page wide, with its header, its titles and its area', () => {
    const { grid } = excel;
    const rows = DECOMPTE.rows.length;
    const centimetre = 72 / 2.54;
    const page = grid.pageSetup(placeOf(grid, 'Décompte 2021-2022', 'A1').sheet);
    expect(page).toMatchObject({
      orientation: 'Portrait',
      paperSize: 'A4',
      printArea: { row: 0, column: 0, rows, columns: 4 },
      titleRows: { row: 0, rows: 2 },
      zoom: { scale: null, horizontalFitToPages: 1, verticalFitToPages: null },
      margins: {
        top: 2 * centimetre,
        right: 2 * centimetre,
        bottom: 2 * centimetre,
        left: 2 * centimetre,
        header: centimetre,
        footer: centimetre,
      },
      centerHorizontally: true,
      header: {
        left: '&8&"Arial,Regular"Somme Numérique',
        center: '',
        right: '&8&"Arial,Regular"Décompte ENT 2021-2022',
      },
      footer: {
        left: '&8&"Arial,Regular"Établi le 22/11/2026',
        center: '',
        right: '&8&"Arial,Regular"Page &P / &N',
      },
    });
  });

  test('takes six requests: a look, the empty sheet, its cells, its name, its page, and a look at the page', () => {
    expect(excel.host.requests.map(({ error }) => error)).toEqual([null, null, null, null, null, null]);
  });
});

test('formulas find the names of their own sheet', async () => {
  await write(committeeSample());
  const { grid } = excel;
  const { sheet } = placeOf(grid, 'Décompte 2021-2022', 'A1');
  expect(grid.names().map(({ name, scope, formula: held }) => [name, scope, held])).toEqual([
    ['ENT_Total', null, "='Décompte 2021-2022'!$D$14"],
    ['ENT_Cout_unitaire', null, "='Décompte 2021-2022'!$D$15"],
    ['ENT_Produits', null, "='Décompte 2021-2022'!$D$18:$D$19"],
    ['ENT_Solde', null, "='Décompte 2021-2022'!$D$21"],
  ]);
  expect(formulasIn(grid, 'Décompte 2021-2022', 'D15')).toEqual([['=ROUND(ENT_Total/B18,2)']]);
  expect(grid.frozen(sheet)).toEqual({ rows: 2, columns: 0 });
});

test('a name that stands for other cells stays theirs, and the sheet has its own', async () => {
  const { grid } = excel;
  const other = {
    name: 'ent_total',
    scope: null,
    formula: '=Feuil1!$B$2',
    comment: 'de l’année précédente',
    visible: true,
  };
  grid.setName(other);
  await write(committeeSample());
  const { sheet } = placeOf(grid, 'Décompte 2021-2022', 'A1');
  const [kept, ...added] = grid.names();
  expect(kept).toEqual(other);
  expect(added.map(({ name, scope }) => [name, scope])).toEqual([
    ['ENT_Total', sheet],
    ['ENT_Cout_unitaire', null],
    ['ENT_Produits', null],
    ['ENT_Solde', null],
  ]);
  expect(added[0]?.formula).toBe("='Décompte 2021-2022'!$D$14");
});

describe('a text stays a text', () => {
  const TEXTS = [
    '=1+1',
    "=cmd|'/c calc'!A1",
    '+33 3 22 22 22 22',
    '-12',
    '@utonum',
    '\tretrait',
    '\rretour',
    '02604',
    '12/2024',
    'VRAI',
    '1e5',
    '00123',
    '1-2',
    '12/05',
    'TRUE',
    '2024-09-01',
    '10 %',
    "'s-Gravenhage",
    "'=1+1",
  ];

  beforeEach(async () => {
    await write(smallSheet(TEXTS.map((content) => [text('label', content), text('code', content), null])));
  });

  test('whatever it begins with', () => {
    const values = excel.grid.values(placeOf(excel.grid, 'Feuille', `A1:B${TEXTS.length}`));
    expect(values).toEqual(TEXTS.map((content) => [content, content]));
  });

  test('it was entered in the format Text', () => {
    const members = excel.host.requests.flatMap((request) => request.members);
    expect(members.indexOf('Range.numberFormat =')).toBeLessThan(members.indexOf('Range.formulas ='));
    expect(members.indexOf('Range.numberFormat =')).toBeGreaterThan(-1);
  });

  test('it keeps that format where it could become a formula when re-entered', () => {
    expect(TEXTS.map((_, index) => looks(`A${index + 1}`, 'numberFormat'))).toEqual([
      ...Array<string>(7).fill('@'),
      ...Array<string>(12).fill('General'),
    ]);
    expect(looks(`B1:B${TEXTS.length}`, 'numberFormat')).toBe('@');
  });
});

test('a number is a number, in the format Text too', async () => {
  await write(
    smallSheet([[number('code', 80021), number('amount', '-0.5'), formula('rate', '7.4*2', '14.8')]]),
  );
  expect(formulasIn(excel.grid, 'Feuille', 'A1:C1')).toEqual([[80021, -0.5, '=7.4*2']]);
  expect(['A1', 'B1', 'C1'].map((address) => looks(address, 'numberFormat'))).toEqual([
    '@',
    '#,##0.00\\ "€"',
    '#,##0.00##\\ "€"',
  ]);
});

test('a formula that names its own sheet refers to itself, whatever the name that it gets', async () => {
  excel.grid.addSheet('Feuille');
  const name = await write(
    smallSheet([
      [
        number('count', 1),
        formula('count', "Feuille!A1+'Feuille'!A1", 2),
        textFormula('label', 'IF(A1=1,"Feuille!A1","")', 'Feuille!A1'),
      ],
    ]),
  );
  expect(name).toBe('Feuille (2)');
  expect(formulasIn(excel.grid, 'Feuille (2)', 'B1:C1')).toEqual([['=A1+A1', '=IF(A1=1,"Feuille!A1","")']]);
});

test('cells look as their styles say', async () => {
  await write(
    smallSheet([
      [text('title', 'Titre'), null, null],
      [text('totalLabel', 'TOTAL'), number('totalAmount', '12.00'), null],
      [blank('inputText'), blank('inputCount'), null],
      [text('note', 'Note'), null, null],
    ]),
  );
  expect(looks('A1:B4', 'fontName')).toBeNull();
  expect([looks('A1', 'fontName'), looks('C1:C4', 'fontName')]).toEqual([FONT_NAME, 'Calibri']);
  expect(['A1', 'A2', 'A3', 'A4'].map((address) => looks(address, 'fontSize'))).toEqual([14, 10, 10, 8]);
  expect(['A1', 'A2', 'A3', 'A4'].map((address) => looks(address, 'bold'))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(looks('A4', 'italic')).toBe(false);
  expect([looks('A2', 'horizontalAlignment'), looks('B2', 'horizontalAlignment')]).toEqual(['Left', 'Right']);
  expect([looks('A2', 'verticalAlignment'), looks('A4', 'verticalAlignment')]).toEqual(['Center', 'Top']);
  expect([looks('A2', 'wrapText'), looks('B2', 'wrapText')]).toEqual([true, false]);
  expect([looks('A2', 'fill'), looks('A3:B3', 'fill')]).toEqual(['', '#FFF9DB']);
  const thin = { style: 'Continuous', weight: 'Thin', color: '#000000' };
  expect(border('A2:B2', 'top')).toEqual({ style: 'Continuous', weight: 'Medium', color: '#000000' });
  expect(border('A2:B2', 'bottom')).toEqual(thin);
  expect([border('A3', 'left'), border('A3', 'right'), border('B3', 'right')]).toEqual([thin, thin, thin]);
  expect([border('A1', 'bottom'), border('A4', 'bottom'), border('C2', 'top')]).toEqual([null, null, null]);
});

test('where two lines meet, the heavier one is drawn last', async () => {
  const requests = recordRequests(boot.bridge);
  await write(smallSheet([[text('label', 'Ligne'), blank('inputText')], [text('totalLabel', 'TOTAL')]]));
  const weights = requests
    .flatMap((request) => actionsOf(request))
    .filter(({ Name }) => Name === 'Weight')
    .map(({ ArgumentInfo }) => ArgumentInfo?.Arguments?.[0]);
  expect(weights.filter((weight, index) => weight !== weights[index - 1])).toEqual([
    'Hairline',
    'Thin',
    'Medium',
  ]);
});

test('lines lie between the rows of a table', async () => {
  await write(smallSheet([1, 2, 3].map((count) => [text('label', 'Ligne'), number('count', count), null])));
  const hair = { style: 'Continuous', weight: 'Hairline', color: '#7F7F7F' };
  expect(['A1', 'B1', 'A2', 'B2', 'A3', 'B3'].map((address) => border(address, 'bottom'))).toEqual(
    Array(6).fill(hair),
  );
});

test('widths in characters and heights in points', async () => {
  const sheet = smallSheet([[text('label', 'Un')], [text('label', 'Deux')], [], [text('label', 'Quatre')]], {
    columns: [{ width: 46 }, { width: 11 }, { width: 11 }],
  });
  await write({
    ...sheet,
    rows: sheet.rows.map((row, index) => ({ ...row, height: index === 2 ? null : 30 })),
  });
  const { grid } = excel;
  const width = (address: string) => grid.columnWidth(placeOf(grid, 'Feuille', address));
  const height = (address: string) => grid.rowHeight(placeOf(grid, 'Feuille', address));
  // 46 characters are 327 pixels.
  expect([width('A1'), width('B1:C1')]).toEqual([245.25, 61.5]);
  expect([height('A1:A2'), height('A3'), height('A4')]).toEqual([30, 15, 30]);
});

test('a merge looks like its first cell throughout', async () => {
  await write(
    smallSheet([[text('totalLabel', 'TOTAL'), null, number('totalAmount', '1.00')]], {
      merges: [range(cell(1, 1), cell(1, 2))],
    }),
  );
  const { grid } = excel;
  expect(grid.merged(placeOf(grid, 'Feuille', 'A1').sheet)).toEqual([
    { row: 0, column: 0, rows: 1, columns: 2 },
  ]);
  expect(looks('A1:B1', 'bold')).toBe(true);
  expect(border('A1:B1', 'top')?.weight).toBe('Medium');
});

test('a list allows a blank', async () => {
  await write(
    smallSheet([[text('label', 'Zone'), blank('inputText'), null]], {
      validations: [{ range: range(cell(1, 2), cell(1, 2)), values: ['membre', 'hors membre'] }],
    }),
  );
  expect(excel.grid.validation(placeOf(excel.grid, 'Feuille', 'B1'))).toMatchObject({
    source: 'membre,hors membre',
    dropDown: true,
    ignoreBlanks: true,
  });
});

test('a sheet without titles or bands, in landscape', async () => {
  const sheet = smallSheet([[text('label', 'Un')]]);
  await write({
    ...sheet,
    print: { ...sheet.print, orientation: 'landscape', titleRows: null, centred: false },
  });
  const page = excel.grid.pageSetup(placeOf(excel.grid, 'Feuille', 'A1').sheet);
  expect(page).toMatchObject({
    orientation: 'Landscape',
    titleRows: null,
    centerHorizontally: false,
    header: { left: '', center: '', right: '' },
    footer: { left: '', center: '', right: '' },
  });
  expect(excel.grid.frozen(placeOf(excel.grid, 'Feuille', 'A1').sheet)).toBeNull();
});

test('a sheet beyond the limits of Excel is refused before it is asked', async () => {
  const writing = write(smallSheet([[text('label', 'x'.repeat(32_768))]]));
  await expect(writing).rejects.toBeInstanceOf(BeyondLimits);
  expect(excel.host.requests).toEqual([]);
});

test('the sheet is calculated once it is complete, whatever the calculation mode', async () => {
  excel.grid.setCalculationMode('Manual');
  await write(DECOMPTE);
  expect(excel.grid.calculations).toEqual(['Décompte 2021-2022, what waits']);
});

test('progress is told from the beginning to the end', async () => {
  const told: Progress[] = [];
  await excel.workbook.writeSheet(DECOMPTE, {
    whenTaken: 'rename',
    onProgress: (progress) => told.push(progress),
  });
  expect(told).toEqual([
    { done: 0, of: 1 },
    { done: 1, of: 1 },
  ]);
});

describe('where a sheet of that name exists', () => {
  test('it stays, and the new one gets the next free number', async () => {
    const before = excel.grid.addSheet('DÉCOMPTE 2021-2022');
    expect(await write(DECOMPTE)).toBe('Décompte 2021-2022 (2)');
    expect(await write(DECOMPTE)).toBe('Décompte 2021-2022 (3)');
    expect(excel.grid.sheets().map(({ name }) => name)).toEqual([
      'Feuil1',
      'DÉCOMPTE 2021-2022',
      'Décompte 2021-2022 (2)',
      'Décompte 2021-2022 (3)',
    ]);
    expect(excel.grid.usedArea(before, false)).toBeNull();
  });

  test('it keeps its names, and the new one has its own', async () => {
    await write(committeeSample());
    const names = excel.grid.names();
    await write(committeeSample());
    const { sheet } = placeOf(excel.grid, 'Décompte 2021-2022 (2)', 'A1');
    expect(excel.grid.names()).toEqual([
      ...names,
      ...names.map((name) => ({
        ...name,
        scope: sheet,
        formula: name.formula.replace('Décompte 2021-2022', 'Décompte 2021-2022 (2)'),
      })),
    ]);
  });

  test('it is known, whatever its case', async () => {
    excel.grid.addSheet('Décompte 2021-2022');
    expect(await excel.workbook.hasSheet('décompte 2021-2022')).toBe(true);
    expect(await excel.workbook.hasSheet('Décompte 2023-2024')).toBe(false);
  });
});
