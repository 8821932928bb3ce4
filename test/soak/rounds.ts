import type { Frame, Locator } from 'playwright-core';
import { APP_WORDS } from '../../src/taskpane/app/words';
import { CONTROL_WORDS } from '../../src/taskpane/control/words';
import { CREATION_WORDS } from '../../src/taskpane/creation/words';
import { TABLES_WORDS } from '../../src/taskpane/tables/words';
import { TARIFFS_WORDS } from '../../src/taskpane/tariffs/words';
import { VOTE_WORDS } from '../../src/taskpane/tariffs/vote/words';
import { parseReference } from '../../src/workbench/host/address';
import type { CellInput, CellValue } from '../../src/workbench/host/grid';
import { LOG_NAME } from '../../src/control/log/frozen-formula';
import type { WorkbenchPage } from '../browser/support/workbench-page';

const ROWS = 200;
const SHORT = 120;
const STATEMENT = 'Décompte 2021-2022';
const OWN = 'Endurance';
const YEAR = '2024-2025';
const RATES = ['7.60', '7.80'] as const;

/** The work of a long day: each round does all of it, checks its amounts and leaves as much as it found. */
export class Rounds {
  private readonly words = {
    app: APP_WORDS.fr,
    control: CONTROL_WORDS.fr,
    tables: { ...TABLES_WORDS.fr, ...CREATION_WORDS.fr },
    tariffs: TARIFFS_WORDS.fr,
    vote: VOTE_WORDS.fr,
  };

  constructor(
    private readonly workbench: WorkbenchPage,
    private readonly pane: Frame,
  ) {}

  /** A sheet of counts with a spilling formula, a year voted in the workbook's tables, and a committee's table. */
  async prepare(): Promise<void> {
    await this.workbench.page.evaluate((name) => {
      window.spreadsheet?.grid.addSheet(name);
    }, OWN);
    await this.tab('tariffs').click();
    await this.button(this.words.tariffs.views.vote.title).click();
    await this.pane.getByRole('radio', { name: this.words.vote.statuses.draft }).click();
    await this.pane.getByLabel(this.words.vote.date, { exact: true }).fill('2025-06-16');
    await this.button(this.words.vote.takeOver('2023-2024')).click();
    await this.button(this.words.vote.register).click();
    await this.text(this.words.vote.done(YEAR)).waitFor();
    await this.tab('tables').click();
    await this.pane.getByRole('combobox', { name: this.words.tables.year }).click();
    await this.pane.getByRole('option', { name: '2021-2022', exact: true }).click();
    await this.button(this.words.tables.create(STATEMENT)).click();
    await this.text(this.words.tables.created(STATEMENT)).waitFor();
    await this.write('D1', [[`=ENT.CONTRIB(100,"membre","${YEAR}")`]]);
    await this.write('E1', [[`=SUM(B1:B${ROWS})`]]);
  }

  async round(number: number): Promise<void> {
    await this.editAndSpill(number);
    await this.vote(RATES[number % 2] ?? RATES[0]);
    await this.workbench.page.evaluate(() => window.spreadsheet?.recalculate());
    await this.checkSpill(number);
    await this.rebuild();
    await this.freezeAndRestore();
    await this.checkSpill(number);
  }

  /** Whole columns, a spill that shrinks and grows, and two cells typed by hand. */
  private async editAndSpill(number: number): Promise<void> {
    await this.workbench.showSheet(OWN);
    await this.write(
      `A1:A${ROWS}`,
      Array.from({ length: ROWS }, (_, row) => [pupils(number, row)]),
    );
    await this.write('B1', [[spilling(SHORT)]]);
    await this.expectCell('B121', '');
    await this.write('B1', [[spilling(ROWS)]]);
    await this.workbench.enter('A2', String(pupils(number, 1)));
    await this.workbench.enter('A3', String(pupils(number, 2)));
    await this.checkSpill(number);
  }

  private async checkSpill(number: number): Promise<void> {
    const cents = Array.from({ length: ROWS }, (_, row) => pupils(number, row) * 740);
    await this.expectCell('B1', (cents[0] ?? 0) / 100);
    await this.expectCell(`B${ROWS}`, (cents.at(-1) ?? 0) / 100);
    await this.expectCell('E1', cents.reduce((sum, one) => sum + one, 0) / 100);
  }

  /** A rate typed in its table, which reaches the cells through the pane's runtime. */
  private async vote(rate: string): Promise<void> {
    await this.writeOn('ENT tarifs', 'I5', [[Number(rate)]]);
    await this.expectCell('D1', Number(rate) * 100);
  }

  /** The committee's table anew, in the place of the one that is there. */
  private async rebuild(): Promise<void> {
    await this.tab('tables').click();
    await this.button(this.words.tables.create(STATEMENT)).click();
    await this.button(this.words.tables.replace).click();
    await this.text(this.words.tables.replaced(STATEMENT)).waitFor();
    await this.workbench.calculated();
    const shown = (await this.columnOf(STATEMENT, 'A1:D40')).flat();
    for (const figure of [320319.16, 7.37]) {
      if (!shown.includes(figure)) throw new Error(`${STATEMENT} does not show ${figure}.`);
    }
  }

  private async freezeAndRestore(): Promise<void> {
    await this.tab('control').click();
    const open = this.button(this.words.control.list);
    if (!(await open.isVisible())) await this.button(this.words.control.formulas).click();
    await open.click();
    await this.button(this.words.control.freeze).click();
    await this.button(this.words.control.freezeNow).click();
    await this.text(/figées.*Journal/).waitFor();
    await this.button(this.words.control.restore).click();
    await this.text(/rétablies?\./).waitFor();
    await this.tidy();
    await this.tab('calculate').click();
    await this.workbench.showSheet(OWN);
    await this.workbench.calculated();
  }

  /** Takes the log away, as a user may: otherwise the workbook itself would grow. */
  private async tidy(): Promise<void> {
    await this.workbench.page.evaluate((logName) => {
      const grid = window.spreadsheet?.grid;
      for (const { id, name } of grid?.sheets() ?? [])
        if (name.startsWith('Valeurs figées')) grid?.deleteSheet(id);
      for (const { name, scope } of grid?.names() ?? [])
        if (name.startsWith(logName)) grid?.deleteName(name, scope);
    }, LOG_NAME);
  }

  private write(address: string, rows: readonly (readonly CellInput[])[]): Promise<void> {
    return this.writeOn(OWN, address, rows);
  }

  private async writeOn(
    sheet: string,
    address: string,
    rows: readonly (readonly CellInput[])[],
  ): Promise<void> {
    await this.workbench.page.evaluate(
      async ({ name, area, cells }) => {
        const grid = window.spreadsheet?.grid;
        const found = grid?.sheets().find((one) => one.name === name);
        if (!grid || !found) throw new Error(`No sheet ${name}.`);
        grid.write({ sheet: found.id, area }, cells);
        await grid.settled();
      },
      { name: sheet, area: areaOf(address), cells: rows },
    );
  }

  private columnOf(sheet: string, address: string): Promise<readonly (readonly CellValue[])[]> {
    return this.workbench.page.evaluate(
      ({ name, area }) => {
        const grid = window.spreadsheet?.grid;
        const found = grid?.sheets().find((one) => one.name === name);
        return grid && found ? grid.values({ sheet: found.id, area }) : [];
      },
      { name: sheet, area: areaOf(address) },
    );
  }

  /** Soon: what an event causes comes a moment after it. */
  private async expectCell(address: string, expected: CellValue): Promise<void> {
    let found: CellValue | undefined;
    for (let attempt = 0; attempt < 200; attempt += 1) {
      found = (await this.columnOf(OWN, address))[0]?.[0];
      if (found === expected) return;
      await this.workbench.page.waitForTimeout(50);
    }
    throw new Error(`${OWN}!${address} shows ${String(found)}, not ${String(expected)}.`);
  }

  private tab(section: keyof typeof APP_WORDS.fr.sections): Locator {
    return this.pane.getByRole('tab', { name: this.words.app.sections[section] });
  }

  private button(name: string): Locator {
    return this.pane.getByRole('button', { name });
  }

  private text(text: string | RegExp): Locator {
    return this.pane.getByText(text);
  }
}

/** Others in each round, so that every amount changes. */
function pupils(round: number, row: number): number {
  return 20 + ((round * 7 + row * 13) % 400);
}

function spilling(rows: number): string {
  return `=ENT.CONTRIB(A1:A${rows},"membre","2023-2024")`;
}

function areaOf(address: string) {
  const reference = parseReference(address);
  if (!reference) throw new Error(`"${address}" is no address.`);
  return reference.area;
}
