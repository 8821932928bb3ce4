import type { Browser } from 'playwright-core';
import { describeInBrowser } from '../support/describe-in-browser';
import { launchBrowser } from '../support/workbench-page';
import { PanePage } from './support/pane-page';

jest.setTimeout(120_000);

const MOST_STEPS = 25;

describeInBrowser('the pane without a pointer', () => {
  let browser: Browser;
  let pane: PanePage;

  const press = (key: string) => pane.workbench.page.keyboard.press(key);
  const focus = () => pane.frame.evaluate(describeFocus);

  /** Presses Tab until the focus is on what bears a name; it must be seen at each step. */
  async function tabTo(name: string | RegExp): Promise<void> {
    for (let step = 0; step < MOST_STEPS; step += 1) {
      await press('Tab');
      const { label, visible } = await focus();
      if (!visible) throw new Error(`The focus is not seen on “${label}”.`);
      const plain = PanePage.plain(label);
      if (typeof name === 'string' ? plain === name : name.test(plain)) return;
    }
    throw new Error(`Tab does not lead to ${String(name)}.`);
  }

  beforeAll(async () => {
    browser = await launchBrowser();
    pane = await PanePage.open(browser);
    await pane.workbench.click('G6');
    await pane.tab('calculate').focus();
  });

  afterAll(async () => {
    await browser.close();
  });

  test('inserts a formula', async () => {
    await tabTo('Élèves');
    await pane.workbench.page.keyboard.insertText('412');
    await tabTo('Lieu');
    await pane.workbench.page.keyboard.type('flers');
    await press('ArrowDown');
    await press('ArrowDown');
    await press('Enter');
    expect(await pane.place.inputValue()).toBe('Flers (80314)');
    await tabTo('Année scolaire');
    await tabTo(/^Délibération/);
    await press('Enter');
    await pane.result.locator('dl').waitFor();
    await tabTo(/^Insérer la formule/);
    await press('Enter');
    await pane.text(pane.words.calculate.inserted('Contributions!G6')).waitFor();
    expect(PanePage.plain((await focus()).label)).toBe('Insérer la formule en G6');
    // The cell is full now: the question is answered from the same place.
    await press('Enter');
    await pane.text(pane.words.calculate.occupied('Contributions!G6')).waitFor();
    await press('Shift+Tab');
    expect(PanePage.plain((await focus()).label)).toBe('Ne rien changer');
    await press('Enter');
    await pane.text(pane.words.calculate.occupied('Contributions!G6')).waitFor({ state: 'detached' });
    await expectKeptFocus('Insérer la formule en G6');
  });

  test('creates a sheet, and another', async () => {
    await pane.tab('calculate').focus();
    await press('ArrowRight');
    await press('Enter');
    await pane.frame.getByRole('figure').waitFor();
    await tabTo('Année scolaire');
    await press('Enter');
    await press('End');
    await press('Enter');
    await tabTo('Créer la feuille « Décompte 2021-2022 »');
    await press('Enter');
    await pane.text(pane.words.tables.created('Décompte 2021-2022')).waitFor();
    await expectKeptFocus('Créer la feuille « Décompte 2021-2022 »');
    await press('Enter');
    await pane.text(pane.words.tables.taken('Décompte 2021-2022')).waitFor();
    for (let step = 0; step < 3 && (await focus()).label !== 'Créer sous un autre nom'; step += 1) {
      await press('Shift+Tab');
    }
    expect((await focus()).label).toBe('Créer sous un autre nom');
    await press('Enter');
    await pane.text(pane.words.tables.created('Décompte 2021-2022 (2)')).waitFor();
    expect((await focus()).label).not.toBe('');
    expect(await pane.workbench.sheetNames()).toContain('Décompte 2021-2022 (2)');
  });

  async function expectKeptFocus(label: string): Promise<void> {
    expect(PanePage.plain((await focus()).label)).toBe(label);
  }
});

/** In the page: what has the focus, by the name that is read, and whether anything drawn says so. */
function describeFocus(): { readonly label: string; readonly visible: boolean } {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return { label: '', visible: false };
  const labels =
    focused instanceof HTMLInputElement || focused instanceof HTMLButtonElement ? focused.labels : null;
  const label = focused.getAttribute('aria-label') ?? (labels?.[0] ?? focused).innerText;
  const drawn = [focused, focused.parentElement].flatMap((element) =>
    element === null
      ? []
      : [
          getComputedStyle(element),
          getComputedStyle(element, '::after'),
          getComputedStyle(element, '::before'),
        ],
  );
  const visible = drawn.some(
    ({ outlineStyle, outlineWidth, boxShadow, borderBottomWidth, transform, content, textDecorationStyle }) =>
      (outlineStyle !== 'none' && outlineWidth !== '0px') ||
      boxShadow !== 'none' ||
      // A link is underlined twice.
      textDecorationStyle === 'double' ||
      (content !== 'none' && borderBottomWidth === '2px' && transform !== 'matrix(0, 0, 0, 1, 0, 0)'),
  );
  return { label, visible };
}
