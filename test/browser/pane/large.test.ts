import { unparse } from 'papaparse';
import type { BrowserContext } from 'playwright-core';
import { BILLING_WORDS } from '../../../src/taskpane/billing/words';
import { SOUND } from '../../billing/support/counts';
import { manyCounts } from '../../billing/support/many-counts';
import { describeInBrowser } from '../support/describe-in-browser';
import { launchBrowser } from '../support/workbench-page';
import { PanePage } from './support/pane-page';

/** A few thousand, to spare time; `LINES=36000` tries as many as the pane is made for, in some minutes. */
const LINES = Number(process.env.LINES ?? 3_000);
/** From how many on they take several requests, between which the writing tells how far it is. */
const IN_SEVERAL_REQUESTS = 13_000;
const PATIENCE = 300_000 + 20 * LINES;

jest.setTimeout(3 * PATIENCE);

const words = BILLING_WORDS.fr;
const SHEETS = ['État liquidatif 2023-2024', 'Titres 2023-2024', 'Contrôle 2023-2024'] as const;
const [SHEET] = SHEETS;

describeInBrowser(`${LINES} lines`, () => {
  let browser: BrowserContext;
  let pane: PanePage;

  beforeAll(async () => {
    browser = await launchBrowser();
    pane = await PanePage.open(browser);
    pane.workbench.page.setDefaultTimeout(PATIENCE);
    await pane.tab('billing').click();
    await watchProgress(pane);
  });

  afterAll(async () => {
    await browser.close();
  });

  test('are checked, and how far it is shows', async () => {
    const { header, rows } = manyCounts(LINES);
    // In a file, a date is a text.
    const cells = rows.map((row) => row.map((cell) => (cell === SOUND.Date ? '15/10/2023' : cell)));
    await pane.chooseOption(words.source, words.fromFile);
    await pane.frame.locator('input[type=file]').setInputFiles({
      name: 'effectifs.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(unparse([[...header], ...cells], { delimiter: ';' })),
    });
    await pane.text(words.agrees).waitFor();
    expect((await progressSeen(pane, words.checking)).length).toBeGreaterThan(10);
  });

  test('their sheets are prepared under the user’s eyes, until the user cancels', async () => {
    const before = await workbookOf(pane);
    const cancelled = cancelOnce(pane, pane.words.tables.preparing(SHEET), 0.01);
    await pane.button(pane.words.tables.createAll(3, SHEET)).click();
    await cancelled;
    await pane.text(pane.words.tables.cancelled).waitFor();
    await pane.screenshot('pane-large-cancelled');
    expect(await workbookOf(pane)).toEqual(before);
  });

  test('cancelled once they are being written, the workbook is what it was', async () => {
    const before = await workbookOf(pane);
    const least = LINES < IN_SEVERAL_REQUESTS ? 0 : 0.01;
    const cancelled = cancelOnce(pane, pane.words.tables.writing(SHEET), least);
    await pane.button(pane.words.tables.createAll(3, SHEET)).click();
    await cancelled;
    await pane.text(pane.words.tables.cancelled).waitFor();
    expect(await workbookOf(pane)).toEqual(before);
  });

  test('are written, and how far it is shows all along', async () => {
    await pane.button(pane.words.tables.createAll(3, SHEET)).click();
    await pane.text(pane.words.tables.writing(SHEET)).waitFor();
    await pane.screenshot('pane-large-writing');
    await pane.text(/^3 feuilles sont créées/).waitFor();
    expect(await pane.workbench.sheetNames()).toEqual(expect.arrayContaining([...SHEETS]));
    await pane.workbench.calculated();
    await pane.screenshot('pane-large');
    expect((await progressSeen(pane, pane.words.tables.preparing(SHEET))).length).toBeGreaterThan(3);
    const writing = await progressSeen(pane, pane.words.tables.writing(SHEET));
    expect(writing.length).toBeGreaterThan(LINES < IN_SEVERAL_REQUESTS ? 0 : 2);
    await pane.workbench.showSheet(SHEETS[2]);
    expect(await verdicts(pane)).toEqual(['conforme', 'conforme', 'conforme']);
    await pane.screenshot('pane-large-control');
    expect(pane.workbench.failures).toEqual([]);
  });
});

/** Notes every value that a progress bar of the pane shows, with what it is the progress of. */
async function watchProgress(pane: PanePage): Promise<void> {
  await pane.frame.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(window, { progressSeen: seen });
    new MutationObserver(() => {
      for (const bar of document.querySelectorAll('[role=progressbar]')) {
        seen.add(`${bar.getAttribute('aria-label') ?? ''}|${bar.getAttribute('aria-valuenow') ?? ''}`);
      }
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
}

/** The values seen of what a progress bar is called. */
async function progressSeen(pane: PanePage, label: string): Promise<readonly string[]> {
  const seen = await pane.frame.evaluate(() => [
    ...(window as unknown as { progressSeen: ReadonlySet<string> }).progressSeen,
  ]);
  return seen.filter((one) => one.startsWith(`${label}|`));
}

/** Cancels as soon as a progress bar of that name shows so much of 1, which a hand from outside might miss. */
function cancelOnce(pane: PanePage, label: string, least: number): Promise<void> {
  return pane.frame.evaluate(
    ([ofBar, ofButton, wanted]) =>
      new Promise<void>((resolve) => {
        const watching = new MutationObserver(() => {
          const bar = document.querySelector(`[role=progressbar][aria-label="${ofBar}"]`);
          const button = [...document.querySelectorAll('button')].find(
            ({ textContent }) => textContent === ofButton,
          );
          const done = Number(bar?.getAttribute('aria-valuenow') ?? 0);
          if (bar === null || button === undefined || done < wanted) return;
          watching.disconnect();
          button.click();
          resolve();
        });
        watching.observe(document.body, { subtree: true, childList: true, attributes: true });
      }),
    [label, pane.words.tables.cancel, least] as const,
  );
}

/** Its sheets with all that they hold, its names, and what is selected. */
function workbookOf(pane: PanePage): Promise<unknown> {
  return pane.workbench.page.evaluate(() => {
    const grid = window.spreadsheet?.grid;
    if (!grid) throw new Error('No spreadsheet.');
    return {
      sheets: grid.sheets().map((sheet) => {
        const area = grid.usedArea(sheet.id, false);
        return { ...sheet, formulas: area === null ? [] : grid.formulas({ sheet: sheet.id, area }) };
      }),
      names: grid.names(),
      tables: grid.tables(),
      selection: grid.selection(),
    };
  });
}

/** Of the control in view, once they are calculated. */
async function verdicts(pane: PanePage): Promise<readonly unknown[]> {
  for (;;) {
    await pane.workbench.calculated();
    const cells = await pane.workbench.values('D1:D60');
    const found = cells.flat().filter((value) => value === 'conforme' || value === 'écart');
    if (found.length > 0) return found;
    await pane.workbench.page.waitForTimeout(500);
  }
}
