import { loadBook } from '../../../../src/engine/book/load-book';
import { changed, refusalOf } from '../../../support/changed-data';

const STATEMENT = ['charges', 0] as const;
const LINE = [...STATEMENT, 'lines', 0] as const;

describe('charges', () => {
  test('a net amount is gross less subsidy', () => {
    expect(refusalOf(changed([...LINE, 'subsidy'], '30.01'))).toBe(
      'charges[0] « 2030-2031 ».lines[0] « comptes ».net : trouvé 70,00\u00a0€, attendu 69,99\u00a0€, brut moins subvention.',
    );
  });

  test('a total is the sum of the net amounts, to the cent', () => {
    expect(refusalOf(changed([...STATEMENT, 'total'], '120.01'))).toBe(
      'charges[0] « 2030-2031 ».total : trouvé 120,01\u00a0€, attendu 120,00\u00a0€, la somme des lignes.',
    );
  });

  test('both may be wrong', () => {
    expect(refusalOf(changed([...LINE, 'net'], '75.50')).split('\n')).toEqual([
      'charges[0] « 2030-2031 ».lines[0] « comptes ».net : trouvé 75,50\u00a0€, attendu 70,00\u00a0€, brut moins subvention.',
      'charges[0] « 2030-2031 ».total : trouvé 120,00\u00a0€, attendu 125,50\u00a0€, la somme des lignes.',
    ]);
  });

  test('a total without lines stands alone', () => {
    expect(() => loadBook(changed([...STATEMENT, 'lines'], null))).not.toThrow();
  });

  test('no line at all adds up to 0', () => {
    expect(refusalOf(changed([...STATEMENT, 'lines'], []))).toBe(
      'charges[0] « 2030-2031 ».total : trouvé 120,00\u00a0€, attendu 0,00\u00a0€, la somme des lignes.',
    );
  });
});

describe('pupils', () => {
  test('a total is the sum of the groups', () => {
    expect(refusalOf(changed(['pupils', 0, 'total'], 19))).toBe(
      'pupils[0] « 2030-2031 ».total : trouvé 19, attendu 18, la somme des groupes.',
    );
  });

  test('a total without groups stands alone', () => {
    expect(() => loadBook(changed(['pupils', 0, 'groups'], null))).not.toThrow();
  });
});
