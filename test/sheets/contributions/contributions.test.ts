import { shippedBook } from '../../../src/engine/book/shipped-book';
import { balanceOf, productsOf } from '../../../src/engine/charges/products';
import { a1Range } from '../../../src/kit/formula/address';
import { contributionsSheet } from '../../../src/sheets/contributions';
import type { SheetModel } from '../../../src/kit/sheet/sheet-model';
import { sheetProblems } from '../../support/soundness/sheet-problems';
import { problemFrom } from '../../engine/problem-from';
import { compareFigures } from '../../support/compare-figures';
import { describeWithLibreOffice } from '../../support/describe-with-libreoffice';
import { printToPdf, recalculate } from '../../support/libreoffice';
import { act, bookWith, minimalData } from '../../support/minimal-data';
import { pdfInfo } from '../../support/pdf';
import { filled } from '../filled';
import { fileOf, recalculated } from '../recalculated';
import { seen, withoutEdition } from '../seen';
import cases from './contributions-cases.json';

const GENERATED_ON = '2026-11-22';
const KNOWN = contributionsSheet(shippedBook, { year: '2021-2022', generatedOn: GENERATED_ON });
const TO_FILL = contributionsSheet(shippedBook, { year: '2023-2024', generatedOn: GENERATED_ON });

const minimal = (tables: Parameters<typeof bookWith>[0]): SheetModel =>
  contributionsSheet(bookWith(tables), { year: '2030-2031', generatedOn: GENERATED_ON });

describe('the contributions of a year', () => {
  test.each([
    ['known', KNOWN, cases.known],
    ['toFill', TO_FILL, cases.toFill],
  ])('lays the %s sheet out to the letter', (_name, sheet, expected) => {
    expect(withoutEdition(seen(sheet))).toEqual(expected);
  });

  const [contribution, ...others] = minimalData().tariffs;
  const withoutRates = contribution === undefined ? [] : [{ ...contribution, versions: [] }, ...others];
  const drafts = minimalData().acts.map((one) => ({ ...one, status: 'draft' as const }));
  test.each([
    ['without pupils', { pupils: [] }, cases.withoutPupils],
    ['without charges', { charges: [] }, cases.withoutCharges],
    ['without rates', { tariffs: withoutRates }, cases.withoutRates],
    ['that a draft sets', { acts: drafts }, cases.drafted],
  ])('lays a year %s out to the letter', (_what, tables, expected) => {
    expect(withoutEdition(seen(minimal(tables)))).toEqual(expected);
  });

  test('holds the products and the balance of the functions', () => {
    expect(JSON.stringify(seen(KNOWN))).toContain(
      ` → ${productsOf(shippedBook, '2021-2022').total.exact.toFixed(2)}`,
    );
    expect(JSON.stringify(seen(KNOWN))).toContain(
      ` → ${balanceOf(shippedBook, '2021-2022').exact.toFixed(2)}`,
    );
  });

  test('names its figures by table and year', () => {
    expect(Object.fromEntries(KNOWN.names.map(({ name, range }) => [name, a1Range(range)]))).toEqual({
      ENT_Contributions_Effectif_2021_2022: 'C7',
      ENT_Contributions_Produits_2021_2022: 'E12',
      ENT_Contributions_Charges_2021_2022: 'E13',
      ENT_Contributions_Solde_2021_2022: 'E14',
      ENT_Contributions_CoutEleve_2021_2022: 'E17',
    });
  });

  test.each([KNOWN, TO_FILL])('is sound, native and on A4 portrait ($name)', (sheet) => {
    expect(sheetProblems([sheet], { nativeOnly: true })).toEqual([]);
    expect(sheet.print.orientation).toBe('portrait');
  });

  test('has no sheet for a year of which nothing is known', () => {
    const problem = problemFrom(() =>
      contributionsSheet(shippedBook, { year: '2022-2023', generatedOn: GENERATED_ON }),
    );
    expect(problem.code).toBe('noTariffVoted');
  });

  test('leaves charges to fill, and a rate that no act gives', () => {
    const withoutCharges = seen(minimal({ charges: [] }));
    expect(withoutCharges).toContainEqual([
      'Charges 2030-2031',
      '(label)',
      '(label)',
      '(label)',
      '(inputAmount)',
    ]);
    const [contribution, ...others] = minimalData().tariffs;
    const withoutRates = seen(
      minimal({ tariffs: contribution === undefined ? [] : [{ ...contribution, versions: [] }, ...others] }),
    );
    expect(withoutRates[4]).toEqual([
      'Territoires membres, dans la Somme',
      '(label)',
      '15',
      '(inputRate)',
      '=IF(COUNT(C5:D5)<2,"",ROUND(C5*D5,2)) → ',
    ]);
  });

  test('marks every figure that a draft sets', () => {
    const rows = seen(minimal({ acts: [act('vote-2030', { status: 'draft' })] })).flat();
    expect(rows[0]).toBe('Service ENT : contributions et solde (prévisionnel)');
    expect(rows).toEqual(
      expect.arrayContaining([
        'Territoires membres, dans la Somme (tarif prévisionnel, effectif prévisionnel)',
        'TOTAL contributions 2030-2031 (tarif prévisionnel, effectif prévisionnel)',
        'TOTAL produits 2030-2031 (tarif prévisionnel, effectif prévisionnel)',
        'Charges 2030-2031 (charges prévisionnelles)',
        'Solde : produits moins charges (tarif prévisionnel, charges prévisionnelles, effectif prévisionnel)',
        'Charges par élève, en € TTC (charges prévisionnelles, effectif prévisionnel)',
      ]),
    );
    const sources = rows.filter((row) => /^(?:Charges et total|Effectifs|Tarifs) :/.test(row));
    expect(sources).toHaveLength(3);
    for (const source of sources) expect(source).toContain("(prévisionnel : le vote n'a pas eu lieu)");
  });

  test('rounds the total of finer rates once, and says so', () => {
    const [contribution, ...others] = minimalData().tariffs;
    const rates = {
      membre: { amount: '1.005' },
      'membre hors Somme': { amount: '1.115' },
      'hors membre': { amount: '1.115' },
    };
    const version = { from: '2030-2031', to: '2030-2031', act: 'vote-2030' } as const;
    const rule = { kind: 'perUnit', per: ['pupils'], rates } as const;
    const sheet = minimal({
      tariffs:
        contribution === undefined ? [] : [{ ...contribution, versions: [{ ...version, rule }] }, ...others],
    });
    // 15 × 1,005 = 15,075 and 3 × 1,115 = 3,345: 15,08 + 3,35 would be a cent more than 18,42.
    expect(seen(sheet).slice(4, 8)).toEqual([
      expect.arrayContaining(['1.005', '=ROUND(C5*D5,2) → 15.08']),
      expect.arrayContaining(['1.115', '=ROUND(C6*D6,2) → 3.35']),
      expect.arrayContaining(['=ROUND(SUMPRODUCT(C5:C6,D5:D6),2) → 18.42']),
      [expect.stringMatching(/^Les tarifs ont plus de deux décimales/)],
    ]);
  });
});

describeWithLibreOffice('the contributions in LibreOffice', () => {
  test.each([
    ['known', KNOWN],
    ['to fill', TO_FILL],
  ])('gives every figure of the %s sheet, on one page', async (_name, sheet) => {
    const bytes = await fileOf(sheet);
    const { compared, differences } = compareFigures([sheet], await recalculate(bytes));
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(25);
    expect((await pdfInfo(await printToPdf(bytes))).pages).toBe(1);
  });

  test('what is filled in makes the products, the balance and the control', async () => {
    const sheets = [
      TO_FILL,
      filled(TO_FILL, { C5: 41_000 }),
      filled(TO_FILL, { C5: 41_000, C6: 974 }),
      filled(TO_FILL, { C5: 41_000, C6: 973 }),
    ].map((sheet, at) => ({ ...sheet, name: `Essai ${at}`, names: [] }));
    const read = await recalculated(...sheets);
    // Products, balance, verdict.
    expect(read.map((cell) => ['E18', 'E20', 'E12'].map(cell))).toEqual([
      ['', '', 'à compléter'],
      ['', '', 'à compléter'],
      ['315088', '3878', 'conforme'],
      ['315076', '3866', 'écart'],
    ]);
  });
});
