import type { Browser, Page } from 'playwright-core';

/** What a first view shows once it can be used, and how that is tried. */
export interface FirstView {
  readonly address: string;
  readonly selector: string;
  readonly use: (page: Page) => Promise<void>;
}

/**
 * Milliseconds from the start of the navigation until the element stands in a frame that is drawn and the page is free
 * to take a key, in a browser that has never seen it. Then it is used, so that what was timed is known to work.
 */
export async function msUntilUsable(
  browser: Browser,
  { address, selector, use }: FirstView,
): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 350, height: 800 }, locale: 'fr-FR' });
  try {
    const page = await context.newPage();
    await page.addInitScript((wanted) => {
      const found = new Promise<number>((resolve) => {
        const look = () => {
          const element = document.querySelector<HTMLElement>(wanted);
          if (element === null || element.matches(':disabled')) requestAnimationFrame(look);
          // A task after the frame's own: what still runs then has ended.
          else
            requestAnimationFrame(() =>
              setTimeout(() => {
                resolve(performance.now());
              }),
            );
        };
        look();
      });
      Object.assign(window, { usable: found });
    }, selector);
    await page.goto(address, { waitUntil: 'commit' });
    const ms = await page.evaluate(() => Reflect.get(window, 'usable') as Promise<number>);
    await use(page);
    return ms;
  } finally {
    await context.close();
  }
}
