import { cell, range } from '../../../src/kit/formula/address';
import { formula, number, text, textFormula } from '../../../src/kit/sheet/cells';
import { PAGE, PAGES } from '../../../src/kit/sheet/page-setup';
import type { SheetModel } from '../../../src/kit/sheet/sheet-model';
import { XlsxFile } from '../../../src/workbook/xlsx/xlsx-file';
import { committeeSample } from '../../support/committee-sample';
import { compareFigures } from '../../support/compare-figures';
import { describeWithLibreOffice } from '../../support/describe-with-libreoffice';
import { printToPdf, recalculate } from '../../support/libreoffice';
import { pdfInfo, pdfText } from '../../support/pdf';
import { smallSheet } from '../../support/small-sheet';

const SECONDS = 1000;

async function fileOf(...sheets: readonly SheetModel[]): Promise<Uint8Array> {
  const file = new XlsxFile('Essai');
  await file.writeSheets(sheets);
  return file.toBytes();
}

describeWithLibreOffice('an .xlsx file in LibreOffice', () => {
  jest.setTimeout(60 * SECONDS);

  test('is recalculated: a wrong value in the file is not believed', async () => {
    const sheet = smallSheet([
      [
        number('amount', '42056.28'),
        number('amount', '22500.00'),
        formula('totalAmount', 'SUM(A1:B1)', '1.00'),
      ],
    ]);
    const read = await recalculate(await fileOf(sheet));
    expect(read.get('Feuille')?.get('C1')).toMatchObject({
      kind: 'number',
      value: '64556.28',
      isFormula: true,
    });
    expect(compareFigures([sheet], read)).toEqual({
      compared: 3,
      differences: ['Feuille C1: ours is 1.00, theirs 64556.28'],
    });
  });

  test('gives every figure of the committee table, to the last decimal', async () => {
    const sheets = [committeeSample(), committeeSample('Copie', 'COPIE')];
    const read = await recalculate(await fileOf(...sheets));
    expect(compareFigures(sheets, read)).toEqual({ compared: 92, differences: [] });
  });

  test('shows figures as a French reader writes them', async () => {
    const sheet = smallSheet([
      [number('amount', '320319.16'), number('amount', '-1234.5'), number('amount', '0')],
      [
        number('resultSignedAmount', '5186.04'),
        number('signedAmount', '-5186.04'),
        number('signedAmount', '0'),
      ],
      [number('rate', '7.4'), number('rate', '1.224'), number('count', 43_478)],
      [text('code', '02604'), textFormula('controlVerdict', 'IF(A1>0,"conforme","écart")', 'conforme')],
    ]);
    const read = await recalculate(await fileOf(sheet));
    const shown = [...(read.get('Feuille')?.values() ?? [])].map((content) =>
      content.shown.replace(/[\u00a0\u202f]/g, ' '),
    );
    expect(shown).toEqual([
      ...['320 319,16 €', '-1 234,50 €', '0,00 €'],
      ...['+5 186,04 €', '-5 186,04 €', '0,00 €'],
      ...['7,40 €', '1,224 €', '43 478'],
      ...['02604', 'conforme'],
    ]);
  });

  test('keeps as texts those that begin like a formula', async () => {
    const sheet = smallSheet(
      ['=1+1', '+1', '-1', '@SUM(A1)', '=cmd|x'].map((content) => [text('label', content)]),
    );
    expect(compareFigures([sheet], await recalculate(await fileOf(sheet)))).toEqual({
      compared: 5,
      differences: [],
    });
  });

  test('prints the committee table on one A4 page', async () => {
    const pdf = await printToPdf(await fileOf(committeeSample()));
    expect(await pdfInfo(pdf)).toEqual({ pages: 1, pageSize: expect.stringMatching(/\(A4\)$/) as string });
    const lines = (await pdfText(pdf))
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== '');
    const endOfTable = lines.findIndex((line) => line.startsWith('Solde')) + 1;
    expect(lines.slice(0, endOfTable)).toEqual([
      'Somme Numérique Comité syndical & bureau',
      'Espace numérique de travail : décompte 2021-2022',
      'Charges de l’année scolaire, coût par élève et produits, en € TTC',
      'Objet Montant € TTC',
      'Compte élève plateforme ENT 42 056,28 €',
      'Redevance EDUCLEVER 22 500,00 €',
      'Madmagz 24 048,07 €',
      'Edumedia 23 656,66 €',
      'Universalis 45 058,46 €',
      'Frais de personnel 125 755,82 €',
      'Charges annexes et frais de mission 2 243,87 €',
      'CANOPE 20 000,00 €',
      'Evaluation 15 000,00 €',
      'TOTAL dépenses année scolaire 2021-2022 320 319,16 €',
      'Somme due par élève pour l’année scolaire 2021 - 2022 € TTC 7,37 €',
      'Produits Élèves Tarif Montant € TTC',
      'Territoires membres, dans la Somme 43 478 7,40 € 321 737,20 €',
      'Hors territoires membres ou hors de la Somme 314 12,00 € 3 768,00 €',
      'TOTAL produits 43 792 325 505,20 €',
      'Solde : produits moins charges +5 186,04 €',
    ]);
    expect(lines.slice(endOfTable).join(' ')).toBe(
      'Somme due par élève : 320 319,16 € divisés par les 43 478 élèves facturés à 7,40 € ; les 314 élèves ' +
        'facturés à 12,00 € n’entrent pas dans le diviseur. ' +
        'Le poste « Compte élève plateforme ENT » reprend le montant imprimé au procès-verbal, qui ne se déduit ' +
        'pas du nombre de comptes. ' +
        'Source : procès-verbal du comité syndical du 28/06/2022, lignes 332 à 344. ' +
        '2021-2022 Page 1 / 1',
    );
  });

  test('a long and wide table keeps to one page in width, and repeats its titles', async () => {
    const rows = Array.from({ length: 80 }, (_, index) => [
      text('label', index === 0 ? 'Objet' : `Ligne ${index}`),
      number('count', index),
      number('amount', '1.00'),
    ]);
    const sheet = smallSheet(rows, { columns: [{ width: 90 }, { width: 60 }, { width: 60 }] });
    const pdf = await printToPdf(
      await fileOf({
        ...sheet,
        print: {
          ...sheet.print,
          area: range(cell(1, 1), cell(80, 3)),
          orientation: 'landscape',
          titleRows: { first: 1, last: 1 },
          footer: { left: [], center: ['Page ', PAGE, ' / ', PAGES], right: [] },
        },
      }),
    );
    const pages = (await pdfText(pdf)).split('\f').filter((page) => page.trim() !== '');
    expect(await pdfInfo(pdf)).toEqual({
      pages: pages.length,
      pageSize: expect.stringMatching(/^841\.\d+ x 595\.\d+ pts/) as string,
    });
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach((page, index) => {
      expect(page).toMatch(/^\s*Objet/);
      expect(page).toMatch(/1,00 €/);
      expect(page).toContain(`Page ${index + 1} / ${pages.length}`);
    });
  });
});
