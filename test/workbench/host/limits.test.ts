/** @jest-environment jsdom */
import { CHART_TYPES } from '../../../src/workbench/host/chart-types';
import { LIMITS } from '../../../src/workbench/host/limits';
import { PAPER_SIZES } from '../../../src/workbench/host/paper-sizes';
import { bootOffice, connectHost, type Boot } from './boot';

let boot: Boot;

beforeAll(async () => {
  boot = await bootOffice();
});

type Write = (sheet: Excel.Worksheet, at: number) => void;

const x = (length: number): string => 'x'.repeat(length);
/** A formula of so many characters. */
const formulaOf = (length: number): string =>
  `=1${'+1'.repeat(Math.floor((length - 2) / 2))}${length % 2 === 0 ? '' : ' '}`;
const list = (sheet: Excel.Worksheet) => sheet.getRange('A1').dataValidation;

/** What brings each limit to a value, or to a text of that length. */
const WRITES: Readonly<Record<Exclude<keyof typeof LIMITS, 'address'>, Write>> = {
  text: (sheet, at) => void (sheet.getRange('A1').values = [[x(at)]]),
  // Without its space at the end, which counts as it is entered.
  formula: (sheet, at) => void (sheet.getRange('A1').formulas = [[at === 0 ? '' : formulaOf(at)]]),
  sheetName: (sheet, at) => void (sheet.name = x(at)),
  definedName: (sheet, at) => void sheet.names.add(x(at), sheet.getRange('A1')),
  rowHeight: (sheet, at) => void (sheet.getRange('A1').format.rowHeight = at),
  columnWidth: (sheet, at) => void (sheet.getRange('A1').format.columnWidth = at),
  fontSize: (sheet, at) => void (sheet.getRange('A1').format.font.size = at),
  indentLevel: (sheet, at) => void (sheet.getRange('A1').format.indentLevel = at),
  listSource: (sheet, at) => void (list(sheet).rule = { list: { inCellDropDown: true, source: x(at) } }),
  alertTitle: (sheet, at) => {
    list(sheet).rule = { list: { inCellDropDown: true, source: 'a,b' } };
    list(sheet).errorAlert = { showAlert: true, style: 'Stop', title: x(at), message: '' };
  },
  alertMessage: (sheet, at) => {
    list(sheet).rule = { list: { inCellDropDown: true, source: 'a,b' } };
    list(sheet).prompt = { showPrompt: true, title: '', message: x(at) };
  },
  // Two characters say which part of the header it is.
  headerFooter: ({ pageLayout }, at) =>
    void (pageLayout.headersFooters.defaultForAllPages.leftHeader = x(Math.max(at - 2, 0))),
  zoomScale: ({ pageLayout }, at) => void (pageLayout.zoom = { scale: at }),
  fitToPages: ({ pageLayout }, at) => void (pageLayout.zoom = { horizontalFitToPages: at }),
  margin: ({ pageLayout }, at) => void (pageLayout.leftMargin = at),
};

async function isTaken(write: Write, at: number): Promise<boolean> {
  connectHost(boot.bridge);
  try {
    await Excel.run(async (context) => {
      write(context.workbook.worksheets.getItem('Feuil1'), at);
      await context.sync();
    });
    return true;
  } catch (error) {
    if (error instanceof OfficeExtension.Error && error.code === 'InvalidArgument') return false;
    throw error;
  }
}

test.each(Object.entries(LIMITS).filter(([name]) => name !== 'address'))(
  '%s: the bounds are taken, what is beyond is refused',
  async (name, { least, most }) => {
    const write = WRITES[name as keyof typeof WRITES];
    expect(await isTaken(write, least)).toBe(true);
    expect(await isTaken(write, most)).toBe(true);
    expect(await isTaken(write, most + 1)).toBe(false);
    expect(least > 0 && (await isTaken(write, least - 1))).toBe(false);
  },
);

test('an address of more than 8,192 characters is refused', async () => {
  const write: Write = (sheet, at) => void sheet.getRange(x(at)).load('address');
  await expect(isTaken(write, LIMITS.address.most)).rejects.toMatchObject({ code: 'ItemNotFound' });
  expect(await isTaken(write, LIMITS.address.most + 1)).toBe(false);
});

test('chart types and paper sizes are those of the types', () => {
  const known = new Set<string>(Object.values(Excel.ChartType));
  expect(CHART_TYPES.filter((type) => !known.has(type))).toEqual([]);
  expect(known.size - CHART_TYPES.length).toBeLessThanOrEqual(1);
  expect([...PAPER_SIZES].sort()).toEqual(Object.values<string>(Excel.PaperType).sort());
});
