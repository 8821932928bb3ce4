import { cpSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { APP_WORDS } from '../../src/taskpane/app/words';
import { productionBuild } from '../support/production-build';
import { laterBuild } from './support/later-build';
import { describeInBrowser } from '../browser/support/describe-in-browser';
import { Site } from './support/site';
import { launchCleanBrowser } from '../browser/support/workbench-page';
import { watchPolicy } from '../browser/support/watch-policy';

const WORDS = APP_WORDS.fr;

/** With a query, as Excel adds one; its own would have office.js wait for Excel. */
const PANE = 'taskpane.html?et=fr-FR';

/** What office.js asks for by itself outside Excel, and the policy stops. */
const TELEMETRY = 'Against the policy (frame-src): https://telemetryservice.firstpartyapps.oaspapps.com';

describeInBrowser('when the server is away', () => {
  let dist: string;
  let browser: Browser;
  let site: Site;
  let context: BrowserContext;
  let failures: string[];
  const built: string[] = [];

  beforeAll(async () => {
    [dist, browser] = await Promise.all([productionBuild(), launchCleanBrowser()]);
  });

  beforeEach(async () => {
    failures = [];
    site = await Site.start(dist);
    context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 350, height: 800 } });
  });

  afterEach(async () => {
    await context.close();
    await site.stop();
  });

  afterAll(async () => {
    await browser.close();
    for (const folder of built) rmSync(folder, { recursive: true });
  });

  async function open(): Promise<Page> {
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => failures.push(message));
    await watchPolicy(page, site.address, failures);
    await page.goto(site.address + PANE);
    await page.getByRole('tab', { name: WORDS.sections.calculate }).waitFor();
    return page;
  }

  /** The first opening, until the browser has kept everything. */
  async function openFirst(): Promise<Page> {
    const page = await open();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    return page;
  }

  function later(version: string) {
    const build = laterBuild(dist, version);
    built.push(build.folder);
    return build;
  }

  /** What stands between the first line of a service worker's script and the rest. */
  function releaseIn(folder: string): string {
    const [line = ''] = readFileSync(path.join(folder, 'service-worker.js'), 'utf8').split('\n');
    return /"version":"([^"]+)"/.exec(line)?.[1] ?? '';
  }

  function cachesOf(page: Page): Promise<readonly string[]> {
    return page.evaluate(() => caches.keys());
  }

  /** Has the browser ask for a newer version, as it does by itself at each opening; resolves once that is settled. */
  function update(page: Page): Promise<string> {
    return page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      const { installing } = registration;
      if (installing === null) return registration.waiting === null ? 'nothing new' : 'installed';
      return new Promise<string>((settled) => {
        installing.addEventListener('statechange', () => {
          settled(installing.state);
        });
      });
    });
  }

  /** Resolves once every version the browser keeps is the active one, or gone; by what its debugger tells, for no page may be open then. */
  async function takenOver(): Promise<() => Promise<void>> {
    const watching = await context.newCDPSession(await context.newPage());
    const statuses = new Map<string, string>();
    let tell: () => void = () => undefined;
    watching.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { versionId, status } of versions) statuses.set(versionId, status);
      tell();
    });
    await watching.send('ServiceWorker.enable');
    return () =>
      new Promise((resolve) => {
        tell = () => {
          if ([...statuses.values()].every((one) => one === 'activated' || one === 'redundant')) resolve();
        };
        tell();
      });
  }

  const seen = (page: Page) =>
    page.evaluate(() => {
      const scripts = globalThis as unknown as Readonly<Record<string, string | undefined>>;
      return [scripts.seen_functions, scripts.seen_taskpane];
    });

  test('the add-in opens and calculates, whole, by what the browser has kept', async () => {
    const first = await openFirst();
    expect(await cachesOf(first)).toEqual([`contributions-ent-${releaseIn(dist)}-${site.address}`]);
    await first.close();
    await site.stop();

    const page = await open();
    await page.getByRole('textbox', { name: 'Élèves' }).fill('412');
    await page.getByRole('combobox', { name: 'Lieu' }).fill('membre');
    await page.keyboard.press('Enter');
    await page
      .getByText(/3\s048,80/)
      .first()
      .waitFor();
    for (const section of ['tables', 'tariffs', 'billing', 'control'] as const) {
      await page.getByRole('tab', { name: WORDS.sections[section] }).click();
      await page.getByRole('tabpanel').getByRole('paragraph').first().waitFor();
    }
    expect(await page.getByText(WORDS.notLoaded).count()).toBe(0);

    expect(await page.evaluate(contribution)).toEqual([[3048.8]]);
    for (const file of [
      'functions.js',
      'functions.json',
      'functions.en-US.json',
      'aide.html',
      'guide.html',
      'office/office.js',
      'office/excel-win32-16.01.js',
    ]) {
      const length = await page.evaluate(
        async (url) => (await (await fetch(url)).arrayBuffer()).byteLength,
        `${file}?from=excel`,
      );
      expect([file, length]).toEqual([file, readFileSync(path.join(dist, file)).length]);
    }
    expect(failures.filter((one) => !one.startsWith(TELEMETRY))).toEqual([]);
  });

  /** What the functions that the page has loaded answer for 412 pupils. */
  function contribution(): unknown {
    const { CustomFunctions } = globalThis as unknown as {
      readonly CustomFunctions: {
        readonly _association: {
          readonly mappings: Readonly<Record<string, (...cells: unknown[]) => unknown>>;
        };
      };
    };
    return CustomFunctions._association.mappings.CONTRIB?.([[412]], [['membre']], [['2023-2024']]);
  }

  test('a new version takes over whole, once the old one is closed', async () => {
    const old = await openFirst();
    const { folder, release } = later('0.2.0');
    site.deploy(folder);
    expect(await update(old)).toBe('installed');

    // Beside the old page, still the old version, down to a part that the server no longer has.
    const beside = await open();
    expect(await seen(beside)).toEqual([undefined, undefined]);
    await beside.getByRole('tab', { name: WORDS.sections.billing }).click();
    await beside.getByRole('tabpanel').getByRole('paragraph').first().waitFor();
    const taken = await takenOver();
    await old.close();
    await beside.close();
    await taken();

    const page = await open();
    expect(await seen(page)).toEqual(['0.2.0', '0.2.0']);
    await page.waitForFunction(async () => (await caches.keys()).length === 1);
    expect(await cachesOf(page)).toEqual([`contributions-ent-${release}-${site.address}`]);
    expect(failures.filter((one) => !one.startsWith(TELEMETRY))).toEqual([]);
  });

  test('a version that is not there whole is not taken', async () => {
    const page = await openFirst();
    const half = later('0.2.0');
    // The service worker has been copied to the server, the functions not yet.
    rmSync(path.join(half.folder, 'functions.js'));
    site.deploy(half.folder);
    expect(await update(page)).toBe('redundant');
    const other = later('0.3.0');
    // Nor the pane's script: the old one is still in its place.
    cpSync(path.join(dist, 'taskpane.js'), path.join(other.folder, 'taskpane.js'));
    site.deploy(other.folder);
    expect(await update(page)).toBe('redundant');
    await page.close();
    const again = await open();
    expect(await seen(again)).toEqual([undefined, undefined]);
    expect(failures.filter((one) => !one.startsWith(TELEMETRY))).toEqual([]);
  });
});
