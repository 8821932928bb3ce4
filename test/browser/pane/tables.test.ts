import type { BrowserContext } from 'playwright-core';
import { describeInBrowser } from '../support/describe-in-browser';
import { launchBrowser } from '../support/workbench-page';
import { PanePage } from './support/pane-page';
import { answerAgain, stopAnswering } from './support/slow-excel';

const SHEET = 'Décompte 2021-2022';
const SAMPLE = ['Contributions', 'Décompte', 'Préparation'];

describeInBrowser('the décompte, from the pane to the grid', () => {
  let browser: BrowserContext;
  let pane: PanePage;

  beforeAll(async () => {
    browser = await launchBrowser();
    pane = await PanePage.open(browser);
    await pane.chooseTable('2021-2022');
  });

  afterAll(async () => {
    await browser.close();
  });

  test('is seen before it is created, and the button says where it goes', async () => {
    const preview = PanePage.plain(await pane.frame.getByRole('figure').textContent());
    expect(preview).toContain('TOTAL dépenses année scolaire 2021-2022320 319,16 €');
    expect(preview).toContain('2021 - 2022 € TTC7,37 €');
    expect(await pane.workbench.sheetNames()).toEqual(SAMPLE);
  });

  test('is cancelled, and the workbook is as it was', async () => {
    const { tables } = pane.words;
    // The sheet is there by then, under another name, and empty.
    await stopAnswering(pane.frame, 3);
    await pane.create(SHEET).click();
    await pane.frame.getByRole('progressbar').waitFor();
    await pane.text(tables.percent(0)).waitFor();
    await pane.button(tables.cancel).click();
    await pane.text(tables.stopping).waitFor();
    await answerAgain(pane.frame);
    await pane.text(tables.cancelled).waitFor();
    expect(await pane.workbench.sheetNames()).toEqual(SAMPLE);
    expect(await pane.workbench.cell('A1')).toMatchObject({ value: 'Contributions des communes pour l’ENT' });
  });

  test('is created: native formulas that come to 320 319,16 and 7,37', async () => {
    const { tables } = pane.words;
    await pane.create(SHEET).click();
    await pane.text(tables.created(SHEET)).waitFor();
    await pane.workbench.calculated();
    expect(await pane.workbench.sheetNames()).toContain(SHEET);
    await pane.workbench.showSheet('Contributions');
    await pane.button(tables.show).click();
    await pane.workbench.shown(SHEET);
    await expectFigures();
    await pane.workbench.screenshot('pane-decompte');
    await pane.picture('decompte', 'workbook');
  });

  test('keeps the sheet that has its name, until told otherwise', async () => {
    const { tables } = pane.words;
    const before = await pane.workbench.sheetNames();
    await pane.workbench.enter('F3', 'une note');
    await pane.create(SHEET).click();
    await pane.text(tables.taken(SHEET)).waitFor();
    expect(await pane.workbench.sheetNames()).toEqual(before);

    await pane.button(tables.abandon).click();
    await pane.text(tables.taken(SHEET)).waitFor({ state: 'detached' });
    expect(await pane.workbench.sheetNames()).toEqual(before);

    await pane.create(SHEET).click();
    await pane.button(tables.rename).click();
    await pane.text(tables.created(`${SHEET} (2)`)).waitFor();
    expect(await pane.workbench.sheetNames()).toEqual([...before, `${SHEET} (2)`]);
    await expectFigures();
    await pane.workbench.showSheet(SHEET);
    expect((await pane.workbench.cell('F3')).value).toBe('une note');
  });

  test('takes the place of that sheet on the user’s word', async () => {
    const { tables } = pane.words;
    const before = await pane.workbench.sheetNames();
    await pane.create(SHEET).click();
    await pane.button(tables.replace).click();
    await pane.text(tables.replaced(SHEET)).waitFor();
    await pane.workbench.calculated();
    expect([...(await pane.workbench.sheetNames())].sort()).toEqual([...before].sort());
    await pane.workbench.showSheet(SHEET);
    expect((await pane.workbench.cell('F3')).value).toBe('');
    await expectFigures();
    expect(pane.workbench.failures).toEqual([]);
  });

  async function expectFigures(): Promise<void> {
    await pane.workbench.calculated();
    const labels = (await pane.workbench.values('A1:A40')).map(([label]) => String(label));
    const row = (start: string) => labels.findIndex((label) => label.startsWith(start)) + 1;
    const total = row('TOTAL dépenses année scolaire 2021-2022');
    const each = row('Somme due par élève');
    expect(total).toBeGreaterThan(0);
    expect(await pane.workbench.cell(`D${total}`)).toMatchObject({
      value: 320319.16,
      formula: expect.stringMatching(/^=SUM\(D\d+:D\d+\)$/) as string,
    });
    expect(await pane.workbench.cell(`D${each}`)).toMatchObject({
      value: 7.37,
      formula: expect.stringMatching(/^=ROUND\(D\d+\/D\d+,2\)$/) as string,
    });
  }
});
