import type { BrowserContext } from 'playwright-core';
import { describeInBrowser } from './support/describe-in-browser';
import { WorkbenchPage, launchBrowser } from './support/workbench-page';

describeInBrowser('what is typed in a cell', () => {
  let browser: BrowserContext;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    workbench = await WorkbenchPage.open(browser);
  });

  afterAll(async () => {
    await browser.close();
  });

  test('is a formula with semicolons, as in a French Excel', async () => {
    await workbench.enter('G3', '=ENT.CONTRIB(100;"membre";"2023-2024")');
    expect(await workbench.cell('G3')).toEqual({
      value: 740,
      formula: '=ENT.CONTRIB(100,"membre","2023-2024")',
      text: '740',
    });
  });

  test.each([
    ['=somme(b6;1,050)', '=SUM(B6,1.050)', 11851.05, '11851,05'],
    ['=SI(B6>10,5;"oui; 1,5";"non")', '=IF(B6>10.5,"oui; 1,5","non")', 'oui; 1,5', 'oui; 1,5'],
    ['=ENT.COUT(320319,16;43478)', '=ENT.COUT(320319.16,43478)', 7.37, '7,37'],
    ['=ENT.TTC(1,02)', '=ENT.TTC(1.02)', 1.224, '1,224'],
    // An omitted argument takes its default, as in Excel.
    ['=ENT.TTC(100;)', '=ENT.TTC(100,)', 120, '120'],
    ['=ENT.TTC(100;0)', '=ENT.TTC(100,0)', 100, '100'],
    ['=ENT.CHARGES("2021-2022";)', '=ENT.CHARGES("2021-2022",)', 320319.16, '320319,16'],
    ['=ENT.CHARGES("2021-2022")', '=ENT.CHARGES("2021-2022")', 320319.16, '320319,16'],
    // A blank cell is no omission.
    ['=ENT.CHARGES("2021-2022";Z99)', '=ENT.CHARGES("2021-2022",Z99)', '', ''],
    ['=ENT.CHARGES("2021-2022";Z98:Z98)', '=ENT.CHARGES("2021-2022",Z98:Z98)', '', ''],
    ['=ARRONDI(2/3;3', '=ROUND(2/3,3)', 0.667, '0,667'],
    ['=1/0', '=1/0', '#DIV/0!', '#DIV/0!'],
    ['=INCONNUE(1)', '=INCONNUE(1)', '#NAME?', '#NOM?'],
  ])('reads %s', async (typed, formula, value, text) => {
    await workbench.enter('G4', typed);
    expect(await workbench.cell('G4')).toEqual({ value, formula, text });
  });

  test.each([
    ['7,4', 7.4, '7,4'],
    ['7,40 €', 7.4, '7,40 €'],
    ['1 234,5', 1234.5, '1 234,50'],
    ['12,5 %', 0.125, '12,50%'],
    ['01/09/2023', 45170, '01/09/2023'],
    ['VRAI', true, 'VRAI'],
    ['2023-2024', '2023-2024', '2023-2024'],
    ["'02604", '02604', '02604'],
  ])('is the value %s', async (typed, value, text) => {
    await workbench.enter('H3', typed);
    const shown = await workbench.cell('H3');
    expect({ ...shown, text: shown.text.replace(/\s/g, ' ') }).toMatchObject({ value, text });
    await workbench.page.evaluate(() => {
      const grid = window.spreadsheet?.grid;
      grid?.clear({ sheet: grid.selection().sheet, area: { row: 2, column: 7, rows: 1, columns: 1 } }, 'All');
    });
  });

  test('opens again in French', async () => {
    await workbench.enter('G5', '=SOMME(1,5;B6)');
    await workbench.click('G5');
    await workbench.page.keyboard.press('F2');
    await workbench.page.keyboard.type('+0,5');
    await workbench.page.keyboard.press('Enter');
    await workbench.calculated();
    expect(await workbench.cell('G5')).toMatchObject({ value: 11852, formula: '=SUM(1.5,B6)+0.5' });
  });

  test('is offered functions with French words', async () => {
    await workbench.click('G7');
    await workbench.page.keyboard.type('=SOMM', { delay: 20 });
    await workbench.page.getByText('Somme des nombres.').waitFor();
    await workbench.page.keyboard.press('Escape');
    await workbench.page.keyboard.press('Escape');
    await workbench.click('G7');
    await workbench.page.keyboard.type('=ENT.CONTRIB(B6;', { delay: 20 });
    const hint = workbench.page.getByText(/^ENT\.CONTRIB\(eleves ; territoire ; annee\)$/);
    await hint.waitFor();
    expect(await hint.isVisible()).toBe(true);
    await workbench.screenshot('hint');
    await workbench.page.keyboard.press('Escape');
    await workbench.page.keyboard.press('Escape');
  });

  test('may be pasted from a French Excel', async () => {
    await workbench.paste('G10', '=SOMME(B6;0,5)');
    expect(await workbench.cell('G10')).toMatchObject({ value: 11850.5, formula: '=SUM(B6,0.5)' });
    await workbench.paste('G12', 'Ham\t1 234,5\n=ENT.ANNEESCOLAIRE(2024)\t7,40 €');
    expect(await workbench.values('G12:H13')).toEqual([
      ['Ham', 1234.5],
      ['2023-2024', 7.4],
    ]);
  });

  test('breaks nothing in the page', () => {
    expect(workbench.failures).toEqual([]);
  });
});
