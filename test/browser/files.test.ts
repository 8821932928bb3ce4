import { readFile } from 'node:fs/promises';
import { Workbook } from '@cj-tech-master/excelts';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { BrowserContext } from 'playwright-core';
import { faultsFor, OFFICE_VERSIONS, VALIDATOR } from '../judges/validator';
import { describeWith } from '../support/describe-with';
import { describeWithLibreOffice } from '../support/describe-with-libreoffice';
import { recalculate } from '../support/libreoffice';
import { XlsxParts } from '../support/xlsx-parts';
import { describeInBrowser } from './support/describe-in-browser';
import { WorkbenchPage, launchBrowser } from './support/workbench-page';

describeInBrowser('the commands on files', () => {
  let browser: BrowserContext;
  let workbench: WorkbenchPage;

  let sample: Uint8Array;

  beforeAll(async () => {
    browser = await launchBrowser();
    workbench = await WorkbenchPage.open(browser);
    sample = await downloaded();
  });

  afterAll(async () => {
    await browser.close();
  });

  test('download the workbook with the formulas in the form in which Excel finds the add-in', () => {
    const parts = new XlsxParts(sample);
    expect(parts.paths).toContain('xl/metadata.xml');
    const cells = parts.cells(1);
    expect(cells.get('E6')).toMatchObject({
      formula: '_xldudf_ENT_CONTRIB(B6:B14,A6:A14,B3)',
      value: '87690',
    });
    expect(cells.get('E7')).toMatchObject({ formula: null, value: '14504' });
    expect(cells.get('B15')).toMatchObject({ formula: 'SUM(B6:B14)', value: '17123' });
    const [spilling] = parts
      .elements('xl/worksheets/sheet1.xml', 'c')
      .map((node) => node[':@'] as Record<string, string>)
      .filter(({ r }) => r === 'E6');
    expect(spilling).toMatchObject({ cm: '1' });
  });

  describeWithLibreOffice('a download', () => {
    test('is read by LibreOffice, which computes the native formulas again', async () => {
      const sheets = await recalculate(sample);
      const sheet = sheets.get('Contributions');
      expect(sheet?.get('A1')).toMatchObject({ value: 'Contributions des communes pour l’ENT' });
      expect(sheet?.get('B15')).toMatchObject({ value: '17123', isFormula: true });
      expect([...sheets.keys()]).toEqual(['Contributions', 'Décompte', 'Préparation']);
    });
  });

  describeWith('the Open XML validator', VALIDATOR === null ? 'its program' : null, () => {
    test.each(OFFICE_VERSIONS)('opens a download as it is, for %s', async (version) => {
      expect(await faultsFor(version, { name: 'telecharge.xlsx', bytes: sample })).toEqual([]);
    });
  });

  test('open a download again as it was', async () => {
    const before = await workbench.values('A1:E25');
    await opened('Retour.xlsx', sample);
    expect(await workbench.page.textContent('#file-name')).toBe('Retour.xlsx');
    expect(await workbench.sheetNames()).toEqual(['Contributions', 'Décompte', 'Préparation']);
    expect(await workbench.values('A1:E25')).toEqual(before);
    expect(await workbench.cell('E6')).toEqual({
      value: 87690,
      formula: '=ENT.CONTRIB(B6:B14,A6:A14,B3)',
      text: expect.stringMatching(/^87\s690,00\s€$/) as string,
    });
    await workbench.screenshot('opened');
  });

  test('keep the open workbook where a file is none', async () => {
    await opened('notes.xlsx', strToU8('pas un classeur'));
    expect(await workbench.page.locator('#report').innerText()).toMatch(
      /« notes\.xlsx » n’est pas ouvert\s+Ce fichier n’est pas un classeur \.xlsx\.\s+Le classeur précédent est resté ouvert\./,
    );
    await workbench.page.keyboard.press('Escape');
    expect(await workbench.cell('E6')).toMatchObject({ value: 87690 });
  });

  test('open what Excel made, with its formats, tables and lists', async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet('Effectifs', { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.addTable({
      name: 'EntEffectifs',
      ref: 'A1',
      headerRow: true,
      columns: [{ name: 'Commune' }, { name: 'Élèves' }],
      rows: [
        ['Amiens', 11850],
        ['Péronne', 742],
      ],
    });
    sheet.getCell('B3').numFmt = '#,##0';
    sheet.getCell('D1').value = new Date(Date.UTC(2023, 8, 1));
    sheet.getCell('D1').numFmt = 'dd/mm/yyyy';
    sheet.getCell('D2').value = { formula: 'SUM(EntEffectifs[Élèves])', result: 12592 };
    sheet.getCell('D3').value = { formula: '_xlfn.CONCAT(A2,"-",A3)', result: 'Amiens-Péronne' };
    sheet.getCell('E2').dataValidation = { type: 'list', formulae: ['"membre,hors membre"'] };
    await opened('Effectifs.xlsx', await workbook.xlsx.writeBuffer());
    await workbench.calculated();
    expect(await workbench.values('A1:B3')).toEqual([
      ['Commune', 'Élèves'],
      ['Amiens', 11850],
      ['Péronne', 742],
    ]);
    expect(await workbench.cell('D1')).toMatchObject({ value: 45170, text: '01/09/2023' });
    expect(await workbench.cell('D2')).toMatchObject({ value: 12592 });
    expect(await workbench.cell('D3')).toMatchObject({
      value: 'Amiens-Péronne',
      formula: '=CONCAT(A2,"-",A3)',
    });
    const kept = await workbench.page.evaluate(() => {
      const grid = window.spreadsheet?.grid;
      const [first] = grid?.sheets() ?? [];
      if (!grid || !first) throw new Error('No spreadsheet.');
      const list = { sheet: first.id, area: { row: 1, column: 4, rows: 1, columns: 1 } };
      return {
        tables: grid.tables().map(({ name, area }) => ({ name, area })),
        source: grid.validation(list)?.source,
        frozen: grid.frozen(first.id),
      };
    });
    expect(kept).toEqual({
      tables: [{ name: 'EntEffectifs', area: { row: 0, column: 0, rows: 3, columns: 2 } }],
      source: 'membre,hors membre',
      frozen: { rows: 1, columns: 0 },
    });
  });

  test('say what of a file is not shown', async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet('Feuille');
    sheet.getCell('A1').value = { text: 'Somme Numérique', hyperlink: 'https://example.org/' };
    const parts = unzipSync(await workbook.xlsx.writeBuffer());
    parts['xl/charts/chart1.xml'] = strToU8('<chart/>');
    await opened('Bilan.xlsx', zipSync(parts));
    const report = workbench.page.locator('#report');
    expect(await report.innerText()).toMatch(/« Bilan\.xlsx » est ouvert en partie/);
    expect(await report.innerText()).toMatch(/Votre fichier n’est pas modifié/);
    expect(await report.innerText()).toMatch(/– graphiques\s+– liens hypertextes/);
    await workbench.screenshot('unshown');
    await report.getByRole('button', { name: 'Fermer' }).click();
    expect(await workbench.cell('A1')).toMatchObject({ value: 'Somme Numérique' });
  });

  test('start a new workbook, in which the add-in answers', async () => {
    await workbench.page.click('#new');
    await started();
    expect(await workbench.sheetNames()).toEqual(['Feuil1']);
    await workbench.enter('A1', '=ENT.CONTRIB(100;"membre";"2023-2024")');
    expect(await workbench.cell('A1')).toMatchObject({ value: 740 });
  });

  test('break nothing in the page', () => {
    expect(workbench.failures).toEqual([]);
  });

  async function downloaded(): Promise<Uint8Array> {
    const [download] = await Promise.all([
      workbench.page.waitForEvent('download'),
      workbench.page.click('#download'),
    ]);
    return new Uint8Array(await readFile(await download.path()));
  }

  async function opened(name: string, bytes: Uint8Array): Promise<void> {
    await workbench.page.setInputFiles('#file', { name, mimeType: '', buffer: Buffer.from(bytes) });
    await started();
  }

  /** Once the add-in runs on the workbook that is open, or a dialog says that it is not. */
  async function started(): Promise<void> {
    await workbench.page.waitForTimeout(300);
    await workbench.page.locator('#pane-state').waitFor({ state: 'hidden' });
    await workbench.calculated();
  }
});
