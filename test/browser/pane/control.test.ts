import type { BrowserContext } from 'playwright-core';
import { REPAIR_WORDS } from '../../../src/taskpane/app/opening/repair/words';
import { CONTROL_WORDS } from '../../../src/taskpane/control/words';
import { describeInBrowser } from '../support/describe-in-browser';
import { launchBrowser } from '../support/workbench-page';
import { PanePage } from './support/pane-page';

const words = CONTROL_WORDS.fr;
const repair = REPAIR_WORDS.fr;

describeInBrowser('a workbook checked from the pane', () => {
  let browser: BrowserContext;
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
  // An entry shows it, then the cell below is selected, and a click brings it back: it is waited for, not read once.
  const says = (text: string) => pane.section.filter({ hasText: text }).waitFor();
  const told = (cell: string) => pane.text(words.at(`Contributions!${cell}`)).waitFor();

  test('explains the selected cell, with its arguments, its act and its source', async () => {
    await pane.workbench.click('E6');
    await told('E6');
    await pane.text(/11\s850 élèves × 7,40/).waitFor();
    const text = await section();
    expect(text).toContain('Délibération 20240617_DL_05 du 17/06/2024, article 1');
    expect(text).toContain('livré avec le complément');
    expect(text).toMatch(/lignes 143-147/);
    expect(text).toMatch(/L’article 1 fixe 7,40 € par élève pour 2023-2024/);
    await pane.screenshot('pane-control');
    await pane.picture('controler');
  });

  test('explains a share with its remainder, and a band with its whole grid', async () => {
    await pane.workbench.enter('H2', '=ENT.REPARTIR(100;{1.1.1})');
    await pane.workbench.calculated();
    await pane.workbench.click('H2');
    await pane.text(/Part exacte/).waitFor();
    expect(await section()).toContain(
      'Part exacte 33,3333333333… €, soit un reste de 0,333333 centime. 1 centime restant pour 3 parts ; celle-ci est au rang 1 des restes et reçoit le sien.',
    );
    await pane.workbench.enter('H4', '=ENT.COLLEGE(200;0;"2023-2024";"SITE.TV")');
    await pane.workbench.calculated();
    await pane.workbench.click('H4');
    await pane.frame.getByRole('table').waitFor();
    expect(await pane.frame.locator('tr[aria-current]').textContent()).toMatch(/247,30.*200/);
  });

  test('says what a floor, a package or a count would hide', async () => {
    await pane.workbench.enter('H6', '=ENT.FLUX(500;"commune";2017)');
    await pane.workbench.click('H6');
    await says('Plancher : 50,00 € ; sans lui, 35,00 €.');
    await pane.workbench.enter('H7', '=ENT.UTONUM(25;"EPCI";2024)');
    await pane.workbench.click('H7');
    await says('Forfait de 2 500,00 € pour 20 ateliers ; au-delà, 5 à 50,00 €.');
    await pane.workbench.enter('H8', '=ENT.EFFECTIF("2021-2022")');
    await pane.workbench.click('H8');
    await pane.text(/disposant d/).waitFor();
    expect(await section()).not.toContain('43 792,00 €');
  });

  test('of a range, shows the cell that counts', async () => {
    await pane.workbench.click('E9');
    await pane.text(words.position(4, 1)).waitFor();
    const text = await section();
    expect(text).toContain('9 × 1 cellules, ici 742');
    expect(text).toContain('9 × 1 cellules, ici Péronne');
  });

  test('says what an error means', async () => {
    await pane.workbench.click('D23');
    await told('D23');
    await pane.text(/Flers.*désigne plusieurs communes/).waitFor();
    expect(await section()).toMatch(/écrivez « Flers \(62\) » ou « Flers \(80\) »/i);
  });

  test('lists the formulas, each error with what to do, and writes again those that Excel did not know', async () => {
    await pane.workbench.enter('H9', '=_xldudf_ENT_CONTRIB(1;"membre";"2023-2024")');
    await pane.button(words.formulas).click();
    await pane.button(words.list).click();
    await pane.text(/Flers.*désigne plusieurs communes/).waitFor();
    await pane.text(repair.found(1, ['Contributions'])).waitFor();
    await pane.screenshot('pane-control-formulas');
    await pane.button(repair.rewrite).click();
    await pane.text(repair.repaired(1)).waitFor();
    await pane.workbench.calculated();
    expect((await pane.workbench.cell('H9')).value).toBe(7.4);
    expect(await section()).toMatch(/Aucun tarif voté pour 2022-2023/);
  });

  test('freezes every sound formula with a log, and restores them from it', async () => {
    const before = (await pane.workbench.values('E6:E14')).flat();
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
