import type { BrowserContext } from 'playwright-core';
import { describeInBrowser } from './support/describe-in-browser';
import { WorkbenchPage, launchBrowser } from './support/workbench-page';

describeInBrowser('the functions of the add-in in cells', () => {
  let browser: BrowserContext;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    workbench = await WorkbenchPage.open(browser);
  });

  afterAll(async () => {
    await browser.close();
  });

  test('answer in the sample from the first moment', async () => {
    expect(await workbench.values('A6:E7')).toEqual([
      ['Amiens', 11850, 'membre', 7.4, 87690],
      ['Abbeville', 1960, 'membre', 7.4, 14504],
    ]);
    expect(await workbench.cell('E15')).toMatchObject({ value: 129042.4 });
    await workbench.screenshot('sample');
  });

  test('spill the committee table', async () => {
    await workbench.showSheet('Décompte');
    expect(await workbench.values('A4:B15')).toEqual([
      ['Objet', 'Montant € TTC'],
      ['Compte élève plateforme ENT', 42056.28],
      ['Redevance EDUCLEVER', 22500],
      ['Madmagz', 24048.07],
      ['Edumedia', 23656.66],
      ['Universalis', 45058.46],
      ['Frais de personnel', 125755.82],
      ['Charges annexes et frais de mission', 2243.87],
      ['CANOPE', 20000],
      ['Evaluation', 15000],
      ['TOTAL dépenses année scolaire 2021-2022', 320319.16],
      ["Somme due par élève pour l'année scolaire 2021 - 2022 € TTC", 7.37],
    ]);
    expect(await workbench.values('B17:B20')).toEqual([[43478], [7.37], [325505.2], [5186.04]]);
    await workbench.showSheet('Contributions');
  });

  test('say where the selected cell is in error why it is', async () => {
    await workbench.click('D24');
    expect(await workbench.cell('D24')).toMatchObject({ value: '#N/A', text: '#N/A' });
    expect(await workbench.status()).toMatch(/^D24 : #N\/A\. Aucun tarif voté pour 2022-2023\./);
    await workbench.click('A1');
    expect(await workbench.status()).toBe('Prêt');
  });

  test('say it beside the cell that the pointer is on', async () => {
    await workbench.hover('D23');
    const tip = workbench.page.getByText(/^« Flers » désigne plusieurs communes/);
    await tip.waitFor();
    // It fades in.
    await workbench.page.evaluate(() =>
      Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
    );
    await workbench.screenshot('error-tip');
    await workbench.hover('A1');
    await tip.waitFor({ state: 'detached' });
    expect(await tip.count()).toBe(0);
  });

  test('say it of a cell inside a spill, and of a French #VALEUR!', async () => {
    await workbench.enter('G17', 'Amiens');
    await workbench.enter('G18', 'Flers');
    await workbench.enter('H17', '=ENT.TARIF(G17:G18;"2023-2024")');
    expect(await workbench.values('H17:H18')).toEqual([[7.4], ['#N/A']]);
    await workbench.click('H18');
    expect(await workbench.status()).toMatch(/^H18 : #N\/A\. « Flers » désigne plusieurs communes/);
    await workbench.enter('G20', '=ENT.CONTRIB(1;"membre";2024)');
    await workbench.click('G20');
    expect(await workbench.cell('G20')).toMatchObject({ value: '#VALUE!', text: '#VALEUR!' });
    expect(await workbench.status()).toMatch(/^G20 : #VALEUR!\. .*2023-2024.*2024-2025/);
  });

  test('stop saying it once the error is gone, and say it where the cell has moved', async () => {
    await workbench.enter('G18', 'Péronne');
    await workbench.click('H18');
    expect(await workbench.status()).toBe('Prêt');
    await workbench.page.evaluate(() => {
      window.spreadsheet?.api.getActiveWorkbook()?.getActiveSheet().insertRows(19, 1);
    });
    await workbench.calculated();
    await workbench.click('G21');
    expect(await workbench.status()).toMatch(/^G21 : #VALEUR!\./);
    await workbench.click('G20');
    expect(await workbench.status()).toBe('Prêt');
  });

  test('answer again when a cell that they read changes', async () => {
    await workbench.enter('B6', '11851');
    expect(await workbench.cell('E6')).toMatchObject({ value: 87697.4 });
    expect(await workbench.cell('E15')).toMatchObject({ value: 129049.8 });
  });

  test('refuse more arguments than they have, as Excel does', async () => {
    await workbench.enter('G24', '=ENT.ANNEESCOLAIRE(2024;1)');
    await workbench.click('G24');
    expect(await workbench.status()).toBe('G24 : #VALEUR!. ENT.ANNEESCOLAIRE attend 1 argument au plus.');
  });

  test('say what a result that finds no room needs', async () => {
    await workbench.enter('G10', '5');
    await workbench.enter('G9', '=ENT.TARIF(A6:A7;B3)');
    await workbench.click('G9');
    expect(await workbench.cell('G9')).toMatchObject({ value: '#SPILL!', text: '#PROPAGATION!' });
    expect(await workbench.status()).toBe(
      'G9 : #PROPAGATION!. Le résultat se répand sur des cellules qui ne sont pas vides. Videz-les, ou déplacez la formule.',
    );
    await workbench.page.keyboard.press('Delete');
    await workbench.calculated();
  });

  test('answer ten thousand cells', async () => {
    const last = await workbench.page.evaluate(async () => {
      const grid = window.spreadsheet?.grid;
      if (!grid) throw new Error('No spreadsheet.');
      const sheet = grid.addSheet('Dix mille');
      const rows = Array.from({ length: 10_000 }, (_, row) => [
        row + 1,
        `=ENT.CONTRIB(A${row + 1},"membre","2023-2024")`,
      ]);
      grid.write({ sheet, area: { row: 0, column: 0, rows: rows.length, columns: 2 } }, rows);
      await grid.settled();
      const values = grid.values({ sheet, area: { row: 9_999, column: 1, rows: 1, columns: 1 } });
      grid.deleteSheet(sheet);
      return values;
    });
    expect(last).toEqual([[74_000]]);
  });

  test('break nothing in the page', () => {
    expect(workbench.failures).toEqual([]);
  });
});
