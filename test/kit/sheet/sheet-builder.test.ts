import { cell, range } from '../../../src/kit/formula/address';
import { blank, formula, number, text } from '../../../src/kit/sheet/cells';
import { EMPTY_BAND, MARGINS } from '../../../src/kit/sheet/page-setup';
import { SheetBuilder, type SheetFrame } from '../../../src/kit/sheet/sheet-builder';

const FRAME: SheetFrame = {
  name: 'Feuille',
  columnWidths: [20, 10, 15],
  print: {
    orientation: 'portrait',
    titleRows: null,
    header: EMPTY_BAND,
    footer: EMPTY_BAND,
    margins: MARGINS,
    centred: false,
  },
  provenance: { dataVersion: '1', dataHash: 'abc', tables: [], generatedOn: '2024-06-17' },
};

const CHART = {
  kind: 'bars',
  title: 'Charges',
  description: 'Graphique : a 1,00 €.',
  categories: range(cell(1, 1), cell(1, 1)),
  categoryFormat: null,
  series: [{ name: 'Charges', values: range(cell(1, 2), cell(1, 2)) }],
  valueTitle: '€ TTC',
  valueFormat: '0.00',
} as const;

test('a sheet is laid out from the top', () => {
  const sheet = new SheetBuilder(FRAME);
  expect(sheet.nextRow).toBe(1);
  expect(sheet.addRow([text('label', 'a'), null, number('count', 2)])).toBe(1);
  expect(sheet.addBlankRow()).toBe(2);
  sheet.freezeHere();
  expect(sheet.nextRow).toBe(3);
  expect(sheet.addRow([text('label', 'b')], { height: 40 })).toBe(3);
  expect(sheet.addRow([blank('inputText')], { height: null })).toBe(4);
  sheet.nameCell('ENT_A', 1, 3);
  sheet.name('ENT_B', range(cell(1, 1), cell(3, 1)));
  sheet.allowOnly(['oui', 'non'], range(cell(4, 1), cell(4, 1)));
  expect(sheet.build()).toEqual({
    name: 'Feuille',
    columns: [{ width: 20 }, { width: 10 }, { width: 15 }],
    rows: [
      { height: 18, cells: [text('label', 'a'), null, number('count', 2)] },
      { height: null, cells: [] },
      { height: 40, cells: [text('label', 'b')] },
      { height: null, cells: [blank('inputText')] },
    ],
    merges: [],
    names: [
      { name: 'ENT_A', range: range(cell(1, 3), cell(1, 3)) },
      { name: 'ENT_B', range: range(cell(1, 1), cell(3, 1)) },
    ],
    validations: [{ range: range(cell(4, 1), cell(4, 1)), values: ['oui', 'non'] }],
    charts: [],
    frozenRows: 2,
    print: { ...FRAME.print, area: range(cell(1, 1), cell(4, 3)) },
    provenance: FRAME.provenance,
  });
});

test('the first cell may span columns, and the height follows the width that it takes', () => {
  const sheet = new SheetBuilder(FRAME);
  const words = text('label', 'Hors territoires membres, ou ailleurs');
  sheet.addRow([words, number('amount', '1.00')], { span: 2 });
  sheet.addRow([words], { span: 3 });
  sheet.addRow([words]);
  const { rows, merges } = sheet.build();
  expect(rows.map(({ height }) => height)).toEqual([30, 18, 30]);
  expect(rows[0]?.cells).toEqual([words, null, number('amount', '1.00')]);
  expect(rows[1]?.cells).toEqual([words, null, null]);
  expect(merges).toEqual([range(cell(1, 1), cell(1, 2)), range(cell(2, 1), cell(2, 3))]);
});

test('the highest text decides, that of a formula included', () => {
  const sheet = new SheetBuilder(FRAME);
  sheet.addRow([text('title', 'a'), text('label', 'mot '.repeat(10)), formula('count', 'A1', 1)]);
  sheet.addRow([null, null]);
  const [first, second] = sheet.build().rows;
  expect(first?.height).toBe(68);
  expect(second?.height).toBeNull();
});

test('what is built does not change with what is added afterwards', () => {
  const sheet = new SheetBuilder(FRAME);
  sheet.addRow([text('label', 'a')]);
  const built = sheet.build();
  sheet.addRow([text('label', 'b')], { span: 2 });
  sheet.nameCell('ENT_B', 1, 1);
  sheet.allowOnly(['oui'], range(cell(1, 1), cell(1, 1)));
  expect(built).toMatchObject({ rows: [{}], merges: [], names: [], validations: [] });
});

test('a chart stands on rows of its own, as wide as what is printed, and is for the screen', () => {
  const sheet = new SheetBuilder({ ...FRAME, printedColumns: 2 });
  sheet.addRow([text('label', 'a'), number('amount', '1.00')]);
  sheet.addChart(CHART);
  sheet.addRow([text('label', 'b')]);
  const { charts, rows, print } = sheet.build();
  expect(charts).toEqual([{ ...CHART, place: range(cell(2, 1), cell(16, 2)) }]);
  expect(rows.slice(1, 16)).toEqual(Array.from({ length: 15 }, () => ({ cells: [], height: 15 })));
  expect(rows[16]?.cells).toEqual([text('label', 'b')]);
  expect(print.area).toEqual(range(cell(1, 1), cell(1, 2)));
});
