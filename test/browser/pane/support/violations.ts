import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import type Axe from 'axe-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Everything that axe knows to judge, or what other colours or another size can change. */
export type RuleSet = 'all' | 'colours' | 'sizes';

const RULES: Readonly<Record<RuleSet, Axe.RunOptions>> = {
  // Off unless asked for: it is WCAG 2.2's, level AA.
  all: { rules: { 'target-size': { enabled: true } } },
  colours: { runOnly: ['color-contrast', 'link-in-text-block'] },
  sizes: { runOnly: ['target-size', 'scrollable-region-focusable', 'color-contrast'] },
};

/** What axe finds against a page as it stands. */
export async function violations(page: Frame, rules: RuleSet = 'all'): Promise<readonly string[]> {
  // The page's policy lets no script in; what a debugger evaluates is not concerned.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(async (options) => {
    // A colour on its way to another is not to be judged.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const passing = document.getAnimations().filter((one) => one.effect?.getTiming().iterations !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
    const { axe } = window as unknown as { readonly axe: typeof Axe };
    // No rule here needs the style sheets read first, and faults are told by their HTML, not by selectors.
    const found = await axe.run(document, {
      ...options,
      resultTypes: ['violations'],
      preload: false,
      selectors: false,
    });
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, RULES[rules]);
}
