import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type CDPSession,
  type FrameLocator,
  type Page,
} from 'playwright-core';
import { parseReference } from '../../../src/workbench/host/address';
import type { Area } from '../../../src/workbench/host/area';
import type { CellValue } from '../../../src/workbench/host/grid';
import '../../../src/workbench/page/seam';
import { BROWSER } from './find-browser';
import { watchPolicy } from './watch-policy';

const ADDRESS = process.env.WORKBENCH_ADDRESS ?? '';

export const SCREENSHOTS = join(__dirname, '../screenshots');

/** What a browser on a machine without a screen needs, and what keeps it from calling anybody. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** In French where it has French (`chromium-l10n` on Debian): date fields follow the browser, not the page. */
function inFrench() {
  if (BROWSER === null) throw new Error('No browser is installed.');
  return {
    executablePath: BROWSER,
    args: [...FLAGS, '--lang=fr'],
    env: { ...process.env, LANGUAGE: 'fr' },
  };
}

/** For contexts of their own, each of which begins with nothing kept. */
export function launchCleanBrowser(): Promise<Browser> {
  return chromium.launch(inFrench());
}

/**
 * Files of tests that follow each other share a profile, for the scripts that it keeps compiled: without them a page
 * of the workbench takes half as long again.
 */
export function launchBrowser(): Promise<BrowserContext> {
  const profile = join(process.env.BROWSER_PROFILES ?? '', process.env.JEST_WORKER_ID ?? '');
  return chromium.launchPersistentContext(profile, {
    ...inFrench(),
    viewport: { width: 1400, height: 900 },
    locale: 'fr-FR',
    // Nothing is judged before it has come to rest: colours and sizes get there at once.
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
}

/** In CSS pixels. */
interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The workbench in a page of its own, as a user drives it: cells by clicks and keys, results as they show. */
export class WorkbenchPage {
  /** What went wrong in the page: errors that nothing caught, breaches of the policy, requests to elsewhere. */
  readonly failures: string[] = [];
  private session: CDPSession | null = null;

  private constructor(readonly page: Page) {
    page.on('pageerror', (error) => {
      this.failures.push(error.message);
    });
  }

  /**
   * @param prepare runs before the page loads, as to make a request fail.
   * @param search the end of the address, which chooses the host's language and theme
   */
  static async open(
    browser: BrowserContext,
    prepare?: (page: Page) => Promise<void>,
    search = '',
  ): Promise<WorkbenchPage> {
    const opened = new WorkbenchPage(await browser.newPage());
    await opened.forgetWhatIsKept();
    await watchPolicy(opened.page, ADDRESS, opened.failures);
    await prepare?.(opened.page);
    await opened.page.goto(`${ADDRESS}${search}`);
    await opened.page.waitForFunction(() => window.spreadsheet !== undefined, null, { timeout: 300_000 });
    return opened;
  }

  close(): Promise<void> {
    return this.page.close();
  }

  /** What an earlier page of the same profile kept. */
  private async forgetWhatIsKept(): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    const storageTypes = 'cookies,local_storage,indexeddb,service_workers,cache_storage';
    await session.send('Storage.clearDataForOrigin', { origin: new URL(ADDRESS).origin, storageTypes });
    await session.detach();
  }

  /** The add-in's own page. */
  get pane(): FrameLocator {
    return this.page.frameLocator('iframe');
  }

  /** Keeps what the page shows, or a part of it. */
  async screenshot(name: string, clip?: Rectangle): Promise<void> {
    mkdirSync(SCREENSHOTS, { recursive: true });
    await this.page.screenshot({
      path: join(SCREENSHOTS, `${name}.png`),
      ...(clip === undefined ? {} : { clip }),
    });
  }

  /** Keeps a part of the page, at once: of many pictures, waiting for each to come to rest takes the most time. */
  async quickScreenshot(name: string, clip: Rectangle): Promise<void> {
    mkdirSync(SCREENSHOTS, { recursive: true });
    this.session ??= await this.page.context().newCDPSession(this.page);
    const { data } = await this.session.send('Page.captureScreenshot', {
      format: 'png',
      optimizeForSpeed: true,
      clip: { ...clip, scale: 1 },
    });
    writeFileSync(join(SCREENSHOTS, `${name}.png`), Buffer.from(data, 'base64'));
  }

  async click(cell: string): Promise<void> {
    const { x, y } = await this.centre(cell);
    await this.page.mouse.click(x, y);
  }

  async hover(cell: string): Promise<void> {
    const { x, y } = await this.centre(cell);
    await this.page.mouse.move(x, y, { steps: 5 });
  }

  /** Types in a cell and confirms; resolves once what depends on it is calculated. */
  async enter(cell: string, text: string): Promise<void> {
    await this.click(cell);
    // The first key opens the editor; the rest comes at once, to spare time.
    await this.page.keyboard.type(text.slice(0, 1));
    await this.page.waitForFunction(() => window.spreadsheet?.api.getActiveWorkbook()?.isCellEditing());
    await this.page.keyboard.insertText(text.slice(1));
    await this.page.waitForFunction(
      (end) => window.spreadsheet?.editedText()?.endsWith(end),
      text.trimEnd().slice(-3),
    );
    // The list of functions follows what is typed a moment later, and the key Enter might choose in it.
    await this.page.evaluate(() => window.spreadsheet?.api.getActiveWorkbook()?.endEditingAsync(true));
    await this.calculated();
  }

  async paste(cell: string, text: string): Promise<void> {
    await this.page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
    await this.click(cell);
    await this.page.keyboard.press('Control+v');
    await this.calculated();
  }

  async calculated(): Promise<void> {
    await this.page.evaluate(() => window.spreadsheet?.grid.settled());
  }

  async showSheet(name: string): Promise<void> {
    await this.page.evaluate((wanted) => {
      const grid = window.spreadsheet?.grid;
      const sheet = grid?.sheets().find((one) => one.name === wanted);
      if (grid && sheet) grid.activateSheet(sheet.id);
    }, name);
  }

  /** Resolves once a sheet is in view, which a message of the pane brings there. */
  async shown(name: string): Promise<void> {
    await this.page.waitForFunction((wanted) => {
      const grid = window.spreadsheet?.grid;
      const active = grid?.selection().sheet;
      return grid?.sheets().some((one) => one.id === active && one.name === wanted);
    }, name);
  }

  async sheetNames(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.spreadsheet?.grid.sheets().map(({ name }) => name) ?? []);
  }

  /** On the active sheet, as the grid gives them: `value`, `formula` in en-US form, `text` as it shows. */
  async cell(
    address: string,
  ): Promise<{ readonly value: CellValue; readonly formula: CellValue; readonly text: string }> {
    const place = areaOf(address);
    return this.page.evaluate((area) => {
      const grid = window.spreadsheet?.grid;
      if (!grid) throw new Error('No spreadsheet.');
      const cell = { sheet: grid.selection().sheet, area };
      return {
        value: grid.values(cell)[0]?.[0] ?? '',
        formula: grid.formulas(cell)[0]?.[0] ?? '',
        text: grid.text(cell)[0]?.[0] ?? '',
      };
    }, place);
  }

  /** The values of a range of the active sheet. */
  async values(range: string): Promise<readonly (readonly CellValue[])[]> {
    const place = areaOf(range);
    return this.page.evaluate((area) => {
      const grid = window.spreadsheet?.grid;
      if (!grid) throw new Error('No spreadsheet.');
      return grid.values({ sheet: grid.selection().sheet, area });
    }, place);
  }

  /** What the line under the grid says. */
  async status(): Promise<string> {
    return (await this.page.textContent('#status')) ?? '';
  }

  private async centre(cell: string): Promise<{ readonly x: number; readonly y: number }> {
    return this.page.evaluate((address) => {
      const rectangle = window.spreadsheet?.api
        .getActiveWorkbook()
        ?.getActiveSheet()
        .getRange(address)
        .getCellRect();
      const canvas = document
        .querySelector('canvas[id^="univer-sheet-main-canvas"]')
        ?.getBoundingClientRect();
      if (!rectangle || !canvas) throw new Error(`No cell ${address}.`);
      return {
        x: canvas.x + rectangle.x + rectangle.width / 2,
        y: canvas.y + rectangle.y + rectangle.height / 2,
      };
    }, cell);
  }
}

function areaOf(address: string): Area {
  const reference = parseReference(address);
  if (!reference) throw new Error(`"${address}" is no address.`);
  return reference.area;
}
