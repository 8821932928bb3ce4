import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { BROWSER } from '../../browser/support/find-browser';
import type { BenchRow } from '../row';
import { median } from '../support/interleaved';
import { msUntilUsable, type FirstView } from '../support/pane/first-view';
import { makePages, PAGES } from '../support/pane/pages';
import { serve } from '../support/pane/serve';
import { shownTime } from '../support/shown';

const ROUNDS = 15;

/** The pane, a pane with nothing but a button, and a page with nothing but a button. */
const NAMES = ['pane', 'emptyWithOffice', 'empty'] as const;

export const row: BenchRow = {
  what: "The pane's first view, in a Chromium that has never seen it",
  against: 'a pane of React, Fluent and one button',
  measure: async ({ isShort, rounds }) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'first-view-'));
    try {
      await makePages(folder, isShort);
      const times = await timesOfViews(folder, Math.min(rounds, ROUNDS));
      const ratio = (other: readonly number[]) =>
        median(times.pane.map((ms, round) => ms / (other[round] ?? NaN)));
      const shown = NAMES.map((name) => shownTime(median(times[name])));
      const from = `pane ${shown[0]}, empty pane ${shown[1]}, empty page ${shown[2]}`;
      return [
        {
          name: 'usable',
          value: ratio(times.emptyWithOffice),
          unit: '×',
          target: { atMost: 2 },
          from,
        },
        { name: 'an empty page, no Office.js', value: ratio(times.empty), unit: '×', target: null, from },
      ];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** Milliseconds of each round; the pages take turns, in the other direction every other time. */
async function timesOfViews(
  folder: string,
  rounds: number,
): Promise<Readonly<Record<(typeof NAMES)[number], number[]>>> {
  if (BROWSER === null) throw new Error('No Chromium is installed.');
  const { server, origin } = await serve(folder);
  const browser = await chromium.launch({
    executablePath: BROWSER,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const views: Readonly<Record<(typeof NAMES)[number], FirstView>> = {
      pane: { address: `${origin}/${PAGES.pane}`, selector: 'input', use: type },
      emptyWithOffice: { address: `${origin}/${PAGES.emptyWithOffice}`, selector: 'button', use: press },
      empty: { address: `${origin}/${PAGES.empty}`, selector: 'button', use: press },
    };
    const times = { pane: [] as number[], emptyWithOffice: [] as number[], empty: [] as number[] };
    // The first round warms the browser and counts for nothing.
    for (let round = -1; round < rounds; round += 1) {
      for (const name of round % 2 === 0 ? NAMES : [...NAMES].reverse()) {
        const ms = await msUntilUsable(browser, views[name]);
        if (round >= 0) times[name].push(ms);
      }
    }
    return times;
  } finally {
    await browser.close();
    server.close();
  }
}

/** The form takes what is typed. */
async function type(page: Page): Promise<void> {
  const field = page.locator('input').first();
  await field.pressSequentially('412');
  if ((await field.inputValue()) !== '412') throw new Error('The pane took no text.');
}

async function press(page: Page): Promise<void> {
  await page.click('button');
}
