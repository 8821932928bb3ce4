import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { FOLDER } from '../../../src/build/counts-sample';
import type { SectionId } from '../../../src/taskpane/app/sections';
import { BILLING_WORDS } from '../../../src/taskpane/billing/words';
import { CONTROL_WORDS } from '../../../src/taskpane/control/words';
import { VOTE_WORDS } from '../../../src/taskpane/tariffs/vote/words';
import { ACTS_WORDS } from '../../../src/taskpane/tariffs/acts/words';
import { TARIFFS_WORDS } from '../../../src/taskpane/tariffs/words';
import { describeInBrowser } from '../support/describe-in-browser';
import { launchBrowser } from '../support/workbench-page';
import { PanePage } from './support/pane-page';

const MOST_STEPS = 25;

describeInBrowser('the pane without a pointer', () => {
  let browser: BrowserContext;
  let pane: PanePage;

  const press = (key: string) => pane.workbench.page.keyboard.press(key);
  const focus = () => pane.frame.evaluate(describeFocus);

  /** Presses Tab until the focus is on what bears a name; it must be seen at each step. */
  const tabTo = (name: string | RegExp) => walkTo(name, 'Tab');
  const shiftTabTo = (name: string | RegExp) => walkTo(name, 'Shift+Tab');

  async function walkTo(name: string | RegExp, key: 'Tab' | 'Shift+Tab'): Promise<void> {
    // What is on its way is waited for, lest Tab go past its place.
    const named = pane.frame.getByLabel(name).or(pane.frame.getByRole('button', { name }));
    await named.filter({ visible: true }).first().waitFor();
    const passed: string[] = [];
    for (let step = 0; step < MOST_STEPS; step += 1) {
      await press(key);
      const { label, visible } = await focus();
      if (!visible) throw new Error(`The focus is not seen on “${label}” after ${passed.join(' · ')}.`);
      passed.push(label);
      const plain = PanePage.plain(label);
      if (typeof name === 'string' ? plain === PanePage.plain(name) : name.test(plain)) return;
    }
    throw new Error(`${key} does not lead to ${String(name)}, but to ${passed.join(' · ')}.`);
  }

  /** Opens the section after another, by its tab. */
  async function openAfter(section: SectionId): Promise<void> {
    await pane.tab(section).focus();
    await press('ArrowRight');
    await press('Enter');
    await pane.section.getByRole('link', { name: /^Aide/ }).waitFor();
  }

  beforeAll(async () => {
    browser = await launchBrowser();
    pane = await PanePage.open(browser);
    // The browser answers for file dialogs from the first listener on, but not at once: a key pressed right
    // after it was added could still open a dialog that nobody sees.
    pane.workbench.page.on('filechooser', () => undefined);
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

  test('registers a vote, then another in its place, and says that it was voted', async () => {
    const { views, markVoted } = TARIFFS_WORDS.fr;
    const acts = ACTS_WORDS.fr;
    const vote = VOTE_WORDS.fr;
    await openAfter('tables');
    await tabTo(new RegExp(`^${views.vote.title}`));
    await press('Enter');
    await expectKeptFocus(views.vote.title);
    await tabTo(vote.statuses.voted);
    await press('ArrowRight');
    await tabTo(vote.date);
    // Day, month and year, in whatever order the browser has them.
    for (const key of ['ArrowUp', 'ArrowRight', 'ArrowUp', 'ArrowRight', 'ArrowUp']) await press(key);
    await tabTo(vote.takeOver('2023-2024'));
    await press('Enter');
    await tabTo(vote.register);
    await press('Enter');
    await pane.text(vote.done('2024-2025')).waitFor();
    await expectKeptFocus(vote.register);
    await press('Enter');
    await pane.text(/a déjà un tarif dans ce classeur/).waitFor();
    await shiftTabTo(vote.replace);
    await press('Enter');
    await pane.text(vote.done('2024-2025')).waitFor();
    await expectFocusIn(vote.register, TARIFFS_WORDS.fr.show);
    await shiftTabTo(TARIFFS_WORDS.fr.back);
    await press('Enter');
    await pane.button(markVoted).waitFor();
    await shiftTabTo(markVoted);
    await press('Enter');
    await expectKeptFocus(views.acts.title);
    await tabTo(vote.number);
    await pane.workbench.page.keyboard.type('2025_1');
    await tabTo(acts.voteDate);
    await pane.workbench.page.keyboard.type('16062025');
    await tabTo(acts.mark);
    await press('Enter');
    await pane.text(acts.marked('Projet 2024-2025')).waitFor();
    expect((await focus()).label).not.toBe('');
  });

  test('bills a list, once its doubtful row has an answer', async () => {
    const words = BILLING_WORDS.fr;
    await openAfter('tariffs');
    await tabTo(words.source);
    await press('Enter');
    await press('End');
    await press('Enter');
    await tabTo(words.chooseFile);
    const choosing = pane.workbench.page.waitForEvent('filechooser');
    await press('Enter');
    await (await choosing).setFiles({ name: 'effectifs.csv', mimeType: 'text/csv', buffer: await twoRows() });
    await pane.text(words.errors(1)).waitFor();
    await tabTo(words.choose('Conteville (80208)'));
    await press('Enter');
    await pane.text(words.agrees).waitFor();
    // What had the focus is gone with the finding that it answered.
    expect((await focus()).label).not.toBe('');
    await tabTo('Créer 3 feuilles, dont « État liquidatif 2024-2025 »');
    await press('Enter');
    await pane.text(/^3 feuilles sont créées/).waitFor();
    // What was created is counted: its differences, none, are what is offered next.
    await pane.text(words.nothingToBill).waitFor();
    await expectKeptFocus('Créer 3 feuilles, dont « État compl. 2024-2025 »');
  });

  test('freezes the formulas of the workbook, and restores them', async () => {
    const words = CONTROL_WORDS.fr;
    await openAfter('billing');
    await tabTo(words.formulas);
    await press('Enter');
    await tabTo(words.list);
    await press('Enter');
    await tabTo(words.freeze);
    await press('Enter');
    await tabTo(words.freezeNow);
    await press('Enter');
    await pane.text(/figées.*Journal/).waitFor();
    expect((await focus()).label).not.toBe('');
    await shiftTabTo(words.restore);
    await press('Enter');
    await pane.text(/rétablies\./).waitFor();
    await expectKeptFocus(words.restore);
    expect(pane.workbench.failures).toEqual([]);
  });

  async function expectFocusIn(...labels: readonly string[]): Promise<void> {
    expect(labels.map((label) => PanePage.plain(label))).toContain(PanePage.plain((await focus()).label));
  }

  async function expectKeptFocus(label: string): Promise<void> {
    expect(PanePage.plain((await focus()).label)).toBe(PanePage.plain(label));
  }
});

/** Of the sample: its header, a sound row, and one of a commune that has a namesake. */
async function twoRows(): Promise<Buffer> {
  const text = await readFile(path.join(FOLDER, 'counts-2023-2024-dirty.csv'), 'utf8');
  const [header = '', sound = '', ...rows] = text.split('\r\n');
  const homonym = rows.find((row) => row.includes(';Conteville;;')) ?? '';
  return Buffer.from([header, sound, homonym].join('\r\n'));
}

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
