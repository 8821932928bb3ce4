import type { Browser } from 'playwright-core';
import { FIGURES_WORDS } from '../../../src/taskpane/tariffs/figures/words/figures-words';
import { describeInBrowser } from '../support/describe-in-browser';
import { launchBrowser } from '../support/workbench-page';
import { cutTexts } from './support/cut-texts';
import { PanePage } from './support/pane-page';
import { stored } from './support/stored';
import { visitStates } from './support/states';
import { violations } from './support/violations';

jest.setTimeout(300_000);

describeInBrowser('the pane in every state', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
  });

  test.each([
    { language: 'fr', theme: 'light', width: 350 },
    { language: 'fr', theme: 'dark', width: 320 },
  ] as const)('shows whole texts that anybody can read: $theme, $width px', async (look) => {
    const pane = await PanePage.open(browser, look);
    const found: string[] = [];
    const seen: string[] = [];
    await visitStates(pane, async (state) => {
      seen.push(state);
      found.push(...(await faults(pane, state)));
      await pane.screenshot(`pane-${look.theme}-${state}`);
      if (look.theme === 'light' && state === 'simulate') await pane.picture('simuler');
      if (look.theme === 'light' && state === 'figures-filled')
        await pane.picture('charges', 'pane', pane.text(FIGURES_WORDS.fr.charges));
    });
    expect(found).toEqual([]);
    expect(seen).toHaveLength(39);
    expect(pane.workbench.failures).toEqual([]);
    // The section to reopen on, and office.js's own notes of its host: nothing of the workbook.
    expect(await stored(pane.frame)).toEqual([
      'localStorage contributions-ent.section: control',
      'sessionStorage hostInfoValue: Excel$Win32$16.01$fr-FR$$$$1',
      'sessionStorage workbenchCachedSessionSettings: {}',
    ]);
    await pane.workbench.close();
  });

  test('shows whole texts in English', async () => {
    const pane = await PanePage.open(browser, { language: 'en', width: 320 });
    const found = [...(await violations(pane.frame))];
    await visitStates(pane, async (state) => {
      found.push(...(await cutTexts(pane.frame)).map((text) => `${state}: ${text}`));
      await pane.screenshot(`pane-english-${state}`);
    });
    expect(found).toEqual([]);
    expect(pane.workbench.failures).toEqual([]);
    await pane.workbench.close();
  });

  test('shows whole texts at a zoom of 200 %, and in the colours that the system imposes', async () => {
    const pane = await PanePage.open(browser, { width: 175 });
    const found: string[] = [];
    const judge = async (state: string) => {
      found.push(...(await faults(pane, state)));
      await pane.screenshot(`pane-${state}`);
    };
    await pane.pupils.fill('1250');
    await pane.place.fill('membre');
    await pane.place.press('Enter');
    await judge('zoom-calculate');
    await pane.chooseTable('2021-2022');
    await judge('zoom-tables');
    await pane.tab('tariffs').click();
    await judge('zoom-tariffs');
    await pane.resize(320);
    await pane.workbench.page.emulateMedia({ forcedColors: 'active' });
    await judge('contrast-tariffs');
    await pane.tab('tables').click();
    await judge('contrast-tables');
    await pane.chooseCommitteeTable('comparatif');
    await pane.section.getByRole('img').last().scrollIntoViewIfNeeded();
    await judge('contrast-charts');
    await pane.tab('calculate').click();
    await judge('contrast-calculate');
    expect(found).toEqual([]);
    await pane.workbench.close();
  });
});

async function faults(pane: PanePage, state: string): Promise<readonly string[]> {
  const found = [...(await violations(pane.frame)), ...(await cutTexts(pane.frame))];
  return found.map((fault) => `${state}: ${fault}`);
}
