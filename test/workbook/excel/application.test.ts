/** @jest-environment jsdom */
import { excelApplication } from '../../../src/workbook/excel/application';
import type { Theme } from '../../../src/workbook/surroundings';
import { LIGHT_THEME, type OfficeTheme } from '../../../src/workbench/host/office-control';
import { bootOffice, type Boot } from '../../workbench/host/boot';

let boot: Boot;

beforeAll(async () => {
  boot = await bootOffice();
  // What waits goes on; the clock is the test's.
  jest.useFakeTimers({ doNotFake: ['setTimeout', 'setImmediate', 'nextTick', 'queueMicrotask'] });
});

beforeEach(() => {
  give(LIGHT_THEME);
});

/** For so long office.js keeps the colours that it was given, in milliseconds. */
const KEPT = 5_000;

/** What colours Excel gives from now on. */
function give(theme: Partial<OfficeTheme> | null): void {
  boot.control.theme = theme;
  jest.setSystemTime(Date.now() + KEPT);
}

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
])('a ground of %s is %s', async (bodyBackgroundColor, theme) => {
  give({ ...LIGHT_THEME, bodyBackgroundColor });
  expect(await excelApplication.ready()).toMatchObject({ theme });
});

describe('a theme that Excel gives in part is no reason to think oneself elsewhere', () => {
  test.each<[string, Partial<OfficeTheme> | null, Theme]>([
    ['none', null, 'light'],
    ['no colour', {}, 'light'],
    ['a light ink alone', { bodyForegroundColor: '#FFFFFF' }, 'dark'],
    ['a dark ink alone', { bodyForegroundColor: '#242424' }, 'light'],
    ['colours of controls alone', { controlBackgroundColor: '#1F1F1F' }, 'light'],
  ])('%s', async (_what, theme, seen) => {
    give(theme);
    expect(await excelApplication.ready()).toMatchObject({ theme: seen, hasWorkbook: true });
  });
});

test('a change of theme is seen when the pane is shown again, and told once', async () => {
  const told: Theme[] = [];
  excelApplication.watchTheme((theme) => told.push(theme));
  await new Promise((resolve) => setTimeout(resolve, 0));
  comeBack();
  give({ bodyBackgroundColor: '#262626' });
  comeBack();
  comeBack();
  give(LIGHT_THEME);
  comeBack();
  expect(told).toEqual(['dark', 'light']);
});
