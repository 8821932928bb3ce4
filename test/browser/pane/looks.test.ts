import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { FIGURES_WORDS } from '../../../src/taskpane/tariffs/figures/words';
import { describeInBrowser } from '../support/describe-in-browser';
import { launchBrowser } from '../support/workbench-page';
import { faultsInEveryLook } from './support/looks';
import { PanePage } from './support/pane-page';
import { stored } from './support/stored';
import { visitStates } from './support/states';

describeInBrowser('the pane in every state', () => {
  let browser: BrowserContext;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
  });

  test('shows whole texts that anybody can read: light, dark, in imposed colours, and at a zoom of 200 %', async () => {
    const pane = await PanePage.open(browser);
    const found: string[] = [];
    const seen: string[] = [];
    await visitStates(pane, async (state) => {
      seen.push(state);
      found.push(...(await faultsInEveryLook(pane, state)));
      if (state === 'simulate-result')
        await pane.picture('simuler', 'pane', pane.section.getByRole('img').first());
      if (state === 'figures-filled')
        await pane.picture('charges', 'pane', pane.section.getByText(FIGURES_WORDS.fr.charges));
    });
    expect(found).toEqual([]);
    for (const document of ['docs/accessibility.md', 'SECURITY.md']) {
      expect(readFileSync(path.join(__dirname, '../../..', document), 'utf8')).toContain(
        `${new Set(seen).size} états du volet`,
      );
    }
    expect(pane.workbench.failures).toEqual([]);
    // The section to reopen on, and office.js's own notes of its host: nothing of the workbook.
    expect(await stored(pane.frame)).toEqual([
      'localStorage contributions-ent.section: control',
      'sessionStorage hostInfoValue: Excel$Win32$16.01$fr-FR$$$$1',
      'sessionStorage workbenchCachedSessionSettings: {}',
    ]);
    await pane.workbench.close();
  });
});
