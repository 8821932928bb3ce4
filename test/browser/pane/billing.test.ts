import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { runBilling } from '../../../src/cli/bill';
import { readBillingCommand } from '../../../src/cli/billing-arguments';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { FOLDER } from '../../../src/build/counts-sample';
import { BILLING_WORDS } from '../../../src/taskpane/billing/words/billing-words';
import { today } from '../../../src/taskpane/tables/today';
import { describeWithLibreOffice } from '../../support/describe-with-libreoffice';
import type { ReadWorkbook } from '../../support/flat-ods';
import { recalculate } from '../../support/libreoffice';
import { describeInBrowser } from '../support/describe-in-browser';
import { launchBrowser } from '../support/workbench-page';
import { PanePage } from './support/pane-page';

jest.setTimeout(240_000);

const words = BILLING_WORDS.fr;
const DIRTY = path.join(FOLDER, 'counts-2023-2024-dirty.csv');
const SHEETS = ['État liquidatif 2023-2024', 'Titres 2023-2024', 'Contrôle 2023-2024'] as const;
/** Amounts of 867 lines are written cell by cell in a page. */
const LONG = { timeout: 120_000 };

describeInBrowser('a year’s counts, from a file to the annex', () => {
  let browser: Browser;
  let pane: PanePage;

  beforeAll(async () => {
    browser = await launchBrowser();
    pane = await PanePage.open(browser);
    await pane.tab('billing').click();
  });

  afterAll(async () => {
    await browser.close();
  });

  test('every doubtful row is told, and nothing is billed', async () => {
    await pane.chooseOption(words.source, words.fromFile);
    await pane.frame.locator('input[type=file]').setInputFiles({
      // As the guide offers it.
      name: 'effectifs-2023-2024-a-corriger.csv',
      mimeType: 'text/csv',
      buffer: await readFile(DIRTY),
    });
    await pane.text(words.errors(15)).waitFor();
    await pane.text(/Conteville.*désigne plusieurs communes/).waitFor();
    await pane.screenshot('pane-billing-errors');
    await pane.picture('facturer-erreurs', 'pane', pane.text(words.errors(15)));
    expect(await pane.create(SHEETS[0]).getAttribute('aria-disabled')).toBe('true');
  });

  test('an answer settles its row alone', async () => {
    await pane.button(words.choose('Conteville (80208)')).click();
    await pane.text(words.errors(14)).waitFor();
    await pane.button(words.decisions(1)).click();
    await pane.button(words.undo).click();
    await pane.text(words.errors(15)).waitFor();
    expect(await pane.button(words.decisions(1)).count()).toBe(0);
  });

  test('what is left is set aside, and the annex is created with its control', async () => {
    await pane.button(words.setAllAside(15)).click();
    await pane.text(words.agrees).waitFor();
    await pane.screenshot('pane-billing');
    await pane.picture('facturer', 'pane', pane.text(words.result));
    await pane.create(SHEETS[0]).click();
    await pane.text(pane.words.tables.created(SHEETS[0])).waitFor(LONG);
    expect(await pane.workbench.sheetNames()).toEqual(expect.arrayContaining([...SHEETS]));
    await pane.workbench.showSheet(SHEETS[2]);
    await pane.screenshot('pane-billing-control');
    await pane.picture('facturer-controle', 'workbook');
  });

  test('the list of titres is saved', async () => {
    const saving = pane.workbench.page.waitForEvent('download');
    await pane.button(words.saveTitres).click();
    const text = await readFile(await (await saving).path(), 'utf8');
    expect(text.startsWith('\ufeffRedevable;SIRET;')).toBe(true);
    expect(text.trimEnd().split('\r\n')).toHaveLength(448);
  });

  describeWithLibreOffice('the same from a terminal', () => {
    test('gives the same annex, to the cent', async () => {
      const saving = pane.workbench.page.waitForEvent('download');
      await pane.workbench.page.getByRole('button', { name: 'Télécharger .xlsx' }).click();
      const ours = await recalculate(await readFile(await (await saving).path()));
      const folder = await mkdtemp(path.join(tmpdir(), 'billing-'));
      const out = path.join(folder, 'facturation.xlsx');
      const asked = ['2023-2024', '--input', DIRTY, '--set-aside', '--out', out];
      const { isBilled } = await runBilling(shippedBook, readBillingCommand(asked, today()));
      expect(isBilled).toBe(true);
      const theirs = await recalculate(await readFile(out));
      await rm(folder, { recursive: true });
      for (const sheet of SHEETS) {
        expect(figures(ours, sheet)).toEqual(figures(theirs, sheet));
        expect(figures(ours, sheet).length).toBeGreaterThan(20);
      }
    });
  });

  test('a second run finds the annex, and bills nothing again', async () => {
    await pane.button(words.searchEarlier).click();
    await pane.frame.getByRole('checkbox', { name: SHEETS[0] }).click();
    await pane.text(words.nothingToBill).waitFor();
    await pane.screenshot('pane-billing-second-run');
    await pane.picture('seconde-facturation');
    expect(pane.workbench.failures).toEqual([]);
  });
});

/** Every figure of a sheet, by its address. */
function figures(workbook: ReadWorkbook, sheet: string): readonly string[] {
  return [...(workbook.get(sheet) ?? [])]
    .filter(([, { kind, isFormula }]) => kind === 'number' && isFormula)
    .map(([address, { value }]) => `${address} ${Number(value).toFixed(2)}`)
    .sort();
}
