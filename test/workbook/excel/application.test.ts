/** @jest-environment jsdom */
import { excelApplication } from '../../../src/workbook/excel/application';
import type { Theme } from '../../../src/workbook/surroundings';
import { bootOffice } from '../../workbench/host/boot';

beforeAll(async () => {
  await bootOffice();
});

afterEach(() => {
  darken('#FFFFFF');
});

const darken = (bodyBackgroundColor: string) =>
  Object.assign(Office.context.officeTheme, { bodyBackgroundColor });

/** The user comes back to the pane. */
const comeBack = () => document.dispatchEvent(new Event('visibilitychange'));

test('Excel in French, in the light', async () => {
  expect(await excelApplication.ready()).toEqual({
    language: 'fr',
    theme: 'light',
    hasWorkbook: true,
    savesFiles: true,
  });
});

test.each<[string, Theme]>([
  ['#000000', 'dark'],
  ['#262626', 'dark'],
  ['#666666', 'dark'],
  // Green weighs more in the eye than red and blue together.
  ['#FF00FF', 'dark'],
  ['#00FF00', 'light'],
  ['#808080', 'light'],
  ['#E6E6E6', 'light'],
])('a ground of %s is %s', async (colour, theme) => {
  darken(colour);
  expect(await excelApplication.ready()).toMatchObject({ theme });
});

test('a change of theme is seen when the pane is shown again, and told once', async () => {
  const told: Theme[] = [];
  excelApplication.watchTheme((theme) => told.push(theme));
  await new Promise((resolve) => setTimeout(resolve, 0));
  comeBack();
  darken('#262626');
  comeBack();
  comeBack();
  darken('#FFFFFF');
  comeBack();
  expect(told).toEqual(['dark', 'light']);
});
