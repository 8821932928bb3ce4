import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { runBilling } from '../../../src/cli/bill';
import { readBillingCommand } from '../../../src/cli/billing-arguments';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { FOLDER } from '../../../src/build/counts-sample';
import { BILLING_WORDS } from '../../../src/taskpane/billing/words/billing-words';
import { today } from '../../../src/taskpane/tables/today';
import { describeWithLibreOffice } from '../../support/describe-with-libreoffice';
import type { ReadWorkbook } from '../../support/flat-ods';
import { recalculate } from '../../support/libreoffice';
import { describeInBrowser } from '../support/describe-in-browser';
import { launchBrowser } from '../support/workbench-page';
import { PanePage } from './support/pane-page';

jest.setTimeout(240_000);

const words = BILLING_WORDS.fr;
const DIRTY = path.join(FOLDER, 'counts-2023-2024-dirty.csv');
const SHEETS = ['État liquidatif 2023-2024', 'Titres 2023-2024', 'Contrôle 2023-2024'] as const;
/** Amounts of 867 lines are written cell by cell in a page. */
const LONG = { timeout: 120_000 };

describeInBrowser('a year’s counts, from a file to the annex', () => {
  let browser: Browser;
  let pane: PanePage;

  beforeAll(async () => {
    browser = await launchBrowser();
    pane = await PanePage.open(browser);
    await pane.tab('billing').click();
  });

  afterAll(async () => {
    await browser.close();
  });

  const readDirty = async () => {
    await pane.chooseOption(words.source, words.fromFile);
    await pane.frame.locator('input[type=file]').setInputFiles({
      // As the guide offers it.
      name: 'effectifs-2023-2024-a-corriger.csv',
      mimeType: 'text/csv',
      buffer: await readFile(DIRTY),
    });
  };

  test('every doubtful row is told, and nothing is billed', async () => {
    await readDirty();
    await pane.text(words.errors(16)).waitFor();
    await pane.text(/Conteville.*désigne plusieurs communes/).waitFor();
    await pane.screenshot('pane-billing-errors');
    await pane.picture('facturer-erreurs', 'pane', pane.text(words.errors(16)));
    expect(await pane.create(SHEETS[0]).getAttribute('aria-disabled')).toBe('true');
  });

  test('an answer settles its row alone, and is kept for when the pane is opened again', async () => {
    await pane.button(words.choose('Conteville (80208)')).click();
    await pane.text(words.errors(15)).waitFor();
    await pane.text(PanePage.plain(words.keptIn)).waitFor();
    await pane.screenshot('pane-billing-kept');
    await pane.workbench.showSheet('Décisions de facturation');
    await pane.screenshot('pane-billing-decisions');
    expect((await pane.workbench.values('F5:H5')).flat()).toEqual([
      'commune choisie',
      '',
      'Conteville (80208)',
    ]);
    await pane.frame.evaluate(() => {
      location.reload();
    });
    await readDirty();
    await pane.text(words.errors(15)).waitFor();
    await pane.button(words.decisions(1)).click();
    await pane.button(words.undo).click();
    await pane.text(words.errors(16)).waitFor();
    expect(await pane.button(words.decisions(1)).count()).toBe(0);
  });

  test('what is left is set aside, and the annex is created with its control', async () => {
    await pane.button(words.setAllAside(16)).click();
    await pane.screenshot('pane-billing-why-aside');
    await pane.button('l’erreur de chacune').click();
    await pane.text(words.agrees).waitFor();
    await pane.screenshot('pane-billing');
    await pane.picture('facturer', 'pane', pane.text(words.result));
    await pane.create(SHEETS[0]).click();
    await pane.text(pane.words.tables.created(SHEETS[0])).waitFor(LONG);
    expect(await pane.workbench.sheetNames()).toEqual(expect.arrayContaining([...SHEETS]));
    await pane.workbench.showSheet(SHEETS[2]);
    await pane.screenshot('pane-billing-control');
    await pane.picture('facturer-controle', 'workbook');
  });

  describe('the same from a terminal', () => {
    let folder: string;
    const inFolder = (name: string) => path.join(folder, name);

    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'billing-'));
      const files = ['--out', inFolder('facturation.xlsx'), '--titres', inFolder('titres.csv')];
      const asked = ['2023-2024', '--input', DIRTY, '--set-aside', ...files];
      const { isBilled } = await runBilling(shippedBook, readBillingCommand(asked, today()));
      if (!isBilled) throw new Error('The terminal bills nothing.');
    });

    afterAll(async () => {
      await rm(folder, { recursive: true });
    });

    test('gives the same list of titres, byte for byte', async () => {
      const saving = pane.workbench.page.waitForEvent('download');
      await pane.button(words.saveTitres).click();
      const ours = await readFile(await (await saving).path(), 'utf8');
      expect(ours.startsWith('\ufeffRedevable;SIRET;')).toBe(true);
      expect(ours).toBe(await readFile(inFolder('titres.csv'), 'utf8'));
    });

    describeWithLibreOffice('added up again by LibreOffice', () => {
      test('gives the same annex, cell by cell', async () => {
        const saving = pane.workbench.page.waitForEvent('download');
        await pane.workbench.page.getByRole('button', { name: 'Télécharger .xlsx' }).click();
        const ours = await recalculate(await readFile(await (await saving).path()));
        const theirs = await recalculate(await readFile(inFolder('facturation.xlsx')));
        for (const sheet of SHEETS) {
          expect(cells(ours, sheet)).toEqual(cells(theirs, sheet));
          expect(cells(ours, sheet).length).toBeGreaterThan(100);
        }
        expect(cells(ours, SHEETS[2]).filter((cell) => cell.endsWith('écart'))).toEqual([]);
      });
    });
  });

  test('a second run finds the annex, and bills nothing again', async () => {
    await pane.button(words.searchEarlier).click();
    await pane.frame.getByRole('checkbox', { name: SHEETS[0] }).click();
    await pane.text(words.nothingToBill).waitFor();
    await pane.screenshot('pane-billing-second-run');
    await pane.picture('seconde-facturation', 'pane', pane.text(words.comparison));
    expect(pane.workbench.failures).toEqual([]);
  });
});

/** Every cell of a sheet that holds something: its address, whether it calculates, and what it holds. */
function cells(workbook: ReadWorkbook, sheet: string): readonly string[] {
  return [...(workbook.get(sheet) ?? [])]
    .filter(([, { kind, value }]) => kind === 'number' || value !== '')
    .map(([address, { kind, value, isFormula }]) => {
      const held = kind === 'number' ? String(Number(Number(value).toPrecision(15))) : value;
      return `${address} ${isFormula ? '=' : ''}${held}`;
    })
    .sort();
}
