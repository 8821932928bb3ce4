import { shippedBook } from '../../../src/engine/book/shipped-book';
import { a1Range } from '../../../src/kit/formula/address';
import { comparisonSheet } from '../../../src/sheets/comparison/comparison';
import { sheetProblems } from '../../support/soundness/sheet-problems';
import { compareFigures } from '../../support/compare-figures';
import { describeWithLibreOffice } from '../../support/describe-with-libreoffice';
import { printToPdf, recalculate } from '../../support/libreoffice';
import { bookWith, minimalData } from '../../support/minimal-data';
import { pdfText } from '../../support/pdf';
import { fileOf } from '../recalculated';
import { seen, withoutEdition } from '../seen';
import cases from './comparison-cases.json';
import { bookOf } from './years-book';

const GENERATED_ON = '2026-11-22';
const TWO_YEARS = comparisonSheet(shippedBook, { generatedOn: GENERATED_ON });

const OF_YEARS = (count: number) => comparisonSheet(bookOf(count), { generatedOn: GENERATED_ON });

describe('the comparison', () => {
  test('lays the years that ship out to the letter', () => {
    expect(withoutEdition(seen(TWO_YEARS))).toEqual(cases);
  });

  test('names the figures of each year', () => {
    expect(Object.fromEntries(TWO_YEARS.names.map(({ name, range }) => [name, a1Range(range)]))).toEqual({
      ENT_Comparatif_Total_2021_2022: 'B14',
      ENT_Comparatif_CoutEleve_2021_2022: 'B22',
      ENT_Comparatif_Produits_2021_2022: 'B34',
      ENT_Comparatif_Solde_2021_2022: 'B35',
      ENT_Comparatif_Total_2023_2024: 'C14',
      ENT_Comparatif_CoutEleve_2023_2024: 'C22',
      ENT_Comparatif_Produits_2023_2024: 'C34',
      ENT_Comparatif_Solde_2023_2024: 'C35',
    });
  });

  test('what is not known is never a number, and nothing is worked out from it', () => {
    const [, ...lines] = seen(TWO_YEARS).slice(3, 13);
    for (const row of lines) {
      expect(row.slice(2)).toEqual([
        'non connu',
        expect.stringMatching(/^=IF\(COUNT\(B\d+,C\d+\)<2,"",.*\) → $/),
        expect.stringMatching(/^=IF\(COUNT\(B\d+,C\d+\)<2,"",.*\) → $/),
      ]);
    }
  });

  test.each([1, 2, 4, 5, 8])('is sound and native with %i years', (count) => {
    expect(sheetProblems([OF_YEARS(count)], { nativeOnly: true })).toEqual([]);
  });

  test('sets variations beside up to four years, and beneath more', () => {
    expect(OF_YEARS(1).columns).toHaveLength(2);
    expect(OF_YEARS(4).columns).toHaveLength(11);
    expect(OF_YEARS(5).columns).toHaveLength(6);
    expect(seen(OF_YEARS(5)).flat()).toContain(
      "Variations par rapport à l'année précédente du tableau, en %",
    );
    expect(OF_YEARS(2).print.orientation).toBe('portrait');
    expect(OF_YEARS(3).print.orientation).toBe('landscape');
    expect(OF_YEARS(8).print.orientation).toBe('landscape');
  });

  test('marks the title, and the columns of a draft in every block', () => {
    const rows = seen(OF_YEARS(3));
    expect(rows[0]).toEqual(['Service ENT : comparatif des années (prévisionnel)']);
    const heads = rows.filter((row) => row.includes('2030-2031'));
    expect(heads).toHaveLength(5);
    for (const head of heads)
      expect(head.slice(1, 4)).toEqual(['2030-2031', '2031-2032', '2032-2033 (prévisionnel)']);
  });

  test('a line that a year does not have is neither 0 nor unknown', () => {
    const { charges } = minimalData();
    const [statement] = charges;
    const personnel = statement?.lines?.[1];
    if (statement === undefined || personnel === undefined)
      throw new Error('The minimal year has two lines.');
    const next = { ...statement, schoolYear: '2031-2032' as const, lines: [personnel], total: personnel.net };
    const rows = seen(
      comparisonSheet(bookWith({ charges: [statement, next] }), { generatedOn: GENERATED_ON }),
    );
    expect(rows[4]).toEqual([
      'Comptes élèves',
      '70.00',
      '—',
      expect.stringMatching(/ → $/),
      expect.stringMatching(/ → $/),
    ]);
    expect(rows.flat()).toContain(
      "— : la ligne n'est pas au décompte de cette année ; sa variation reste vide.",
    );
  });

  test('a group that a year counts in finer ones is their sum; one in a coarser count is not known', () => {
    const { pupils } = minimalData();
    const [count] = pupils;
    if (count === undefined) throw new Error('The minimal year has a count.');
    const finer = {
      ...count,
      schoolYear: '2031-2032' as const,
      groups: [
        { categories: ['membre' as const], pupils: 15, source: null },
        { categories: ['hors membre' as const], pupils: 2, source: null },
        { categories: ['membre hors Somme' as const], pupils: 1, source: null },
      ],
    };
    const rows = seen(comparisonSheet(bookWith({ pupils: [count, finer] }), { generatedOn: GENERATED_ON }));
    const start = rows.findIndex(([label]) => label === 'Effectifs');
    expect(rows.slice(start + 1, start + 6).map((row) => row.slice(0, 3))).toEqual([
      ['Territoires membres, dans la Somme', '15', '15'],
      [
        'Territoires membres hors de la Somme et communes de la Somme hors territoires membres',
        '3',
        '=SUM(C12,C13) → 3',
      ],
      ['Communes de la Somme hors territoires membres', 'non connu', '2'],
      ['Territoires membres hors de la Somme', 'non connu', '1'],
      ['TOTAL des élèves', '=SUM(B10,B11) → 18', '=SUM(C10,C12,C13) → 18'],
    ]);
  });
});

describeWithLibreOffice('the comparison in LibreOffice', () => {
  test('gives every figure, of two years, of four and of eight', async () => {
    const sheets = [TWO_YEARS, OF_YEARS(4), OF_YEARS(8)].map((sheet, at) => ({
      ...sheet,
      name: `Comparatif ${at}`,
      names: [],
      provenance: TWO_YEARS.provenance,
    }));
    const { compared, differences } = compareFigures(sheets, await recalculate(await fileOf(...sheets)));
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(400);
  });

  test('keeps to the width of a page with eight years', async () => {
    const pages = (await pdfText(await printToPdf(await fileOf(OF_YEARS(8))))).split('\f');
    const head = pages[0]?.split('\n').find((line) => line.includes('Charges, en € TTC')) ?? '';
    expect(head).toContain('2030-2031');
    expect(head).toContain('2036-2037');
  });
});
