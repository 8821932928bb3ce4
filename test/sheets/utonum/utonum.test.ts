import { shippedBook } from '../../../src/engine/book/shipped-book';
import { sheetProblems } from '../../support/soundness/sheet-problems';
import { utonumSheet } from '../../../src/sheets/utonum/utonum';
import { bookKeeping } from '../../engine/book-keeping';
import { ACT, rate, read } from '../../workbook-tariffs/support/tables';
import { seen } from '../seen';

const request = { generatedOn: '2026-11-22' } as const;
const sheet = utonumSheet(shippedBook, request);

/** The minutes of the committee of 28/06/2022, point 12, lines 304 to 310, to the letter. */
const OF_THE_COMMITTEE = [
  ['Option 1', '(columnHeader)', '(columnHeader)'],
  ['contribution annuelle mutualisée EPCI', '2500.00', '20 ateliers'],
  ["Atelier supplémentaire par l'EPCI", '50.00', '1 atelier'],
  ['contribution individuelle communale', '100.00', '1 atelier'],
  ['Option 2', '(columnHeader)', '(columnHeader)'],
  ['contribution communale hors mutualisation EPCI', '150.00', '1 atelier'],
];

test('is the table of the committee, to the letter', () => {
  expect(sheetProblems([sheet], { nativeOnly: true })).toEqual([]);
  const rows = seen(sheet);
  const first = rows.findIndex(([label]) => label === 'Option 1');
  expect(rows.slice(first, first + 6)).toEqual(OF_THE_COMMITTEE);
  const text = rows.flat().join('\n');
  expect(text).toContain("Depuis l'exercice 2022 : Comité syndical du 28/06/2022, point 12.");
  expect(text).toContain('Le tarif communal vaut aussi pour un CCAS');
  expect(text).toMatch(/Après l'exercice 2022 : Prix que fixe l'acte du 28\/06\/2022, sans terme/);
});

test('says that the prices end with their year where the workbook reads so', () => {
  const kept = bookKeeping({ reading: 'prix-sans-terme', choice: 'firstYear' });
  expect(seen(utonumSheet(kept, request)).flat().join('\n')).toContain("Après l'exercice 2022 : aucun prix");
});

test("a workbook's prices come first, those of 2022 after", () => {
  const prices = [
    ['forfait', 3000, null, 24],
    ['au-delà', 60, null, null],
  ] as const;
  const { book, issues } = read({
    EntActes: [ACT],
    EntTarifs: prices.map(([component, amount, low, high]) =>
      rate(component, amount, {
        Service: 'utonum-epci',
        'Première année': 2026,
        'Dernière année': 2027,
        De: low,
        À: high,
      }),
    ),
  });
  expect(issues).toEqual([]);
  const rows = seen(utonumSheet(book, request));
  expect(rows.filter(([label]) => label === 'contribution annuelle mutualisée EPCI')).toEqual([
    ['contribution annuelle mutualisée EPCI', '3000.00', '24 ateliers'],
    ['contribution annuelle mutualisée EPCI', '2500.00', '20 ateliers'],
  ]);
});
