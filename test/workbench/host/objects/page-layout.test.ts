/** @jest-environment jsdom */
import type { Host } from '../../../../src/workbench/host/host';
import type { MemoryGrid } from '../../../../src/workbench/host/memory/memory-grid';
import {
  headerFooter,
  headerFooterGroup,
  pageLayout,
} from '../../../../src/workbench/host/objects/page-layout';
import { bootOffice, connectHost, type Boot } from '../boot';
import { everyMemberOf } from '../every-member';

let boot: Boot;
let grid: MemoryGrid;
const hosts: Host[] = [];

beforeAll(async () => {
  boot = await bootOffice();
});

beforeEach(() => {
  const connected = connectHost(boot.bridge);
  grid = connected.grid;
  hosts.push(connected.host);
});

const onPage = (
  batch: (page: Excel.PageLayout, context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void>,
) =>
  Excel.run((context) => {
    const sheet = context.workbook.worksheets.getItem('Feuil1');
    return batch(sheet.pageLayout, context, sheet);
  });

test('paper, scale and options', async () => {
  await onPage(async (page, context) => {
    page.load();
    await context.sync();
    expect(page.toJSON()).toMatchObject({ orientation: 'Portrait', paperSize: null, zoom: { scale: 100 } });
    page.set({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      centerHorizontally: true,
      centerVertically: true,
      printGridlines: true,
      blackAndWhite: true,
    });
    page.load();
    await context.sync();
    expect(page.toJSON()).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      centerHorizontally: true,
      centerVertically: true,
      printGridlines: true,
      blackAndWhite: true,
    });
    expect(page.zoom).toEqual({ horizontalFitToPages: 1 });
  });
});

test('margins, in points or another unit', async () => {
  await onPage(async (page, context) => {
    page.set({
      leftMargin: 10,
      rightMargin: 20,
      topMargin: 30,
      bottomMargin: 40,
      headerMargin: 5,
      footerMargin: 6,
    });
    page.setPrintMargins('Inches', { left: 1, right: 0.5 });
    page.setPrintMargins('Centimeters', { top: 2.54 });
    page.setPrintMargins('Points', { footer: 7 });
    page.load('leftMargin, rightMargin, topMargin, bottomMargin, headerMargin, footerMargin');
    await context.sync();
    expect(page.toJSON()).toMatchObject({
      leftMargin: 72,
      rightMargin: 36,
      topMargin: 72,
      bottomMargin: 40,
      headerMargin: 5,
      footerMargin: 7,
    });
  });
});

test('the print area and the titles repeated on each page', async () => {
  await onPage(async (page, context, sheet) => {
    const rows = page.getPrintTitleRowsOrNullObject();
    const columns = page.getPrintTitleColumnsOrNullObject();
    const none = page.getPrintAreaOrNullObject().untrack();
    await context.sync();
    expect([rows, columns, none].map(({ isNullObject }) => isNullObject)).toEqual([true, true, true]);

    page.setPrintArea('A1:D64');
    page.setPrintTitleRows('$4:$4');
    page.setPrintTitleColumns(sheet.getRange('A:B'));
    const titles = [page.getPrintTitleRowsOrNullObject(), page.getPrintTitleColumnsOrNullObject()];
    for (const title of titles) title.load('address');
    const area = page.getPrintAreaOrNullObject().untrack().load('address');
    await context.sync();
    expect(area.address).toBe('Feuil1!A1:D64');
    expect(titles.map(({ address }) => address)).toEqual(['Feuil1!4:4', 'Feuil1!A:B']);
  });
  expect(grid.pageSetup('{S1}').printArea).toEqual({ row: 0, column: 0, rows: 64, columns: 4 });
});

test('headers and footers', async () => {
  await onPage(async (page, context) => {
    const all = page.headersFooters.defaultForAllPages;
    all.set({
      leftHeader: 'Somme Numérique',
      centerHeader: '&A',
      rightHeader: '&D',
      leftFooter: '&F',
      centerFooter: 'Page &P / &N',
      rightFooter: '',
    });
    all.load();
    await context.sync();
    expect(all.toJSON()).toEqual({
      leftHeader: 'Somme Numérique',
      centerHeader: '&A',
      rightHeader: '&D',
      leftFooter: '&F',
      centerFooter: 'Page &P / &N',
      rightFooter: '',
    });
  });
});

test.each<[string, (page: Excel.PageLayout, context: Excel.RequestContext) => void, string]>([
  [
    'a print area on another sheet',
    (page, { workbook }) => {
      page.setPrintArea(workbook.worksheets.add('Deux').getRange('A1'));
    },
    'InvalidArgument',
  ],
  [
    'a margin of another name',
    (page) => {
      page.setPrintMargins('Points', Object.fromEntries([['gauche', 1]]));
    },
    'InvalidArgument',
  ],
  [
    'headers of the first page',
    (page) => void page.headersFooters.firstPage.load('leftHeader'),
    'NotImplemented',
  ],
])('%s is refused', async (_, batch, code) => {
  const failing = onPage(async (page, context) => {
    batch(page, context);
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code });
});

everyMemberOf([pageLayout, headerFooterGroup, headerFooter], hosts);
