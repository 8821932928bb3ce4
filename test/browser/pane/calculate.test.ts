import type { BrowserContext } from 'playwright-core';
import { describeInBrowser } from '../support/describe-in-browser';
import { launchBrowser } from '../support/workbench-page';
import { PanePage } from './support/pane-page';

describeInBrowser('a contribution, from the pane to a cell', () => {
  let browser: BrowserContext;
  let pane: PanePage;

  const result = async () => PanePage.plain(await pane.result.textContent());
  const options = async () => (await pane.options.allTextContents()).map((text) => PanePage.plain(text));

  beforeAll(async () => {
    browser = await launchBrowser();
    pane = await PanePage.open(browser);
  });

  afterAll(async () => {
    await browser.close();
  });

  test('has its amount, its calculation and its act', async () => {
    await pane.pupils.fill('412');
    await pane.place.fill('peronne');
    await pane.place.press('Enter');
    expect(await pane.place.inputValue()).toBe('Péronne (80620)');
    expect(await result()).toBe(
      'Contribution TTC3 048,80 €412 élèves × 7,40 €Péronne (80620) : membre, 2023-2024Délibération 20240617_DL_05 du 17/06/2024, article 1',
    );
    await pane.button(/^Délibération/).click();
    const details = (await pane.result.locator('dd').allTextContents()).map((text) => PanePage.plain(text));
    expect(details).toContain('Comité syndical');
    expect(details).toContain('143-147');
    expect(details.join('\n')).toContain('L’article 1 fixe 7,40 € par élève pour 2023-2024');
    await pane.picture('calculer');
    await pane.button(/^Délibération/).click();
    await pane.result.locator('dl').waitFor({ state: 'detached' });
  });

  test('tells namesakes apart, and never chooses one', async () => {
    await pane.place.fill('flers');
    await pane.options.first().waitFor();
    expect((await options()).slice(0, 2)).toEqual([
      'Flers62337CC du Ternois · Pas-de-Calais (62)hors territoire · aucun tarif voté',
      'Flers80314CC de la Haute Somme · Somme (80)membre · 7,40 €',
    ]);
    await pane.place.press('Escape');
    // What is said of the place on leaving it must not move the next field from under the pointer.
    await pane.year.click();
    await pane.frame.getByRole('option', { name: '2023-2024' }).click();
    await pane.text(/désigne plusieurs communes/).waitFor();
    expect(await result()).not.toContain('€');
    await pane.button(pane.words.calculate.chooseCommune).click();
    await pane.options.nth(1).click();
    expect(await pane.place.inputValue()).toBe('Flers (80314)');
    expect(await result()).toContain('3 048,80 €');
  });

  test('tells a postal code from an INSEE code', async () => {
    await pane.place.fill('80500');
    await pane.place.press('Enter');
    await pane.text(/80500 se lit de deux façons/).waitFor();
    expect(await result()).not.toContain('€');
    await pane.button(pane.words.calculate.chooseCommune).click();
    await pane.frame
      .getByRole('group', { name: 'Code postal 80500' })
      .getByRole('option', { name: /^Montdidier/ })
      .click();
    expect(await pane.place.inputValue()).toBe('Montdidier (80561)');
  });

  test('goes on from an EPCI of several categories to its communes', async () => {
    await pane.place.fill('villes soeurs');
    await pane.frame.getByRole('option', { name: /^CC des Villes Soeurs/ }).click();
    const communes = pane.frame.getByRole('group', { name: 'Communes de CC des Villes Soeurs' });
    await communes.getByRole('option', { name: /^Eu\b/ }).click();
    expect(await pane.place.inputValue()).toBe('Eu (76255)');
    expect(await result()).toContain('4 944,00 €412 élèves × 12,00 €');
  });

  test('is that of the year', async () => {
    await pane.year.click();
    await pane.frame.getByRole('option', { name: /^2021-2022/ }).click();
    await pane.place.fill('membre');
    await pane.place.press('Enter');
    expect(await result()).toContain('membre, 2021-2022');
    expect(await result()).toContain('28/06/2022');
    await pane.year.click();
    await pane.frame.getByRole('option', { name: '2023-2024' }).click();
  });

  test('goes into the selected cell as a formula of values', async () => {
    await pane.workbench.click('G6');
    await pane.insert('G6').click();
    await pane.text(pane.words.calculate.inserted('Contributions!G6')).waitFor();
    await pane.workbench.calculated();
    expect(await pane.workbench.cell('G6')).toMatchObject({
      value: 3048.8,
      formula: '=ENT.CONTRIB(412,"membre","2023-2024")',
    });
    await pane.picture('ouvrir', 'workbook');
  });

  test('goes into it as a formula of the cells that were pointed at, and follows them', async () => {
    await pane.workbench.click('B7');
    await pane.useSelection('pupils').click();
    await pane.button(pane.words.calculate.release('B7')).waitFor();
    await pane.workbench.click('A7');
    await pane.useSelection('place').click();
    await pane.button(pane.words.calculate.release('A7')).waitFor();
    await pane.workbench.click('B3');
    await pane.useSelection('year').click();
    await pane.text('14 504,00 €').waitFor();
    await pane.workbench.click('G7');
    await pane.insert('G7').waitFor();
    expect(await pane.formula()).toBe('=ENT.CONTRIB(B7;A7;B3)');
    await pane.insert('G7').click();
    await pane.text(pane.words.calculate.inserted('Contributions!G7')).waitFor();
    await pane.workbench.calculated();
    expect(await pane.workbench.cell('G7')).toMatchObject({
      value: 14504,
      formula: '=ENT.CONTRIB(B7,A7,B3)',
    });

    await pane.workbench.enter('B7', '10');
    await pane.text('74,00 €').waitFor();
    expect((await pane.workbench.cell('G7')).value).toBe(74);
  });

  test('replaces what a cell holds on the user’s word only', async () => {
    const { calculate } = pane.words;
    await pane.workbench.click('A1');
    const held = await pane.workbench.cell('A1');
    await pane.insert('A1').click();
    await pane.text(calculate.occupied('Contributions!A1')).waitFor();
    expect(await pane.workbench.cell('A1')).toEqual(held);
    await pane.button(calculate.keep).click();
    await pane.text(calculate.occupied('Contributions!A1')).waitFor({ state: 'detached' });
    expect(await pane.workbench.cell('A1')).toEqual(held);
    await pane.insert('A1').click();
    await pane.frame.getByRole('button', { name: calculate.replace, exact: true }).click();
    await pane.text(calculate.inserted('Contributions!A1')).waitFor();
    await pane.workbench.calculated();
    expect(await pane.workbench.cell('A1')).toMatchObject({ value: 74, formula: '=ENT.CONTRIB(B7,A7,B3)' });
  });

  test('is not put into a cell that it is made of', async () => {
    await pane.workbench.click('B7');
    await pane.insert('B7').click();
    await pane.text(pane.words.calculate.refersToItself('B7')).waitFor();
    expect(await pane.workbench.cell('B7')).toMatchObject({ value: 10 });
  });

  test('is opened on the place where it was left', async () => {
    await pane.tab('tables').click();
    await pane.workbench.page.reload();
    await pane.workbench.page.waitForFunction(() => window.spreadsheet !== undefined);
    const reopened = pane.workbench.page.frameLocator('iframe').getByRole('tab', { selected: true });
    expect(await reopened.getAttribute('id')).toBe('tab-tables');
    expect(pane.workbench.failures).toEqual([]);
  });
});
