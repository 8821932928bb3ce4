import { lessSubsidies } from '../../../src/engine/rules/less-subsidies';
import type { PerUnitRule } from '../../../src/engine/rules/per-unit';
import { evaluate } from '../../../src/engine/rules/calculations';
import { workingInWords } from '../../../src/engine/rules/calculations';
import type { RuleInputs } from '../../../src/engine/rules/inputs';
import type { Decimal } from '../../../src/kit/money/decimal';
import type { Rule } from '../../../src/tariffs/model';
import { counting, decimal } from './inputs';

// U+00A0 before €, U+202F between thousands.
const words = (rule: Rule<Decimal>, inputs: RuleInputs) => workingInWords(evaluate(rule, inputs, 'HT'));

describe('workingInWords', () => {
  const perUnit: PerUnitRule<Decimal> = {
    kind: 'perUnit',
    per: ['inhabitants'],
    rates: { commune: { amount: decimal('0.07') } },
    floor: decimal('50'),
    cap: decimal('5000'),
  };
  const bands: Rule<Decimal> = {
    kind: 'bands',
    over: 'pupils',
    bands: [
      { from: 1, to: 199, amount: decimal('187.62') },
      { from: 200, to: 1100, amount: decimal('247.30') },
      { from: 1101, to: null, amount: decimal('1000') },
    ],
  };
  const WORKSHOPS: Rule<Decimal> = {
    kind: 'package',
    over: 'workshops',
    included: 20,
    amount: decimal('2500'),
    beyond: decimal('50'),
  };
  const grant: Rule<Decimal> = {
    kind: 'grant',
    over: 'inhabitants',
    rate: decimal('0.22'),
    floor: decimal('330'),
    shareOfCost: decimal('0.7'),
  };

  test.each([
    ['between its bounds', 22_395, '22\u202f395 habitants × 0,07\u00a0€'],
    ['below the floor', 100, '100 habitants × 0,07\u00a0€ = 7,00\u00a0€, porté au plancher'],
    [
      'above the cap',
      136_449,
      '136\u202f449 habitants × 0,07\u00a0€ = 9\u202f551,43\u00a0€, ramené au plafond',
    ],
    ['of one', 1, '1 habitant × 0,07\u00a0€ = 0,07\u00a0€, porté au plancher'],
  ])('a product %s', (_case, inhabitants, expected) => {
    expect(words(perUnit, counting({ inhabitants }))).toBe(expected);
  });

  test('a product of two quantities', () => {
    const rule: Rule<Decimal> = {
      kind: 'perUnit',
      per: ['posts', 'years'],
      rates: { one: { amount: decimal('18') } },
    };
    expect(words(rule, counting({ posts: 1, years: 3 }))).toBe('1 poste × 3 ans × 18,00\u00a0€');
  });

  test('an amount that depends on nothing', () => {
    expect(words({ kind: 'flat', amount: decimal('409.4') }, { quantities: {} })).toBe('409,40\u00a0€');
  });

  test.each([
    [199, '187,62\u00a0€, tranche de 1 à 199 élèves'],
    [200, '247,30\u00a0€, tranche de 200 à 1\u202f100 élèves'],
    [5000, '1\u202f000,00\u00a0€, tranche à partir de 1\u202f101 élèves'],
  ])('a grid, at %i pupils', (pupils, expected) => {
    expect(words(bands, counting({ pupils }))).toBe(expected);
  });

  test('a rate above a threshold', () => {
    const rule: Rule<Decimal> = {
      kind: 'above',
      over: 'minutesOfUse',
      threshold: 60,
      counted: 'pupilsAboveOneHour',
      rate: decimal('6'),
    };
    expect(words(rule, counting({ pupilsAboveOneHour: 210 }))).toBe(
      "210 élèves au-delà d'une heure × 6,00\u00a0€",
    );
  });

  test.each([
    [20, 'forfait de 2\u202f500,00\u00a0€ pour 20 ateliers'],
    [25, 'forfait de 2\u202f500,00\u00a0€ pour 20 ateliers + 5 au-delà × 50,00\u00a0€'],
  ])('a package, at %i workshops', (workshops, expected) => {
    expect(words(WORKSHOPS, counting({ workshops }))).toBe(expected);
  });

  test.each([
    [20_000, '10000', '20\u202f000 habitants × 0,22\u00a0€'],
    [1499, '10000', 'plancher de 330,00\u00a0€'],
    [300, '129', '70\u00a0% du coût de 129,00\u00a0€'],
  ])('a grant, at %i inhabitants and a cost of %s €', (inhabitants, cost, expected) => {
    expect(words(grant, { ...counting({ inhabitants }), cost: decimal(cost) })).toBe(expected);
  });

  test('another tariff, raised', () => {
    const rule: Rule<Decimal> = { kind: 'indexed', base: 'grid', increase: decimal('0.05') };
    expect(words(rule, { ...counting({ pupils: 1 }), ruleOf: () => bands })).toBe(
      '(187,62\u00a0€, tranche de 1 à 199 élèves) + 5\u00a0%',
    );
  });

  describe('a sum', () => {
    const sum: Rule<Decimal> = {
      kind: 'sum',
      parts: [
        { id: 'a', label: 'Ressource SITE.TV', rule: bands },
        { id: 'b', label: 'Le Robert', rule: { kind: 'flat', amount: decimal('409.4') } },
      ],
    };
    const gross = evaluate(sum, counting({ pupils: 200 }), 'TTC');
    const written =
      'Ressource SITE.TV (247,30\u00a0€, tranche de 200 à 1\u202f100 élèves) + Le Robert (409,40\u00a0€)';

    test('gives each part in parentheses after its name', () => {
      expect(workingInWords(gross)).toBe(written);
    });

    test('less subsidies', () => {
      expect(workingInWords(lessSubsidies(gross, decimal('56.7')))).toBe(
        `${written} − subventions de 56,70\u00a0€`,
      );
      expect(workingInWords(lessSubsidies(gross, decimal('656.7')))).toBe(
        `${written} − subventions de 656,70\u00a0€`,
      );
    });

    test('less more subsidies than it comes to', () => {
      expect(workingInWords(lessSubsidies(gross, decimal('656.71')))).toBe(
        `${written} − subventions de 656,71\u00a0€, porté à 0`,
      );
    });
  });
});
