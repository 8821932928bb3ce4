import type { Band } from '../../../../src/engine/rules/bands';
import { loadBook } from '../../../../src/engine/book/load-book';
import type { Rule, TariffData } from '../../../../src/tariffs/model';
import { changed, refusalOf } from '../../../support/changed-data';
import { minimalData, tariff, version } from '../../../support/minimal-data';

function dataWith(rule: Rule): TariffData {
  return {
    ...minimalData(),
    tariffs: [...minimalData().tariffs, tariff('new', 'budget', [version(2030, rule)])],
  };
}

const where = 'tariffs[3] « new ».versions[0].rule';

describe('the bands of a grid', () => {
  const grid = (...bounds: readonly (readonly [number, number | null])[]): Rule => ({
    kind: 'bands',
    over: 'pupils',
    bands: bounds.map(([from, to]): Band => ({ from, to, amount: '1.00' })),
  });

  test.each<[string, Rule, string]>([
    [
      'a gap',
      grid([1, 199], [201, 399]),
      `${where}.bands[1].from : trouvé 201, attendu 200, sans trou ni recouvrement.`,
    ],
    [
      'an overlap, as where 200 stands in two bands',
      grid([1, 200], [200, 399]),
      `${where}.bands[1].from : trouvé 200, attendu 201, sans trou ni recouvrement.`,
    ],
    [
      'bands that fall',
      grid([200, 399], [1, 199]),
      `${where}.bands[1].from : trouvé 1, attendu 400, sans trou ni recouvrement.`,
    ],
    [
      'the same band twice',
      grid([1, 3], [1, 3]),
      `${where}.bands[1].from : trouvé 1, attendu 4, sans trou ni recouvrement.`,
    ],
    [
      'a band after one without an upper bound',
      grid([1, null], [7, 9]),
      `${where}.bands[1].from : trouvé 7, attendu aucune tranche après une tranche sans borne haute.`,
    ],
    [
      'bounds the wrong way round',
      grid([5, 4]),
      `${where}.bands[0].to : trouvé 4, attendu au moins la borne basse, 5.`,
    ],
  ])('have no %s', (_case, rule, message) => {
    expect(refusalOf(dataWith(rule))).toBe(message);
  });

  test('each fault is said', () => {
    expect(refusalOf(dataWith(grid([3, 1], [5, 6], [9, 8]))).split('\n')).toEqual([
      `${where}.bands[0].to : trouvé 1, attendu au moins la borne basse, 3.`,
      `${where}.bands[1].from : trouvé 5, attendu 2, sans trou ni recouvrement.`,
      `${where}.bands[2].to : trouvé 8, attendu au moins la borne basse, 9.`,
      `${where}.bands[2].from : trouvé 9, attendu 7, sans trou ni recouvrement.`,
    ]);
  });

  test('may be of one unit, begin at 0 and have no upper bound', () => {
    expect(() => loadBook(dataWith(grid([0, 0], [1, 1], [2, null])))).not.toThrow();
  });

  test('are checked within a sum, which names its part', () => {
    const rule: Rule = { kind: 'sum', parts: [{ id: 'tv', label: 'TV', rule: grid([1, 3], [5, 6]) }] };
    expect(refusalOf(dataWith(rule))).toBe(
      `${where}.parts[0] « tv ».rule.bands[1].from : trouvé 5, attendu 4, sans trou ni recouvrement.`,
    );
  });
});

describe('floor and cap', () => {
  const perUnit = (bounds: { floor?: string; cap?: string }): Rule => ({
    kind: 'perUnit',
    per: ['inhabitants'],
    rates: { commune: { amount: '0.07' } },
    ...bounds,
  });

  test('the floor is not above the cap', () => {
    expect(refusalOf(dataWith(perUnit({ floor: '50.01', cap: '50' })))).toBe(
      `${where}.floor : trouvé 50,01\u00a0€, attendu au plus le plafond, 50,00\u00a0€.`,
    );
  });

  test('they may be equal, and either may be missing', () => {
    for (const bounds of [{ floor: '50', cap: '50.00' }, { floor: '50' }, { cap: '50' }]) {
      expect(() => loadBook(dataWith(perUnit(bounds)))).not.toThrow();
    }
  });
});

describe('the categories of the contribution', () => {
  const RULE = ['tariffs', 0, 'versions', 0, 'rule'] as const;
  const rate = { amount: '1.00' };
  const all = 'un taux pour « membre », « membre hors Somme », « hors membre ».';
  const at = 'tariffs[0] « primary-schools ».versions[0].rule.rates';

  test.each<[string, object, string]>([
    ['one is not priced', { membre: rate, 'hors membre': rate }, '« membre », « hors membre »'],
    [
      'hors territoire is priced',
      { membre: rate, 'membre hors Somme': rate, 'hors membre': rate, 'hors territoire': rate },
      '« membre », « membre hors Somme », « hors membre », « hors territoire »',
    ],
    [
      'one is written otherwise',
      { membre: rate, 'Membre hors Somme': rate, 'hors membre': rate },
      '« membre », « Membre hors Somme », « hors membre »',
    ],
  ])('refused where %s', (_case, rates, found) => {
    expect(refusalOf(changed([...RULE, 'rates'], rates))).toBe(`${at} : trouvé ${found}, attendu ${all}`);
  });

  test('refused where the rule has no rates', () => {
    expect(refusalOf(changed(RULE, { kind: 'flat', amount: '7.40' }))).toBe(
      `${at} : trouvé aucun taux, attendu ${all}`,
    );
  });

  test('the order does not matter', () => {
    const rates = { 'hors membre': rate, 'membre hors Somme': rate, membre: rate };
    expect(() => loadBook(changed([...RULE, 'rates'], rates))).not.toThrow();
  });

  test('other tariffs name their rates as they will', () => {
    const rule: Rule = { kind: 'perUnit', per: ['posts'], rates: { poste: rate } };
    expect(() => loadBook(dataWith(rule))).not.toThrow();
  });
});
