import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { addressOf, isPublishedPage } from '../../src/build/help/published';
import { cutTexts } from './pane/support/cut-texts';
import { violations } from './pane/support/violations';
import { describeInBrowser } from './support/describe-in-browser';
import { launchBrowser } from './support/workbench-page';

const DOCS = path.join(__dirname, '../../docs');

const PAGES = [
  'aide.html',
  ...readdirSync(DOCS, { recursive: true, encoding: 'utf8' })
    .map((name) => `docs/${name.replaceAll(path.sep, '/')}`)
    .filter(isPublishedPage)
    .map((page) => addressOf(page) ?? page),
];

const WIDE = { width: 1000, height: 800 };
/** 1280 px at a zoom of 400 %. */
const NARROW = { width: 320, height: 640 };

describeInBrowser('the pages of the help', () => {
  let browser: BrowserContext;
  let page: Page;
  const refused: string[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
    await page.setViewportSize(WIDE);
    page.on('response', (response) => {
      if (response.status() >= 400) refused.push(`${response.status()} ${response.url()}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') refused.push(message.text());
    });
  });

  afterAll(async () => {
    await browser.close();
  });

  test.each(PAGES)(
    '%s shows whole texts that anybody can read, in any colours and at any width',
    async (name) => {
      await page.goto(`${process.env.WORKBENCH_ADDRESS ?? ''}${name}`);
      const found = [...(await violations(page.mainFrame()))];
      await page.emulateMedia({ colorScheme: 'dark' });
      found.push(...(await violations(page.mainFrame(), 'colours')).map((fault) => `dark: ${fault}`));
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
      found.push(...(await violations(page.mainFrame(), 'colours')).map((fault) => `contrast: ${fault}`));
      await page.emulateMedia({ forcedColors: 'none' });
      await page.setViewportSize(NARROW);
      found.push(...(await violations(page.mainFrame(), 'sizes')), ...(await cutTexts(page.mainFrame())));
      await page.setViewportSize(WIDE);
      expect(found).toEqual([]);
    },
  );

  test('the keyboard comes to the content first, past what all pages share', async () => {
    await page.goto(`${process.env.WORKBENCH_ADDRESS ?? ''}guide/facturer.html`);
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    expect(await focused.textContent()).toBe('Aller au contenu');
    expect(await focused.isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused.textContent()).toBe('effectifs-2023-2024-a-corriger.csv');
  });

  test('nothing is missing, nothing is refused by the policy', () => {
    expect(PAGES.length).toBeGreaterThan(10);
    expect(refused).toEqual([]);
  });
});
