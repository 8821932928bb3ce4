import type { Browser } from 'playwright-core';
import { CONTROL_WORDS } from '../../../src/taskpane/control/words/control-words';
import { describeInBrowser } from '../support/describe-in-browser';
import { launchBrowser } from '../support/workbench-page';
import { PanePage } from './support/pane-page';

jest.setTimeout(180_000);

const words = CONTROL_WORDS.fr;

describeInBrowser('a workbook checked from the pane', () => {
  let browser: Browser;
  let pane: PanePage;

  beforeAll(async () => {
    browser = await launchBrowser();
    pane = await PanePage.open(browser);
    await pane.tab('control').click();
  });

  afterAll(async () => {
    await browser.close();
  });

  const section = async () => PanePage.plain(await pane.section.textContent());
  const told = (cell: string) => pane.text(words.at(`Contributions!${cell}`)).waitFor();

  test('explains the selected cell, with its arguments, its act and its source', async () => {
    await pane.workbench.click('E6');
    await told('E6');
    await pane.text(/11\s850 élèves × 7,40/).waitFor();
    const text = await section();
    expect(text).toContain('Délibération 20240617_DL_05 du 17/06/2024, article 1');
    expect(text).toContain('livré avec le complément');
    expect(text).toMatch(/lignes 143-147/);
    await pane.screenshot('pane-control');
    await pane.picture('controler');
  });

  test('explains a share with its remainder, and a band with its whole grid', async () => {
    await pane.workbench.enter('H2', '=ENT.REPARTIR(100;{1.1.1})');
    await pane.workbench.calculated();
    await pane.workbench.click('H2');
    await pane.text(words.details.share('33,333333', true, 1, 3, 1).slice(0, 12)).waitFor();
    expect(await section()).toMatch(/1 centime restant pour 3 parts ; celle-ci est au rang 1/);
    await pane.workbench.enter('H4', '=ENT.COLLEGE(200;0;"2023-2024";"SITE.TV")');
    await pane.workbench.calculated();
    await pane.workbench.click('H4');
    await pane.frame.getByRole('table').waitFor();
    expect(await pane.frame.locator('tr[aria-current]').textContent()).toMatch(/247,30.*200/);
  });

  test('says what an error means', async () => {
    await pane.workbench.click('D23');
    await told('D23');
    await pane.text(/Flers.*désigne plusieurs communes/).waitFor();
    expect(await section()).toMatch(/écrivez « Flers \(62\) » ou « Flers \(80\) »/i);
  });

  test('freezes every sound formula with a log, and restores them from it', async () => {
    const before = (await pane.workbench.values('E6:E14')).flat();
    await pane.button(words.formulas).click();
    await pane.button(words.list).click();
    await pane.button(words.freeze).click();
    await pane.button(words.freezeNow).click();
    await pane.text(/figées.*Journal/).waitFor();
    await pane.workbench.showSheet('Contributions');
    expect((await pane.workbench.values('E6:E14')).flat()).toEqual(before);
    expect(String((await pane.workbench.cell('E6')).formula)).toBe('87690');
    await pane.button(words.restore).click();
    await pane.text(/rétablies\./).waitFor();
    await pane.workbench.calculated();
    expect((await pane.workbench.cell('E6')).formula).toMatch(/ENT\.CONTRIB/);
    expect((await pane.workbench.values('E6:E14')).flat()).toEqual(before);
  });

  test('reconciles a year, the known gap a remark, and writes it as a sheet', async () => {
    await pane.button(words.checks).click();
    await pane.chooseOption(words.year, '2021-2022');
    await pane.text(/15,96/).first().waitFor();
    await pane.picture('rapprochements', 'pane', pane.button(words.checks));
    const verdicts = await pane.frame.locator('.fui-Badge').allTextContents();
    expect(verdicts).toContain(words.verdicts.remark);
    expect(verdicts).not.toContain(words.verdicts.gap);
    await pane.frame
      .getByRole('button', { name: /^Créer la feuille/ })
      .last()
      .click();
    await pane.text(/^La feuille .* est créée\.$/).waitFor();
    expect(pane.workbench.failures).toEqual([]);
  });
});
