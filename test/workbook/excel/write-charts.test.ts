/** @jest-environment jsdom */
import { cell, range } from '../../../src/kit/formula/address';
import { CHARTED } from '../../support/charted-sheet';
import { bootOffice, type Boot } from '../../workbench/host/boot';
import { openExcel, placeOf } from './excel';

let boot: Boot;

beforeAll(async () => {
  boot = await bootOffice();
});

test('each chart is native, on the cells that it shows, and says its unit', async () => {
  const { grid, workbook } = openExcel(boot);
  await workbook.writeSheet(CHARTED, { whenTaken: 'rename' });
  const cells = (address: string) => placeOf(grid, CHARTED.name, address);
  const drawn = grid.charts(cells('A1').sheet);
  const charges = {
    name: 'Charges',
    values: cells('B1:B2'),
    categories: cells('A1:A2'),
    showsLabels: true,
  };
  expect(
    drawn.map(({ type, title, area, series, showsLegend }) => ({ type, title, area, series, showsLegend })),
  ).toEqual([
    {
      type: 'BarClustered',
      title: 'Charges <bars> & "tarifs"',
      area: cells('A3:C12').area,
      series: [charges],
      showsLegend: false,
    },
    {
      type: 'LineMarkers',
      title: 'Charges <lines> & "tarifs"',
      area: cells('A13:C22').area,
      series: [charges, { ...charges, name: 'Tarif', values: cells('C1:C2') }],
      showsLegend: true,
    },
    {
      type: 'ColumnClustered',
      title: 'Charges <columns> & "tarifs"',
      area: cells('A23:C32').area,
      series: [charges],
      showsLegend: false,
    },
  ]);
  expect(drawn.map(({ valueAxis, categoryAxis }) => [valueAxis, categoryAxis.isReversed])).toEqual(
    [true, false, false].map((isReversed) => [
      { title: '€ TTC', numberFormat: '#,##0.00\\ "€"', isReversed: false },
      isReversed,
    ]),
  );
});

test('names and charts of a sheet whose name holds an apostrophe refer to it, whatever it is called meanwhile', async () => {
  const { grid, workbook } = openExcel(boot);
  const name = "L'année 2023-2024";
  const sheet = { ...CHARTED, name, names: [{ name: 'ENT_Essai', range: range(cell(1, 2), cell(2, 2)) }] };
  await workbook.writeSheet(sheet, { whenTaken: 'rename' });
  const names = () => grid.names().map(({ formula }) => formula);
  expect(names()).toEqual(["='L''année 2023-2024'!$B$1:$B$2"]);
  await workbook.writeSheet(sheet, { whenTaken: 'replace' });
  expect(grid.sheets().map((one) => one.name)).toEqual(['Feuil1', name]);
  expect(names()).toEqual(["='L''année 2023-2024'!$B$1:$B$2"]);
  const [drawn] = grid.charts(placeOf(grid, name, 'A1').sheet);
  expect(drawn?.series[0]?.values).toEqual(placeOf(grid, name, 'B1:B2'));
});
