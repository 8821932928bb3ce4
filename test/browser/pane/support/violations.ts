import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import type Axe from 'axe-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds against the pane as it stands. */
export async function violations(pane: Frame): Promise<readonly string[]> {
  // The page's policy lets no script in; what a debugger evaluates is not concerned.
  if (!(await pane.evaluate(() => 'axe' in window))) await pane.evaluate(AXE);
  return pane.evaluate(async () => {
    // A colour on its way to another is not to be judged.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const passing = document.getAnimations().filter((one) => one.effect?.getTiming().iterations !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
    const { axe } = window as unknown as { readonly axe: typeof Axe };
    const found = await axe.run(document, { resultTypes: ['violations'] });
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
