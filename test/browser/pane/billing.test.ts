import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { runBilling } from '../../../src/cli/bill';
import { readBillingCommand } from '../../../src/cli/billing-arguments';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { FOLDER } from '../../../src/build/counts-sample';
import { BILLING_WORDS } from '../../../src/taskpane/billing/words';
import { today } from '../../../src/taskpane/host/today';
import { SIRET, UAI } from '../../billing/support/counts';
import { describeWithLibreOffice } from '../../support/describe-with-libreoffice';
import type { ReadWorkbook } from '../../support/flat-ods';
import { recalculate } from '../../support/libreoffice';
import { describeInBrowser } from '../support/describe-in-browser';
import { launchBrowser } from '../support/workbench-page';
import { PanePage } from './support/pane-page';

const words = BILLING_WORDS.fr;
const DIRTY = path.join(FOLDER, 'counts-2023-2024-dirty.csv');
const SHEETS = ['État liquidatif 2023-2024', 'Titres 2023-2024', 'Contrôle 2023-2024'] as const;
const CREATE = 'Créer 3 feuilles, dont « État liquidatif 2023-2024 »';
/** Amounts of 867 lines are written cell by cell in a page. */

describeInBrowser('a year’s counts, from a file to the annex', () => {
  let browser: BrowserContext;
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
    expect(await pane.button(CREATE).getAttribute('aria-disabled')).toBe('true');
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
    await pane.button(CREATE).click();
    await pane.text(/^3 feuilles sont créées/).waitFor();
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

  test('what is created is found at once, and bills nothing again', async () => {
    await pane
      .text('1 état de 2023-2024 dans ce classeur : seules les différences seront facturées.')
      .waitFor();
    await pane.text('Rien n’a changé : rien n’est à facturer de nouveau.').waitFor();
    await pane.screenshot('pane-billing-second-run');
    expect(await pane.button(/^Créer 3 feuilles/).getAttribute('aria-disabled')).toBe('true');
    expect(pane.workbench.failures).toEqual([]);
  });
});

describeInBrowser('a year that is billed a second time, in the workbook of the first', () => {
  let browser: BrowserContext;
  let pane: PanePage;

  beforeAll(async () => {
    browser = await launchBrowser();
    pane = await PanePage.open(browser, { width: 320 });
    await pane.tab('billing').click();
  });

  afterAll(async () => {
    await browser.close();
  });

  const read = async (...rows: readonly (readonly string[])[]) => {
    const header = ['École', 'UAI', 'Code INSEE', 'Élèves', 'Payeur', 'SIRET', 'Code service', 'Date'];
    const text = [header, ...rows].map((row) => row.join(';')).join('\r\n');
    await pane.frame.locator('input[type=file]').setInputFiles({
      name: 'effectifs.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`\ufeff${text}`),
    });
  };
  const school = (name: string, uai: string, pupils: string) =>
    [name, uai, '80001', pupils, 'Ville d’Abbeville', SIRET.one, 'ENT', '15/10/2023'] as const;

  test('a row is corrected by keyboard alone', async () => {
    await pane.chooseOption('Effectifs', 'Un fichier Excel ou CSV');
    await read(school('École du Centre', UAI.one, '-100'), school('École du Port', UAI.two, '80'));
    await pane.text('École du Centre, ligne 2 : −100 élèves').waitFor();
    await pane.button('Corriger').first().focus();
    const { keyboard } = pane.workbench.page;
    await keyboard.press('Enter');
    const field = pane.frame.getByRole('textbox', { name: 'Élèves, valeur exacte' });
    expect(await field.inputValue()).toBe('-100');
    await pane.screenshot('pane-billing-correction');
    await keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
    await keyboard.press('Enter');
    // What the field holds is selected: what is typed takes its place.
    await keyboard.type('100');
    await keyboard.press('Enter');
    await pane.text('Ligne 2, École du Centre : Élèves, « -100 » corrigé en « 100 ».').waitFor();
    // 180 × 7,40 €.
    await pane.text(/^1\s332,00\s€$/).waitFor();
  });

  test('only the differences are proposed once the workbook is opened again, and shown before they are billed', async () => {
    await pane.button('Créer 3 feuilles, dont « État liquidatif 2023-2024 »').click();
    await pane.text(/^3 feuilles sont créées/).waitFor();
    await pane.frame.evaluate(() => {
      location.reload();
    });
    await pane.chooseOption('Effectifs', 'Un fichier Excel ou CSV');
    await read(school('École du Centre', UAI.one, '103'), school('École du Parc', UAI.three, '10'));
    await pane
      .text('1 état de 2023-2024 dans ce classeur : seules les différences seront facturées.')
      .waitFor();
    const counted = pane.frame.getByRole('checkbox', { name: 'État liquidatif 2023-2024 (2 lignes)' });
    expect(await counted.isChecked()).toBe(true);
    // 3 × 7,40 € and 10 × 7,40 €; the school that is not listed stays as billed.
    await pane.text(/^740,00\s€ → 762,20\s€\s: \+22,20\s€, effectif en hausse$/).waitFor();
    await pane.text(/^0,00\s€ → 74,00\s€\s: \+74,00\s€, nouvelle ligne$/).waitFor();
    await pane.text(/^1 ligne non relue, laissée telle que facturée \(592,00\s€\)$/).waitFor();
    await pane.screenshot('pane-billing-differences');
    await pane.picture('seconde-facturation', 'pane', pane.text('À facturer'));
    await pane.button('Créer 3 feuilles, dont « État compl. 2023-2024 »').click();
    await pane.text(/^3 feuilles sont créées.*État compl/).waitFor();
    await pane.workbench.showSheet('Titres compl. 2023-2024');
    await pane.screenshot('pane-billing-complement');
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
