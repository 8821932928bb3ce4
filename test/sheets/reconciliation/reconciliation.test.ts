import fc from 'fast-check';
import { reconciledYears } from '../../../src/control/reconciliation/figures';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { reconciliationSheet } from '../../../src/sheets/reconciliation/reconciliation';
import { sheetProblems } from '../../support/soundness/sheet-problems';
import type { SchoolYear } from '../../../src/tariffs/model';
import { compareFigures } from '../../support/compare-figures';
import { describeWithLibreOffice } from '../../support/describe-with-libreoffice';
import { printToPdf, recalculate } from '../../support/libreoffice';
import { pdfInfo } from '../../support/pdf';
import { problemFrom } from '../../engine/problem-from';
import { generatedBook } from '../generated-books';
import { fileOf } from '../recalculated';
import { seen, withoutEdition } from '../seen';
import cases from './reconciliation-cases.json';

const of = (year: SchoolYear, book = shippedBook) =>
  reconciliationSheet(book, { year, generatedOn: '2026-11-24' });

test.each(['2021-2022', '2023-2024'] as const)('lays the sheet of %s out to the letter', (year) => {
  expect(withoutEdition(seen(of(year)))).toEqual(cases[year]);
});

test('has the name of its year, and is sound, native and on A4 portrait', () => {
  const sheets = [of('2021-2022'), of('2023-2024')];
  expect(sheets.map(({ name }) => name)).toEqual(['Contrôles 2021-2022', 'Contrôles 2023-2024']);
  expect(sheetProblems(sheets, { nativeOnly: true })).toEqual([]);
  expect(sheets[0]?.print.orientation).toBe('portrait');
});

test('has no sheet for a year of which nothing is known', () => {
  expect(problemFrom(() => of('2022-2023')).code).toBe('noTariffVoted');
});

test('is sound whatever a book holds', () => {
  fc.assert(
    fc.property(generatedBook, (book) => {
      const sheets = reconciledYears(book).map((year) => of(year, book));
      expect(sheetProblems(sheets, { nativeOnly: true })).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

describeWithLibreOffice('the reconciliations in LibreOffice', () => {
  test('every figure is recalculated to the same value, the sources on a second page', async () => {
    const bytes = await fileOf(of('2021-2022'));
    const { compared, differences } = compareFigures([of('2021-2022')], await recalculate(bytes));
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(40);
    expect((await pdfInfo(await printToPdf(bytes))).pages).toBe(2);
  });

  test('whatever a book holds', async () => {
    const books = fc.sample(generatedBook, { numRuns: 12, seed: 20_261_124 });
    const sheets = books
      .flatMap((book) => reconciledYears(book).map((year) => of(year, book)))
      .map((sheet, at) => ({ ...sheet, name: `Feuille ${at}` }));
    const { compared, differences } = compareFigures(sheets, await recalculate(await fileOf(...sheets)));
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(300);
  });
});
