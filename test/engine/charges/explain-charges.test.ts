import { shippedBook } from '../../../src/engine/book/shipped-book';
import {
  explainBalance,
  explainBreakEven,
  explainProducts,
  explainUnitCost,
  explainUnitCostOf,
} from '../../../src/engine/charges/explain-charges';
import { unitCost } from '../../../src/engine/charges/unit-cost';
import type { Explanation } from '../../../src/engine/explanation';
import { Decimal } from '../../../src/kit/money/decimal';
import { bookWith, minimalData } from '../../support/minimal-data';
import { bookKeeping } from '../book-keeping';
import { problemFrom } from '../problem-from';

const MINUTES = 'Comité syndical du 28/06/2022, point 13';

/** The explanation with ordinary spaces, which are tested where they are made. */
function plain({ sentence, citation, remarks, exact }: Explanation) {
  const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
  return { sentence: spaced(sentence), citation, remarks: remarks.map(spaced), exact: spaced(exact) };
}

test('a unit cost gives its quotient before rounding', () => {
  const cost = unitCost(new Decimal('320319.16'), new Decimal(43478));
  expect(plain(explainUnitCost(cost))).toEqual({
    sentence: '320 319,16 € ÷ 43 478 élèves = 7,37 €',
    citation: null,
    remarks: [],
    exact: '7,3673848843…',
  });
});

test("a year's unit cost tells what its denominator counts", () => {
  expect(plain(explainUnitCostOf(shippedBook, '2021-2022'))).toEqual({
    sentence: '320 319,16 € ÷ 43 478 élèves = 7,37 €',
    citation: MINUTES,
    remarks: [
      "Dénominateur : les 43 478 élèves facturés à 7,40 € ; les 314 autres n'y entrent pas (lecture retenue).",
    ],
    exact: '7,3673848843…',
  });
  expect(plain(explainUnitCostOf(shippedBook, '2023-2024'))).toEqual({
    sentence: '311 210,00 € ÷ 41 974 élèves = 7,41 €',
    citation: 'Délibération 20240617_DL_05 du 17/06/2024',
    remarks: [
      'Dénominateur : 41 974 élèves des écoles maternelles et primaires du département de la Somme, seul effectif connu.',
      "Lecture retenue : 41 974 élèves « du département de la Somme » sont tout l'effectif facturé ; si ceux de membres hors de la Somme (Seine-Maritime) n'y sont pas, gardez l'autre lecture dans EntLectures.",
    ],
    exact: '7,4143517415…',
  });
});

test("a workbook's reading of the denominator is told", () => {
  const book = bookKeeping({ reading: 'denominateur', choice: 'all' });
  expect(plain(explainUnitCostOf(book, '2021-2022'))).toMatchObject({
    sentence: '320 319,16 € ÷ 43 792 élèves = 7,31 €',
    remarks: ['Dénominateur : les 43 792 élèves, à tous les tarifs (lecture du classeur).'],
  });
});

test('products of no pupils at all name the rate that nobody pays', () => {
  const [counted] = minimalData().pupils;
  if (counted === undefined) throw new Error('The minimal data count pupils.');
  const book = bookWith({ pupils: [{ ...counted, total: 0, groups: [] }] });
  expect(plain(explainProducts(book, '2030-2031')).sentence).toBe('0 élève × 7,40 € = 0,00 €');
});

test('products and balance give their terms', () => {
  expect(plain(explainProducts(shippedBook, '2021-2022'))).toEqual({
    sentence: '43 478 élèves × 7,40 € + 314 élèves × 12,00 € = 325 505,20 €',
    citation: MINUTES,
    remarks: [],
    exact: '325 505,2',
  });
  expect(plain(explainBalance(shippedBook, '2021-2022'))).toEqual({
    sentence: '325 505,20 € de produits − 320 319,16 € de charges = 5 186,04 €',
    citation: MINUTES,
    remarks: [],
    exact: '5 186,04',
  });
  expect(problemFrom(() => explainBalance(shippedBook, '2023-2024')).code).toBe('pupilSplitUnknown');
});

describe('a break-even rate', () => {
  const inputs = {
    charges: new Decimal(311210),
    pupils: new Decimal(41974),
    products: new Decimal(0),
    step: new Decimal('0.01'),
  };

  test('tells what the step before it would miss', () => {
    expect(plain(explainBreakEven(inputs))).toEqual({
      sentence: '41 974 élèves × 7,42 € = 311 447,08 €, qui couvre 311 210,00 € de charges',
      citation: null,
      remarks: ['À 7,41 €, il manquerait 182,66 €.'],
      exact: '7,42',
    });
  });

  test('counts the other products', () => {
    const { sentence } = plain(explainBreakEven({ ...inputs, products: new Decimal(3768) }));
    expect(sentence).toBe(
      "41 974 élèves × 7,33 € + 3 768,00 € d'autres produits = 311 437,42 €, qui couvre 311 210,00 € de charges",
    );
  });

  test('of 0 has no step before it', () => {
    expect(explainBreakEven({ ...inputs, charges: new Decimal(0) }).remarks).toEqual([]);
  });
});
