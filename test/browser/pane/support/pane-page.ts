import type { BrowserContext, Frame, Locator } from 'playwright-core';
import { CALCULATE_WORDS } from '../../../../src/taskpane/calculate/words';
import { CREATION_WORDS } from '../../../../src/taskpane/creation/words';
import { APP_WORDS } from '../../../../src/taskpane/app/words';
import { TABLES_WORDS } from '../../../../src/taskpane/tables/words';
import { comparePicture } from './picture-text';
import { WorkbenchPage } from '../../support/workbench-page';

type Language = 'fr' | 'en';

interface Look {
  readonly language?: Language;
  readonly theme?: 'light' | 'dark';
  /** Of the pane, in CSS pixels. */
  readonly width?: number;
}

/** Enough for any answer of the pane on a busy machine, in milliseconds. */
const PATIENCE = 300_000;

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-US' };

/** The pane beside the workbench's grid, as a user finds it: by labels and buttons, in the pane's own words. */
export class PanePage {
  private constructor(
    readonly workbench: WorkbenchPage,
    readonly frame: Frame,
    readonly language: Language,
  ) {}

  static async open(
    browser: BrowserContext,
    { language = 'fr', theme = 'light', width = 350 }: Look = {},
  ): Promise<PanePage> {
    const search = `?lang=${LOCALES[language]}&theme=${theme}`;
    const workbench = await WorkbenchPage.open(browser, undefined, search);
    const frame = workbench.page.frames().find((one) => one.parentFrame() !== null);
    if (frame === undefined) throw new Error('The workbench has no pane.');
    workbench.page.setDefaultTimeout(PATIENCE);
    const pane = new PanePage(workbench, frame, language);
    await pane.resize(width);
    await pane.pupils.waitFor();
    return pane;
  }

  get words() {
    return {
      app: APP_WORDS[this.language],
      calculate: CALCULATE_WORDS[this.language],
      tables: { ...TABLES_WORDS[this.language], ...CREATION_WORDS[this.language] },
    };
  }

  /** Gives the pane's page so many CSS pixels, at most those of the pane: the grid beside it stays as it is. */
  async resize(width: number): Promise<void> {
    await this.workbench.page.locator('iframe').evaluate((page, pixels) => {
      page.style.width = `${pixels}px`;
    }, width);
  }

  tab(section: keyof PanePage['words']['app']['sections']): Locator {
    return this.frame.getByRole('tab', { name: this.words.app.sections[section] });
  }

  button(name: string | RegExp): Locator {
    return this.frame.getByRole('button', { name });
  }

  text(text: string | RegExp): Locator {
    return this.frame.getByText(text);
  }

  get pupils(): Locator {
    return this.frame.getByRole('textbox', { name: this.words.calculate.fields.pupils });
  }

  get place(): Locator {
    return this.frame.getByRole('combobox', { name: this.words.calculate.fields.place });
  }

  /** Calculer's; Tableaux has its own. */
  get year(): Locator {
    return this.section.getByRole('combobox', { name: this.words.calculate.fields.year });
  }

  get section(): Locator {
    return this.frame.getByRole('tabpanel');
  }

  get options(): Locator {
    return this.frame.getByRole('option');
  }

  get result(): Locator {
    return this.frame.getByRole('region', { name: this.words.calculate.result });
  }

  useSelection(field: 'pupils' | 'place' | 'year'): Locator {
    return this.button(this.words.calculate.useSelectionFor(this.words.calculate.fields[field]));
  }

  insert(cell: string): Locator {
    return this.button(this.words.calculate.insertIn(cell));
  }

  create(sheet: string): Locator {
    return this.button(this.words.tables.create(sheet));
  }

  /** The formula at the foot, as Excel would show it. */
  async formula(): Promise<string | null> {
    return this.frame.locator('code').textContent();
  }

  /** Resolves once nothing moves that comes to rest: what unfolds is cut until then, as charts are until drawn anew. */
  async settled(): Promise<void> {
    await this.frame.evaluate(async () => {
      const ending = document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
      await Promise.allSettled(ending.map(({ finished }) => finished));
      const isWide = (drawing: Element) =>
        drawing.getBoundingClientRect().width > (drawing.closest('figure')?.clientWidth ?? Infinity);
      for (let frame = 0; frame < 120; frame += 1) {
        if (![...document.querySelectorAll('figure [role=img] svg')].some(isWide)) break;
        await new Promise(requestAnimationFrame);
      }
    });
  }

  /** The pane with the grid beside it. */
  screenshot(name: string): Promise<void> {
    return this.workbench.screenshot(name);
  }

  /** Keeps the pane's page alone as a picture where `KEEP_LOOKS` is set: hundreds of them take time, and no test looks. */
  async keepLook(name: string): Promise<void> {
    if (process.env.KEEP_LOOKS === undefined) return;
    const page = await this.workbench.page.locator('iframe').boundingBox();
    if (page === null) throw new Error('The workbench shows no pane.');
    await this.workbench.quickScreenshot(`pane-${name}`, page);
  }

  /** Hides the grid where only the pane is looked at: it takes its room, and is not painted. */
  async showGrid(isShown: boolean): Promise<void> {
    await this.workbench.page.locator('#grid').evaluate(
      (grid, visibility) => {
        grid.style.visibility = visibility;
      },
      isShown ? 'visible' : 'hidden',
    );
  }

  /**
   * A picture of the guide: the pane, or the workbook with it. `npm run docs:images` puts it among the documents; one
   * that was taken while the section said something else counts as a failure.
   *
   * @param shown what stands at the top of the pane, where it scrolls
   */
  async picture(name: string, view: 'pane' | 'workbook' = 'pane', shown?: Locator): Promise<void> {
    await this.settled();
    await shown?.evaluate((element) => {
      element.scrollIntoView({ block: 'start' });
    });
    const pane = await this.workbench.page.locator('#pane').boundingBox();
    if (pane === null) throw new Error('The workbench shows no pane.');
    const clip = view === 'pane' ? pane : { ...pane, x: 0, width: pane.x + pane.width };
    await this.workbench.screenshot(`guide-${name}`, clip);
    const isCurrent = comparePicture(name, await this.section.innerText());
    if (!isCurrent) this.workbench.failures.push(`The picture ${name} is of before: npm run docs:images.`);
  }

  /** Chooses a year of Tableaux. */
  async chooseTable(year: string): Promise<void> {
    await this.tab('tables').click();
    await this.year.click();
    await this.frame.getByRole('option', { name: new RegExp(`^${year}`) }).click();
  }

  async chooseOption(field: string, option: string): Promise<void> {
    await this.section.getByRole('combobox', { name: field, exact: true }).click();
    await this.frame.getByRole('option', { name: option, exact: true }).click();
  }

  async chooseCommitteeTable(table: keyof PanePage['words']['tables']['tables']): Promise<void> {
    await this.tab('tables').click();
    await this.section.getByRole('combobox', { name: this.words.tables.table }).click();
    await this.options.filter({ hasText: this.words.tables.tables[table].title }).first().click();
  }

  /** What a user sees of a name: its words without the spaces that only keep lines together. */
  static plain(text: string | null): string {
    return (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');
  }
}
