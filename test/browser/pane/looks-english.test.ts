import type { BrowserContext } from 'playwright-core';
import { describeInBrowser } from '../support/describe-in-browser';
import { launchBrowser } from '../support/workbench-page';
import { cutTexts } from './support/cut-texts';
import { PanePage } from './support/pane-page';
import { visitStates } from './support/states';
import { violations } from './support/violations';

// Apart from the French, so that a machine of two cores does both at once.
describeInBrowser('the pane in every state, in English', () => {
  let browser: BrowserContext;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
  });

  test('shows whole texts that anybody can read, 320 px wide', async () => {
    const pane = await PanePage.open(browser, { language: 'en', width: 320 });
    const found: string[] = [];
    await visitStates(pane, async (state) => {
      // Roles and colours are judged in French: what differs here is how long the words are.
      const faults = [...(await violations(pane.frame, 'sizes')), ...(await cutTexts(pane.frame))];
      found.push(...faults.map((fault) => `${state}: ${fault}`));
      await pane.keepLook(`english-${state}`);
    });
    expect(found).toEqual([]);
    expect(pane.workbench.failures).toEqual([]);
    await pane.workbench.close();
  });
});
