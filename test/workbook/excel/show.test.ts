/** @jest-environment jsdom */
import { MemoryGrid } from '../../../src/workbench/host/memory/memory-grid';
import { bootOffice, type Boot } from '../../workbench/host/boot';
import { openExcel, placeOf } from './excel';

let boot: Boot;

beforeAll(async () => {
  boot = await bootOffice();
});

test('cells are shown: their sheet comes into view and they are selected', async () => {
  const { grid, workbook } = openExcel(boot, new MemoryGrid({ sheets: ['Feuil1', 'Effectifs'] }));
  await workbook.show({ sheet: 'Effectifs', address: 'B2:C4' });
  expect(grid.selection()).toEqual(placeOf(grid, 'Effectifs', 'B2:C4'));
});

test('a sheet that is gone cannot be shown', async () => {
  const { workbook } = openExcel(boot);
  await expect(workbook.show({ sheet: 'Effectifs', address: 'A1' })).rejects.toMatchObject({
    reason: 'notFound',
  });
});
