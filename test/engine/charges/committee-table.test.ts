import { shippedBook } from '../../../src/engine/book/shipped-book';
import { COMMITTEE_TABLE, committeeTable } from '../../../src/engine/charges/committee-table';
import type { SchoolYear } from '../../../src/tariffs/model';
import { bookWith, minimalData } from '../../support/minimal-data';
import { bookKeeping } from '../book-keeping';
import { problemFrom } from '../problem-from';

const table = (book: typeof shippedBook, year: SchoolYear) =>
  committeeTable(book, year).map(({ label, amount }) => [label, amount.toFixed(2)]);

describe('committeeTable', () => {
  test('reproduces the table of 2021-2022 to the letter', () => {
    expect([COMMITTEE_TABLE.object, COMMITTEE_TABLE.amount]).toEqual(['Objet', 'Montant € TTC']);
    expect(table(shippedBook, '2021-2022')).toEqual([
      ['Compte élève plateforme ENT', '42056.28'],
      ['Redevance EDUCLEVER', '22500.00'],
      ['Madmagz', '24048.07'],
      ['Edumedia', '23656.66'],
      ['Universalis', '45058.46'],
      ['Frais de personnel', '125755.82'],
      ['Charges annexes et frais de mission', '2243.87'],
      ['CANOPE', '20000.00'],
      ['Evaluation', '15000.00'],
      ['TOTAL dépenses année scolaire 2021-2022', '320319.16'],
      ["Somme due par élève pour l'année scolaire 2021 - 2022 € TTC", '7.37'],
    ]);
  });

  test('its unit cost is the one that the minutes print', () => {
    const printed = shippedBook.data.charges.map(({ schoolYear, printedUnitCost }) => [
      schoolYear,
      printedUnitCost?.toFixed(2) ?? null,
    ]);
    expect(printed).toEqual([
      ['2021-2022', '7.37'],
      ['2023-2024', null],
    ]);
  });

  test('counts each line net of its subsidy, over the members', () => {
    expect(table(bookWith(), '2030-2031')).toEqual([
      ['Comptes élèves', '70.00'],
      ['Frais de personnel', '50.00'],
      ['TOTAL dépenses année scolaire 2030-2031', '120.00'],
      ["Somme due par élève pour l'année scolaire 2030 - 2031 € TTC", '8.00'],
    ]);
  });

  test('has the unit cost of the base that the workbook keeps, and names it', () => {
    expect(table(bookKeeping({ reading: 'assiette', choice: 'charter' }), '2021-2022').slice(-2)).toEqual([
      ['TOTAL dépenses année scolaire 2021-2022', '320319.16'],
      ["Coût par élève sur l'assiette de la charte, en € TTC", '3.62'],
    ]);
    expect(table(bookKeeping({ reading: 'assiette', choice: 'voted' }), '2021-2022')).toEqual(
      table(shippedBook, '2021-2022'),
    );
    expect(table(bookKeeping({ reading: 'denominateur', choice: 'all' }), '2021-2022').at(-1)?.[1]).toBe(
      '7.31',
    );
  });

  test.each<[SchoolYear, string]>([
    ['2023-2024', 'chargeLinesUnknown'],
    ['2022-2023', 'chargesUnknown'],
  ])('there is none for %s: %s', (year, code) => {
    expect(problemFrom(() => committeeTable(shippedBook, year)).code).toBe(code);
  });

  test('there is none without pupils', () => {
    expect(problemFrom(() => committeeTable(bookWith({ pupils: [] }), '2030-2031')).code).toBe(
      'pupilsUnknown',
    );
    const [count] = minimalData().pupils;
    if (count === undefined) throw new Error('The minimal data count pupils.');
    const nobody = bookWith({ pupils: [{ ...count, total: 0, groups: null }] });
    expect(problemFrom(() => committeeTable(nobody, '2030-2031')).code).toBe('noPupils');
  });
});
