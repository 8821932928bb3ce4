import { shippedBook } from '../../../src/engine/book/shipped-book';
import {
  chargeLabels,
  chargeLineOf,
  chargeLinesOf,
  chargesOf,
  isChargeLine,
} from '../../../src/engine/charges/statement';
import { bookWith, minimalData } from '../../support/minimal-data';
import { problemFrom } from '../problem-from';

const LABELS = [
  'Compte élève plateforme ENT',
  'Redevance EDUCLEVER',
  'Madmagz',
  'Edumedia',
  'Universalis',
  'Frais de personnel',
  'Charges annexes et frais de mission',
  'CANOPE',
  'Evaluation',
];

describe('chargesOf', () => {
  test('gives the totals of the two years', () => {
    expect(chargesOf(shippedBook, '2021-2022').total.toFixed(2)).toBe('320319.16');
    expect(chargesOf(shippedBook, '2023-2024').total.toFixed(2)).toBe('311210.00');
  });

  test('names the years that are known', () => {
    const problem = problemFrom(() => chargesOf(shippedBook, '2022-2023'));
    expect([problem.code, problem.kind]).toEqual(['chargesUnknown', 'unknown']);
    expect(problem.details).toEqual({ year: '2022-2023', known: ['2021-2022', '2023-2024'] });
  });
});

describe('chargeLinesOf', () => {
  test('gives the lines of 2021-2022 in the order of the table', () => {
    expect(chargeLinesOf(shippedBook, '2021-2022').map(({ label }) => label)).toEqual(LABELS);
  });

  test('2023-2024 is known by its total alone', () => {
    const problem = problemFrom(() => chargeLinesOf(shippedBook, '2023-2024'));
    expect([problem.code, problem.kind]).toEqual(['chargeLinesUnknown', 'unknown']);
    expect(problem.details).toEqual({ year: '2023-2024', total: '311\u202f210,00\u00a0€' });
  });
});

describe('chargeLineOf', () => {
  test.each([
    ['CANOPE', '20000.00'],
    ['canope', '20000.00'],
    ['personnel', '125755.82'],
    ['frais de personnel', '125755.82'],
    ['COMPTE ELEVE PLATEFORME ENT', '42056.28'],
    ['Évaluation', '15000.00'],
  ])('%s: %s €', (text, net) => {
    expect(chargeLineOf(shippedBook, '2021-2022', text).net.toFixed(2)).toBe(net);
  });

  test('a line that the year does not have', () => {
    const problem = problemFrom(() => chargeLineOf(shippedBook, '2021-2022', 'maxicours'));
    expect([problem.code, problem.kind]).toEqual(['chargeLineNotInYear', 'unknown']);
    expect(problem.details).toEqual({ line: 'maxicours', year: '2021-2022' });
  });

  test('of a year known by its total alone', () => {
    expect(problemFrom(() => chargeLineOf(shippedBook, '2022-2023', 'CANOPE')).code).toBe('chargesUnknown');
    expect(problemFrom(() => chargeLineOf(shippedBook, '2023-2024', 'CANOPE')).code).toBe(
      'chargeLinesUnknown',
    );
  });
});

describe('the names of lines', () => {
  test('isChargeLine knows those of any year', () => {
    expect(isChargeLine(shippedBook, 'redevance educlever')).toBe(true);
    expect(isChargeLine(shippedBook, 'annexes')).toBe(true);
    expect(isChargeLine(shippedBook, 'total')).toBe(false);
    expect(isChargeLine(bookWith({ charges: [] }), 'CANOPE')).toBe(false);
  });

  test('chargeLabels gives each label once, years in order', () => {
    expect(chargeLabels(shippedBook)).toStrictEqual(LABELS);
    const { charges } = minimalData();
    const again = charges.map((statement) => ({ ...statement, schoolYear: '2031-2032' }) as const);
    expect(chargeLabels(bookWith({ charges: [...charges, ...again] }))).toEqual([
      'Comptes élèves',
      'Frais de personnel',
    ]);
  });
});
