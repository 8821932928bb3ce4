import { DARK_THEME, LIGHT_THEME } from '../../../../src/workbench/host/office-control';
import { cutTexts } from './cut-texts';
import type { PanePage } from './pane-page';
import { violations, type RuleSet } from './violations';

/** A way in which a state is looked at: the pane's width in CSS pixels, its colours, and what axe judges there. */
interface Look {
  readonly name: string;
  readonly width: number;
  readonly theme: 'light' | 'dark';
  readonly forcedColors: boolean;
  readonly rules: RuleSet;
}

/** What a user has first; everything is judged in it. */
const USUAL: Look = { name: 'light', width: 350, theme: 'light', forcedColors: false, rules: 'all' };

/** 350 px at a zoom of 200 %. */
const ZOOMED: Look = { name: 'zoom', width: 175, theme: 'light', forcedColors: false, rules: 'sizes' };

/** What changes in these is colours and room: the rest stands as it was judged. */
const OTHERS: readonly Look[] = [
  ZOOMED,
  { name: 'contrast', width: 320, theme: 'light', forcedColors: true, rules: 'colours' },
  { name: 'dark', width: 320, theme: 'dark', forcedColors: false, rules: 'colours' },
];

/** What is wrong with a state in every look, the pane is left as it was found. */
export async function faultsInEveryLook(pane: PanePage, state: string): Promise<readonly string[]> {
  const found: string[] = [];
  let before = USUAL;
  await pane.showGrid(false);
  for (const look of [USUAL, ...OTHERS]) {
    await change(pane, before, look);
    before = look;
    const seen = [
      ...(await violations(pane.frame, look.rules)),
      // Other colours at the width of « dark » cut nothing else.
      ...(look.forcedColors ? [] : await cutTexts(pane.frame, look !== ZOOMED)),
    ];
    found.push(...seen.map((fault) => `${state}, ${look.name}: ${fault}`));
    await pane.keepLook(`${look.name}-${state}`);
  }
  await change(pane, before, USUAL);
  await pane.showGrid(true);
  return found;
}

/** Changes what differs alone: the page is laid out anew for each. */
async function change(pane: PanePage, before: Look, { width, theme, forcedColors }: Look): Promise<void> {
  if (forcedColors !== before.forcedColors) {
    await pane.workbench.page.emulateMedia({ forcedColors: forcedColors ? 'active' : 'none' });
  }
  if (width !== before.width) await pane.resize(width);
  if (theme !== before.theme) {
    await pane.frame.evaluate(
      (colours) => {
        Object.assign(Office.context.officeTheme, colours);
        // The pane looks at Office's colours when it is shown again.
        document.dispatchEvent(new Event('visibilitychange'));
      },
      theme === 'dark' ? DARK_THEME : LIGHT_THEME,
    );
  }
  await pane.settled();
}
