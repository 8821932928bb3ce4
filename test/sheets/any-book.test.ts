import fc from 'fast-check';
import type { TariffBook } from '../../src/engine/book/tariff-book';
import { balanceOf, productsOf } from '../../src/engine/charges/products';
import { pupilCountOf } from '../../src/engine/charges/pupils';
import { chargesOf } from '../../src/engine/charges/statement';
import { rateFor } from '../../src/engine/contribution/rate';
import { isProblem } from '../../src/engine/problem';
import { Decimal } from '../../src/kit/money/decimal';
import { roundToCent } from '../../src/kit/money/money';
import { cellAt, type SheetModel } from '../../src/kit/sheet/sheet-model';
import { yearsKnown } from '../../src/sheets/comparison/compared-years';
import { comparisonSheet } from '../../src/sheets/comparison/comparison';
import { contributionsSheet } from '../../src/sheets/contributions';
import { decompteSheet } from '../../src/sheets/decompte/decompte';
import type { SchoolYear } from '../../src/tariffs/model';
import { compareFigures } from '../support/compare-figures';
import { describeWithLibreOffice } from '../support/describe-with-libreoffice';
import { recalculate } from '../support/libreoffice';
import { sheetProblems } from '../support/soundness/sheet-problems';
import { generatedBook } from './generated-books';
import { fileOf } from './recalculated';

const GENERATED_ON = '2026-11-22';

/** What a function answers; null where it has no answer. */
function answer<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch (thrown) {
    if (isProblem(thrown)) return null;
    throw thrown;
  }
}

function sheetsOf(book: TariffBook): readonly SheetModel[] {
  const years = yearsKnown(book);
  return [
    comparisonSheet(book, { generatedOn: GENERATED_ON }),
    ...years.flatMap((year) => [
      contributionsSheet(book, { year, generatedOn: GENERATED_ON }),
      ...(['voted', 'charter'] as const).flatMap(
        (base) => answer(() => decompteSheet(book, { year, base, generatedOn: GENERATED_ON })) ?? [],
      ),
    ]),
  ];
}

/** The value of the cell of a name; null where it shows none, or the sheet does not have the name. */
function named(sheet: SheetModel, name: string): string | null {
  const found = sheet.names.find((candidate) => candidate.name === name);
  const cell = found === undefined ? null : cellAt(sheet, found.range.first);
  const value = cell?.kind === 'formula' ? cell.value : cell;
  return value?.kind === 'number' ? value.number : null;
}

const shownBy = (amount: Decimal | undefined) => amount?.toFixed(2) ?? null;

/** Products by hand, from the counts and the rates alone. */
function productsByHand(book: TariffBook, year: SchoolYear): Decimal | null {
  return answer(() => {
    const { groups } = pupilCountOf(book, year);
    if (groups === null) return null;
    return groups.reduce<Decimal | null>((sum, { categories, pupils }) => {
      const rates = categories.map((category) => rateFor(book, category, year).rate);
      const [rate] = rates;
      if (sum === null || rate === undefined || rates.some((other) => !other.equals(rate))) return null;
      return sum.plus(rate.times(pupils));
    }, new Decimal(0));
  });
}

describe('whatever a book holds', () => {
  test('products are Σ rate × pupils, the balance products − charges, and the sheets say what the functions say', () => {
    fc.assert(
      fc.property(generatedBook, (book) => {
        const comparison = comparisonSheet(book, { generatedOn: GENERATED_ON });
        for (const year of yearsKnown(book)) {
          const suffix = year.replace('-', '_');
          const products = answer(() => productsOf(book, year).total.exact);
          const byHand = productsByHand(book, year);
          expect(products?.toFixed()).toBe(byHand?.toFixed());
          const charges = answer(() => chargesOf(book, year).total);
          const balance = answer(() => balanceOf(book, year).exact);
          expect(balance?.toFixed()).toBe(
            byHand === null || charges === null ? undefined : byHand.minus(charges).toFixed(),
          );
          const shown = products === null ? null : roundedProducts(book, year);
          const shownBalance = shown === null || charges === null ? null : shown.minus(charges);
          const contributions = contributionsSheet(book, { year, generatedOn: GENERATED_ON });
          const sheets = [
            [contributions, 'Contributions'],
            [comparison, 'Comparatif'],
          ] as const;
          for (const [sheet, table] of sheets) {
            expect(named(sheet, `ENT_${table}_Produits_${suffix}`)).toBe(shownBy(shown ?? undefined));
            expect(named(sheet, `ENT_${table}_Solde_${suffix}`)).toBe(shownBy(shownBalance ?? undefined));
          }
          expect(named(contributions, `ENT_Contributions_Charges_${suffix}`)).toBe(
            shownBy(charges ?? undefined),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  test('every sheet is sound, and they stand in one workbook', () => {
    fc.assert(
      fc.property(generatedBook, (book) => {
        expect(sheetProblems(sheetsOf(book), { nativeOnly: true })).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

function roundedProducts(book: TariffBook, year: SchoolYear): Decimal {
  return roundToCent(productsOf(book, year).total).euros;
}

describeWithLibreOffice('whatever a book holds, in LibreOffice', () => {
  test('every figure is recalculated to the same value', async () => {
    const books = fc.sample(generatedBook, { numRuns: 12, seed: 20_261_122 });
    const sheets = books
      .flatMap(sheetsOf)
      .map((sheet, at) => ({ ...sheet, name: `Feuille ${at}`, names: [] }));
    const { compared, differences } = compareFigures(sheets, await recalculate(await fileOf(...sheets)));
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(2000);
  });
});
