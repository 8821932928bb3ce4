import { shippedBook } from '../../../src/engine/book/shipped-book';
import { problemFrom } from '../../engine/problem-from';
import { a1Range } from '../../../src/kit/formula/address';
import { PAGE, PAGES } from '../../../src/kit/sheet/page-setup';
import type { SheetCell, SheetModel } from '../../../src/kit/sheet/sheet-model';
import { decompteSheet, type DecompteRequest } from '../../../src/sheets/decompte/decompte';
import { sheetProblems } from '../../support/soundness/sheet-problems';
import { compareFigures } from '../../support/compare-figures';
import { describeWithLibreOffice } from '../../support/describe-with-libreoffice';
import type { ReadWorkbook } from '../../support/flat-ods';
import { printToPdf, recalculateAll } from '../../support/libreoffice';
import { fileOf } from '../recalculated';
import { pdfInfo } from '../../support/pdf';
import { seen, withoutEdition } from '../seen';
import cases from './decompte-cases.json';
import styles from './decompte-styles.json';

const REQUEST: DecompteRequest = { year: '2021-2022', base: 'voted', generatedOn: '2026-11-22' };

const VOTED = decompteSheet(shippedBook, REQUEST);
const CHARTER = decompteSheet(shippedBook, { ...REQUEST, base: 'charter' });
const TO_FILL = decompteSheet(shippedBook, { ...REQUEST, year: '2023-2024' });

describe('the décompte', () => {
  test.each([
    ['voted', VOTED, cases.voted],
    ['charter', CHARTER, cases.charter],
    ['toFill', TO_FILL, cases.toFill],
  ])('lays the %s sheet out to the letter', (_name, sheet, expected) => {
    expect(withoutEdition(seen(sheet))).toEqual(expected);
  });

  test.each([
    [
      'voted',
      VOTED,
      {
        ENT_Decompte_Total_2021_2022: 'D14',
        ENT_Decompte_CoutEleve_2021_2022: 'D15',
        ENT_Decompte_Denominateur_2021_2022: 'D16',
        ENT_Decompte_Effectif_2021_2022: 'B22',
        ENT_Decompte_Produits_2021_2022: 'D25',
        ENT_Decompte_Solde_2021_2022: 'D26',
      },
    ],
    [
      'charter',
      CHARTER,
      {
        ENT_DecompteCharte_Total_2021_2022: 'D10',
        ENT_DecompteCharte_CoutEleve_2021_2022: 'D11',
        ENT_DecompteCharte_Denominateur_2021_2022: 'D12',
      },
    ],
    [
      'to fill',
      TO_FILL,
      {
        ENT_Decompte_Total_2023_2024: 'D14',
        ENT_Decompte_CoutEleve_2023_2024: 'D15',
        ENT_Decompte_Denominateur_2023_2024: 'D16',
      },
    ],
  ])('names the figures of the %s sheet, each by its cell', (_name, sheet, names) => {
    expect(Object.fromEntries(sheet.names.map(({ name, range }) => [name, a1Range(range)]))).toEqual(names);
  });

  test.each([
    ['voted', VOTED, styles.voted],
    ['charter', CHARTER, styles.charter],
    ['toFill', TO_FILL, styles.toFill],
  ])('gives each cell of the %s sheet the look of what it is', (_name, sheet, expected) => {
    const looks = sheet.rows.map(({ cells }) =>
      cells.filter((cell) => cell !== null).map(({ style }) => style),
    );
    expect(looks).toEqual(expected);
  });

  test('heads and foots each page, in the middle of it', () => {
    expect(VOTED.print.header).toEqual({
      left: ['Somme Numérique'],
      center: [],
      right: ['Décompte ENT 2021-2022'],
    });
    expect(VOTED.print.footer).toEqual({
      left: ['Établi le 22/11/2026'],
      center: [],
      right: ['Page ', PAGE, ' / ', PAGES],
    });
    expect(VOTED.print.centred).toBe(true);
  });

  test.each([VOTED, CHARTER, TO_FILL])('is sound, native and on A4 portrait ($name)', (sheet) => {
    expect(sheetProblems([sheet], { nativeOnly: true })).toEqual([]);
    expect(sheet.print.orientation).toBe('portrait');
    expect(sheet.print.titleRows).toEqual({ first: 1, last: 2 });
  });

  test('bears the version and the fingerprint of its data, and its date', () => {
    expect(VOTED.provenance.dataVersion).toMatch(/^\d{4}\.\d+$/);
    expect(VOTED.provenance.dataHash).toMatch(/^[0-9a-f]{64}$/);
    const last = seen(VOTED).at(-1)?.[0];
    const { dataVersion, dataHash } = VOTED.provenance;
    expect(last).toBe(
      `Données ${dataVersion} (empreinte SHA-256 ${dataHash.slice(0, 12)}…), feuille établie le 22/11/2026.`,
    );
  });

  test('has no charter base where the lines are not known', () => {
    const problem = problemFrom(() =>
      decompteSheet(shippedBook, { ...REQUEST, year: '2023-2024', base: 'charter' }),
    );
    expect(problem.code).toBe('chargeLinesUnknown');
  });

  test('has no sheet for a year without charges', () => {
    const problem = problemFrom(() => decompteSheet(shippedBook, { ...REQUEST, year: '2022-2023' }));
    expect(problem.code).toBe('chargesUnknown');
  });
});

describeWithLibreOffice('the décompte in LibreOffice', () => {
  const SHEETS = [VOTED, CHARTER, TO_FILL];
  let read: readonly ReadWorkbook[];

  // All in one go: LibreOffice takes longer to start than to calculate.
  beforeAll(async () => {
    read = await recalculateAll(await Promise.all(SHEETS.map((sheet) => fileOf(sheet))));
  });

  test.each([
    ['voted', 0],
    ['charter', 1],
    ['to fill', 2],
  ])('gives every figure of the %s sheet, on one page', async (_name, at) => {
    const sheet = SHEETS[at] ?? VOTED;
    const { compared, differences } = compareFigures([sheet], read[at] ?? new Map());
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(25);
    expect((await pdfInfo(await printToPdf(await fileOf(sheet)))).pages).toBe(1);
  });

  test('the control of the lines to fill turns from à compléter to écart and conforme', async () => {
    const sheets = [[], ['311209.99'], ['311000', '210']].map((amounts) => filled(TO_FILL, amounts));
    const read = await recalculateAll(await Promise.all(sheets.map((sheet) => fileOf(sheet))));
    const verdicts = read.map((workbook) =>
      [...(workbook.get(TO_FILL.name)?.values() ?? [])]
        .filter(({ isFormula, kind }) => isFormula && kind === 'text')
        .map(({ value }) => value),
    );
    expect(verdicts).toEqual([['à compléter'], ['écart'], ['conforme']]);
  });
});

/** The sheet as an officer fills it: the amounts in the cells to fill, from the top. */
function filled(sheet: SheetModel, amounts: readonly string[]): SheetModel {
  const left = [...amounts];
  const fill = (cell: SheetCell | null): SheetCell | null => {
    if (cell?.kind !== 'blank' || cell.style !== 'inputAmount') return cell;
    const amount = left.shift();
    return amount === undefined ? cell : { kind: 'number', style: cell.style, number: amount };
  };
  return { ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(fill) })) };
}
