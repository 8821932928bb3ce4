import { evaluate, quickProduct, unitPriceOf } from '../../../src/engine/rules/calculations';
import {
  basesOf,
  detailsOf,
  faultsOf,
  isReceived,
  pricedRule,
  pricesOf,
  readingsIn,
} from '../../../src/engine/rules/kinds';
import type { SumRule } from '../../../src/engine/rules/sum';
import { lessSubsidies } from '../../../src/engine/rules/less-subsidies';
import type { GivenPrice } from '../../../src/engine/rules/price';
import type { Decimal } from '../../../src/kit/money/decimal';
import type { Rule } from '../../../src/tariffs/model';
import { plain } from '../../support/plain';
import { counting, decimal } from './inputs';

const PRODUCT: Rule<Decimal> = {
  kind: 'perUnit',
  per: ['inhabitants'],
  rates: { commune: { amount: decimal('0.07'), item: 'article 2' }, EPCI: { amount: decimal('0.05') } },
  floor: decimal('50'),
  cap: decimal('5000'),
};
const FLAT: Rule<Decimal> = { kind: 'flat', amount: decimal('409.4') };
const GRID: Rule<Decimal> = {
  kind: 'bands',
  over: 'pupils',
  bands: [
    { from: 1, to: 200, amount: decimal('187.62') },
    {
      from: 200,
      to: 1100,
      amount: decimal('247.3'),
      reading: {
        id: 'college-200',
        at: 200,
        later: '200 élèves : la seconde.',
        earlier: '200 élèves : la première.',
      },
    },
    { from: 1101, to: null, amount: null },
  ],
  pricedFor: { quantity: 'years', value: 3 },
};
const ABOVE: Rule<Decimal> = {
  kind: 'above',
  over: 'minutesOfUse',
  threshold: 60,
  counted: 'pupilsAboveOneHour',
  rate: decimal('6'),
};
const WORKSHOPS: Rule<Decimal> = {
  kind: 'package',
  over: 'workshops',
  included: 20,
  amount: decimal('2500'),
  beyond: decimal('50'),
};
const GRANT: Rule<Decimal> = {
  kind: 'grant',
  over: 'inhabitants',
  rate: decimal('0.22'),
  floor: decimal('330'),
  shareOfCost: decimal('0.7'),
};
const RAISED: Rule<Decimal> = {
  kind: 'indexed',
  base: 'archiving',
  baseYear: '2018-2019',
  increase: decimal('0.05'),
};
const COLLEGE: SumRule<Decimal> = {
  kind: 'sum',
  parts: [
    { id: 'robert', label: 'Le Robert', rule: FLAT, oncePerBill: true, reading: 'Une fois par facture.' },
    { id: 'maxicours', label: 'maxicours', rule: ABOVE, optional: true },
    { id: 'site', label: 'SITE.TV', rule: GRID },
    { id: 'ateliers', label: 'Ateliers', rule: WORKSHOPS },
  ],
};

/** The prices of a rule as a list shows them. */
const listed = (rule: Rule<Decimal>, raised: Rule<Decimal> | null = null) =>
  pricesOf(rule, () => raised).map(({ key, label, amount, bounds }) => [
    key,
    plain(label),
    amount?.toFixed() ?? 'sur devis',
    ...(bounds === undefined ? [] : [bounds]),
  ]);

describe('the prices of which a rule is made', () => {
  test.each<[string, Rule<Decimal>, readonly (readonly string[])[]]>([
    [
      'a product, with its bounds',
      PRODUCT,
      [
        ['commune', 'commune', '0.07'],
        ['EPCI', 'EPCI', '0.05'],
        ['plancher', 'plancher', '50'],
        ['plafond', 'plafond', '5000'],
      ],
    ],
    ['an amount', FLAT, [['forfait', 'forfait', '409.4']]],
    [
      'a grid',
      GRID,
      [
        ['tranche', 'de 1 à 200 élèves', '187.62', 'band'],
        ['tranche', 'de 200 à 1 100 élèves', '247.3', 'band'],
        ['tranche', 'à partir de 1 101 élèves', 'sur devis', 'band'],
      ],
    ],
    ['what is above a threshold', ABOVE, [['au-delà', "au-delà de 60 minutes d'usage", '6', 'from']]],
    [
      'a package',
      WORKSHOPS,
      [
        ['forfait', 'forfait pour 20 ateliers', '2500', 'upTo'],
        ['au-delà', 'au-delà, par unité', '50'],
      ],
    ],
    [
      'a grant',
      GRANT,
      [
        ['taux', 'taux', '0.22'],
        ['plancher', 'plancher', '330'],
        ['part du coût', 'plafond, part du coût', '0.7'],
      ],
    ],
  ])('%s', (_name, rule, expected) => {
    expect(listed(rule)).toEqual(expected);
  });

  test('another tariff raised, whose own prices are listed where they stand', () => {
    expect(pricesOf(RAISED).map(({ label }) => label)).toEqual(['revalorisation du tarif de base']);
  });

  test('another tariff raised: 187,62 € and 5 % more are 197,001 €; a share stays, as does what is on quote', () => {
    expect(listed(RAISED, GRID).map(([, label, amount]) => [label, amount])).toEqual([
      ['revalorisation du tarif de base', '0.05'],
      ['de 1 à 200 élèves, revalorisé de 5 %', '197.001'],
      ['de 200 à 1 100 élèves, revalorisé de 5 %', '259.665'],
      ['à partir de 1 101 élèves, revalorisé de 5 %', 'sur devis'],
    ]);
    expect(listed(RAISED, GRANT).at(-1)).toEqual([
      'part du coût',
      'plafond, part du coût, revalorisé de 5 %',
      '0.7',
    ]);
  });

  test('parts, each under its own name, with what its price depends on', () => {
    expect(listed(COLLEGE).map(([key, label]) => [key, label])).toEqual([
      ['robert / forfait', 'Le Robert'],
      ['maxicours / au-delà', "maxicours (en option) : au-delà de 60 minutes d'usage"],
      ['site / tranche', 'SITE.TV : de 1 à 200 élèves'],
      ['site / tranche', 'SITE.TV : de 200 à 1 100 élèves'],
      ['site / tranche', 'SITE.TV : à partir de 1 101 élèves'],
      ['ateliers / forfait', 'Ateliers : forfait pour 20 ateliers'],
      ['ateliers / au-delà', 'Ateliers : au-delà, par unité'],
    ]);
  });
});

describe('a rule with the prices of a workbook', () => {
  const origin = { table: 'EntTarifs', rows: [5] } as const;
  const given = (amount: string | null, more: Partial<GivenPrice> = {}): GivenPrice => ({
    amount,
    low: null,
    high: null,
    item: null,
    origin,
    ...more,
  });
  const from = (prices: Readonly<Record<string, readonly GivenPrice[]>>) => (key: string) =>
    prices[key] ?? [];

  test.each<[string, Rule<Decimal>, Readonly<Record<string, readonly GivenPrice[]>>, unknown]>([
    [
      'a product leaves out the rate that is not given',
      PRODUCT,
      { commune: [given('0.08', { item: 'article 3' })], plancher: [given('60')], plafond: [given('6000')] },
      {
        kind: 'perUnit',
        per: ['inhabitants'],
        rates: { commune: { amount: '0.08', item: 'article 3', origin } },
        floor: '60',
        cap: '6000',
      },
    ],
    ['an amount', FLAT, { forfait: [given('420')] }, { kind: 'flat', amount: '420' }],
    [
      'a grid, its bands from the lowest',
      GRID,
      {
        tranche: [
          given('300', { low: 300, high: 499 }),
          given('200', { high: 299 }),
          given(null, { low: 500 }),
        ],
      },
      {
        kind: 'bands',
        over: 'pupils',
        bands: [
          { from: 0, to: 299, amount: '200' },
          { from: 300, to: 499, amount: '300' },
          { from: 500, to: null, amount: null },
        ],
        pricedFor: { quantity: 'years', value: 3 },
      },
    ],
    [
      'what is above a threshold',
      ABOVE,
      { 'au-delà': [given('7', { low: 90 })] },
      { kind: 'above', over: 'minutesOfUse', threshold: 90, counted: 'pupilsAboveOneHour', rate: '7' },
    ],
    [
      'a package',
      WORKSHOPS,
      { forfait: [given('2600', { high: 25 })], 'au-delà': [given('55')] },
      { kind: 'package', over: 'workshops', included: 25, amount: '2600', beyond: '55' },
    ],
    [
      'a grant',
      GRANT,
      { taux: [given('0.25')], plancher: [given('350')], 'part du coût': [given('0.6')] },
      { kind: 'grant', over: 'inhabitants', rate: '0.25', floor: '350', shareOfCost: '0.6' },
    ],
    [
      'another tariff raised',
      RAISED,
      { revalorisation: [given('0.04')] },
      { kind: 'indexed', base: 'archiving', baseYear: '2018-2019', increase: '0.04' },
    ],
  ])('%s', (_name, rule, prices, expected) => {
    expect(pricedRule(rule, from(prices))).toEqual(expected);
  });

  test('a package whose row gives no bound includes nothing', () => {
    expect(pricedRule(WORKSHOPS, from({ forfait: [given('100')], 'au-delà': [given('5')] }))).toMatchObject({
      included: 0,
    });
  });

  test('parts, each with its own prices, optional or once a bill as before', () => {
    const rule: Rule<Decimal> = {
      kind: 'sum',
      parts: COLLEGE.parts.slice(0, 2),
    };
    const prices = { 'robert / forfait': [given('420')], 'maxicours / au-delà': [given('7', { low: 60 })] };
    expect(pricedRule(rule, from(prices))).toEqual({
      kind: 'sum',
      parts: [
        { id: 'robert', label: 'Le Robert', rule: { kind: 'flat', amount: '420' }, oncePerBill: true },
        {
          id: 'maxicours',
          label: 'maxicours',
          rule: {
            kind: 'above',
            over: 'minutesOfUse',
            threshold: 60,
            counted: 'pupilsAboveOneHour',
            rate: '7',
          },
          optional: true,
        },
      ],
    });
  });

  test.each<[string, Rule<Decimal>]>([
    ['an amount', FLAT],
    ['above a threshold', ABOVE],
    ['a package', WORKSHOPS],
    ['a tariff raised', { kind: 'indexed', base: 'archiving', increase: decimal('0.05') }],
  ])('one that is not there is a defect of the caller: %s', (_name, rule) => {
    expect(() => pricedRule(rule, from({}))).toThrow(new TypeError('A price of the rule is missing.'));
  });

  test('a product without bounds gets none, a grid without a term neither', () => {
    const product: Rule<Decimal> = {
      kind: 'perUnit',
      per: ['pupils'],
      rates: { un: { amount: decimal('7.4') } },
    };
    expect(pricedRule(product, from({ un: [given('7.6')] }))).toEqual({
      kind: 'perUnit',
      per: ['pupils'],
      rates: { un: { amount: '7.6', origin } },
    });
    expect(listed(product)).toEqual([['un', 'un', '7.4']]);
    expect(detailsOf(evaluate(product, counting({ pupils: 1 }), 'TTC'))).toEqual([]);
    const grid: Rule<Decimal> = {
      kind: 'bands',
      over: 'pupils',
      bands: [{ from: 0, to: null, amount: decimal('1') }],
    };
    expect(pricedRule(grid, from({ tranche: [given('2')] }))).toEqual({
      kind: 'bands',
      over: 'pupils',
      bands: [{ from: 0, to: null, amount: '2' }],
    });
    const raised: Rule<Decimal> = { kind: 'indexed', base: 'archiving', increase: decimal('0.05') };
    expect(pricedRule(raised, from({ revalorisation: [given('0.1')] }))).toEqual({
      kind: 'indexed',
      base: 'archiving',
      increase: '0.1',
    });
  });
});

describe('the steps that a sentence does not show', () => {
  const working = (rule: Rule<Decimal>, inputs: Parameters<typeof evaluate>[1]) =>
    evaluate(rule, inputs, 'HT');
  const told = (rule: Rule<Decimal>, inputs: Parameters<typeof evaluate>[1]) =>
    detailsOf(working(rule, inputs)).map((detail) =>
      detail.kind === 'sentence' ? plain(detail.fr) : detail,
    );

  test('of a product, the bound that holds it, and what it would be without', () => {
    const at = (inhabitants: number) => told(PRODUCT, { ...counting({ inhabitants }), rateKey: 'commune' });
    expect(at(10_000)).toEqual([]);
    expect(at(100)).toEqual([{ kind: 'bound', bound: 'floor', held: decimal('50'), without: decimal('7') }]);
    expect(at(100_000)).toEqual([
      { kind: 'bound', bound: 'cap', held: decimal('5000'), without: decimal('7000') },
    ]);
  });

  test('of a grant, which of the three decides', () => {
    const at = (inhabitants: number, cost: string) =>
      told(GRANT, { ...counting({ inhabitants }), cost: decimal(cost) });
    expect(at(20_000, '10000')).toEqual([
      'Au taux, 4 400,00 € : entre le plancher, 330,00 €, et la part du coût, 7 000,00 €.',
    ]);
    expect(at(1_000, '10000')).toEqual([
      { kind: 'bound', bound: 'floor', held: decimal('330'), without: decimal('220') },
    ]);
    expect(at(20_000, '1000')).toEqual(['Plafond, part du coût : 700,00 € ; sans lui, 4 400,00 €.']);
  });

  test('of a package and of parts', () => {
    const inputs = counting({ workshops: 25, pupilsAboveOneHour: 10, pupils: 300, years: 3 });
    const [parts, ...others] = told(COLLEGE, inputs);
    expect(parts).toMatchObject({
      kind: 'parts',
      parts: [{ label: 'Le Robert' }, { label: 'SITE.TV' }, { label: 'Ateliers' }],
    });
    expect(others).toMatchObject([
      { kind: 'grid', label: 'SITE.TV', rows: [{ applies: false }, { applies: true }, { applies: false }] },
      'Forfait de 2 500,00 € pour 20 ateliers ; au-delà, 5 à 50,00 €.',
    ]);
  });

  test('of an amount less subsidies, with those of the amount; of an amount alone, none', () => {
    const gross = working(WORKSHOPS, counting({ workshops: 20 }));
    expect(detailsOf(lessSubsidies(gross, decimal('500')))).toMatchObject([
      {
        kind: 'subsidies',
        gross: decimal('2500'),
        subsidies: decimal('500'),
        net: decimal('2000'),
        heldAtZero: false,
      },
      { kind: 'sentence' },
    ]);
    expect(told(FLAT, counting({}))).toEqual([]);
  });

  test('of a part of a part, under both names', () => {
    const within: Rule<Decimal> = { kind: 'sum', parts: [{ id: 'un', label: 'Collège 1', rule: COLLEGE }] };
    const inputs = counting({ workshops: 20, pupils: 150, years: 3 });
    expect(told(within, inputs)[0]).toMatchObject({ kind: 'grid', label: 'Collège 1, SITE.TV' });
  });
});

describe('what the schema cannot say', () => {
  const faults = (rule: Rule<Decimal>) =>
    faultsOf(rule, ['rule']).map(({ path, found, expected }) => [
      path.join('.'),
      plain(found),
      plain(expected),
    ]);

  test('a floor is not above the cap', () => {
    expect(faults({ ...PRODUCT, floor: decimal('6000') })).toEqual([
      ['rule.floor', '6 000,00 €', 'au plus le plafond, 5 000,00 €'],
    ]);
    expect(faults(PRODUCT)).toEqual([]);
  });

  test('bands follow one another, in parts too, but where a reading says to which a shared quantity belongs', () => {
    expect(faults(COLLEGE)).toEqual([]);
    const broken: Rule<Decimal> = {
      kind: 'bands',
      over: 'pupils',
      bands: [
        { from: 1, to: 0, amount: decimal('1') },
        { from: 5, to: null, amount: decimal('2') },
        { from: 9, to: 12, amount: decimal('3') },
      ],
    };
    expect(faults({ kind: 'sum', parts: [{ id: 'a', label: 'A', rule: broken }] })).toEqual([
      ['rule.parts.0.rule.bands.0.to', '0', 'au moins la borne basse, 1'],
      ['rule.parts.0.rule.bands.1.from', '5', '1, sans trou ni recouvrement'],
      ['rule.parts.0.rule.bands.2.from', '9', 'aucune tranche après une tranche sans borne haute'],
    ]);
  });
});

test('a tariff raised names its base, a part its reading, and a grant alone is received', () => {
  const parts: Rule<Decimal> = {
    kind: 'sum',
    parts: [
      { id: 'a', label: 'A', rule: RAISED },
      { id: 'b', label: 'B', rule: GRID, reading: 'Lue comme une tranche.' },
    ],
  };
  expect([basesOf(parts), basesOf(FLAT)]).toEqual([['archiving'], []]);
  const choice = () => 'later' as const;
  expect(readingsIn(parts, choice as never)).toEqual(['Lue comme une tranche.', '200 élèves : la seconde.']);
  expect([isReceived(GRANT), isReceived(FLAT)]).toEqual([true, false]);
});

describe('the base of what is billed', () => {
  const base = (rule: Rule<Decimal>, inputs: Parameters<typeof evaluate>[1]) => {
    const found = unitPriceOf(evaluate(rule, inputs, 'TTC'));
    return found === null ? null : [found.price.toFixed(), found.counted?.value.toFixed() ?? 'par elle-même'];
  };

  test('is a rate and what it multiplies, or a price by itself; a bound leaves none', () => {
    expect(base(PRODUCT, { ...counting({ inhabitants: 10_000 }), rateKey: 'commune' })).toEqual([
      '0.07',
      '10000',
    ]);
    expect(base(PRODUCT, { ...counting({ inhabitants: 1 }), rateKey: 'commune' })).toBeNull();
    expect(base(FLAT, counting({}))).toEqual(['409.4', 'par elle-même']);
    expect(base(ABOVE, counting({ pupilsAboveOneHour: 10 }))).toEqual(['6', '10']);
    expect(base(GRID, counting({ pupils: 150, years: 3 }))).toEqual(['187.62', 'par elle-même']);
    expect(base(WORKSHOPS, counting({ workshops: 3 }))).toBeNull();
    const two: Rule<Decimal> = {
      kind: 'perUnit',
      per: ['posts', 'years'],
      rates: { un: { amount: decimal('18') } },
    };
    expect(base(two, counting({ posts: 2, years: 3 }))).toBeNull();
  });

  test('in plain numbers, for a product of one quantity without bounds', () => {
    const product: Rule<Decimal> = {
      kind: 'perUnit',
      per: ['pupils'],
      rates: { membre: { amount: decimal('7.4') } },
    };
    expect(quickProduct(product, 'membre', 'pupils')?.times(100)).toBe(740);
    expect(quickProduct(product, 'autre', 'pupils')).toBeNull();
    expect(quickProduct(product, 'membre', 'inhabitants')).toBeNull();
    expect(quickProduct(PRODUCT, 'commune', 'inhabitants')).toBeNull();
    expect(quickProduct({ ...product, cap: decimal('10') }, 'membre', 'pupils')).toBeNull();
    expect(quickProduct(FLAT, 'forfait', 'pupils')).toBeNull();
  });
});
