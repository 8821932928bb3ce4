/** @jest-environment jsdom */
import { excelApplication } from '../../../src/workbook/excel/application';
import { bootOffice } from '../../workbench/host/boot';
import { openExcel } from './excel';

test('Excel for Mac, in English and without a theme, has a workbook and saves no files', async () => {
  const boot = await bootOffice(undefined, { platform: 'Mac', locale: 'en-US', theme: null });
  expect(boot.info).toMatchObject({ host: 'Excel', platform: 'Mac' });
  expect(await excelApplication.ready()).toEqual({
    language: 'en',
    theme: 'light',
    hasWorkbook: true,
    savesFiles: false,
  });
  await expect(openExcel(boot).workbook.selectedCell()).resolves.toEqual({ sheet: 'Feuil1', address: 'A1' });
});
