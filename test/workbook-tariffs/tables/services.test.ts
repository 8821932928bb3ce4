import type { TariffBook } from '../../../src/engine/book/tariff-book';
import { price } from '../../../src/engine/pricing';
import { priceAccountingFlows } from '../../../src/engine/services/accounting-flows';
import { priceAntivirus } from '../../../src/engine/services/antivirus';
import { priceCollege, priceColleges } from '../../../src/engine/services/colleges';
import { priceCyberGrant } from '../../../src/engine/services/cyber-grant';
import { priceNpdc } from '../../../src/engine/services/npdc';
import { priceUtonum } from '../../../src/engine/services/utonum';
import type { CellValue } from '../../../src/kit/cells/cell';
import { Decimal } from '../../../src/kit/money/decimal';
import { priceListSheet } from '../../../src/sheets/price-list';
import { problemFrom } from '../../engine/problem-from';
import { seen } from '../../sheets/seen';
import { refused } from '../support/refusals';
import { ACT, codes, read, type RowOf, said } from '../support/tables';

const n = (value: number) => new Decimal(value);

/** Rows of one service and period: component, amount, De, À. */
function rows(
  service: string,
  years: readonly [CellValue, CellValue?],
  prices: readonly (readonly [component: string, amount: CellValue, low?: CellValue, high?: CellValue])[],
  others: RowOf<'EntTarifs'> = {},
): readonly RowOf<'EntTarifs'>[] {
  const [first, last = null] = years;
  return prices.map(([component, amount, low = null, high = null]) => ({
    Service: service,
    'Première année': first,
    'Dernière année': last,
    Acte: 'DL-2025-06',
    Composante: component,
    Montant: amount,
    De: low,
    À: high,
    ...others,
  }));
}

const withRows = (...groups: readonly (readonly RowOf<'EntTarifs'>[])[]) =>
  read({ EntActes: [ACT], EntTarifs: groups.flat() });

const COLLEGES = [
  ['comptes', 7],
  ['Le Robert', '410'],
  ['maxicours', 6.5, 60],
  ['SITE.TV', 200, 1, 199],
  ['Ressource SITE.TV', 300, 200, 1100],
  ['Labomep', 2100],
] as const;

test('colleges: every part, and the old grid before', () => {
  const { book, issues } = withRows(rows('Service ENT des collèges', ['2024-2025'], COLLEGES));
  expect(issues).toEqual([]);
  const college = { pupils: n(350), pupilsAboveOneHour: n(210) };
  expect(priceCollege(book, college, '2024-2025').rounded.toNumber()).toBe(350 * 7 + 410 + 210 * 6.5 + 300);
  expect(priceColleges(book, [college], '2024-2025', n(0)).rounded.toNumber()).toBe(4525 + 2100);
  expect(priceCollege(book, college, '2023-2024').rounded.toNumber()).toBe(4016.7);
  expect(problemFrom(() => priceCollege(book, college, '2025-2026')).code).toBe('serviceNotPriced');
});

test('colleges: a part that is missing refuses the whole tariff, and names it', () => {
  const tariffs = withRows(rows('colleges', ['2024-2025'], COLLEGES.slice(0, 4)));
  expect(new Set(said(tariffs).map((sentence) => sentence.replace(/^.*!F\d /, '')))).toEqual(
    new Set([
      'Service ENT des collèges, 2024-2025 : il manque Sésamath/Labomep, pour tous les collèges. Ajoutez ces lignes : un tarif ne sert que complet.',
    ]),
  );
  const college = { pupils: n(350), pupilsAboveOneHour: n(0) };
  const codeIn = (year: '2024-2025' | '2025-2026') =>
    problemFrom(() => priceCollege(tariffs.book, college, year)).code;
  // The shipped grid, amended by these rows, would have ended: it does not come back after them.
  expect([codeIn('2024-2025'), codeIn('2025-2026')]).toEqual(['workbookUnread', 'serviceNotPriced']);
});

test.each<[string, readonly (readonly [string, CellValue, CellValue?, CellValue?])[], string[]]>([
  [
    'a gap',
    [
      ['SITE.TV', 1, 1, 199],
      ['SITE.TV', 2, 201, 300],
    ],
    ['bandsBroken G10'],
  ],
  [
    'an overlap',
    [
      ['SITE.TV', 1, 1, 200],
      ['SITE.TV', 2, 200, 300],
    ],
    ['bandsBroken G10'],
  ],
  ['reversed', [['SITE.TV', 1, 9, 1]], ['boundsReversed H9']],
  [
    'nothing above',
    [
      ['SITE.TV', 1, 1],
      ['SITE.TV', 2, 5, 9],
    ],
    ['boundNeeded H9'],
  ],
  ['no lower bound', [['SITE.TV', 1, null, 9]], ['boundNeeded G9']],
  [
    'the same band',
    [
      ['SITE.TV', 1, 1, 9],
      ['SITE.TV', 2, 1, 9],
    ],
    ['sameTwice A9:L9', 'sameTwice A10:L10'],
  ],
])('bands with %s', (_what, bands, expected) => {
  const others = COLLEGES.filter(([component]) => !component.includes('SITE'));
  const tariffs = withRows(rows('colleges', ['2024-2025'], [...others, ...bands]));
  expect(codes(tariffs)).toEqual(expected);
  expect(refused(tariffs).every((scope) => scope.endsWith('tariff colleges 2024-2025..2024-2025 *'))).toBe(
    true,
  );
});

test('Nord-Pas-de-Calais Numérique: the criteria resume after the voted year', () => {
  const { book, issues } = withRows(
    rows(
      'npdc',
      ['2024-2025'],
      [
        ['base', 1.4],
        ['option', 0.35],
        ['demi-journées', 160],
      ],
      { Article: 'article 5' },
    ),
  );
  expect(issues).toEqual([]);
  const ask = { pupils: n(4250), option: true, halfDays: n(5), subsidies: n(0) };
  expect(
    (['2023-2024', '2024-2025', '2025-2026'] as const).map((year) =>
      priceNpdc(book, ask, year).rounded.toNumber(),
    ),
  ).toEqual([7550, 4250 * 1.75 + 800, 7550]);
  expect(priceNpdc(book, ask, '2024-2025').remarks).toContain('base : article 5.');
});

test('accounting flows: rates, floor and cap', () => {
  const prices = [
    ['commune', 0.08],
    ['EPCI', '0,055'],
    ['plancher', 60],
    ['plafond', 6000],
  ] as const;
  const { book, issues } = withRows(rows('accounting-flows', [2026, 2027], prices));
  expect(issues).toEqual([]);
  const commune = (inhabitants: number, year: number) =>
    priceAccountingFlows(book, n(inhabitants), 'commune', year).rounded.toNumber();
  expect([commune(100, 2026), commune(1000, 2027), commune(1e6, 2026), commune(1000, 2017)]).toEqual([
    60, 80, 6000, 70,
  ]);
  expect(problemFrom(() => commune(1000, 2025)).code).toBe('serviceNotPriced');
  expect(problemFrom(() => commune(1000, 2028)).code).toBe('serviceNotPriced');
  const reversed = withRows(rows('accounting-flows', [2026], [...prices.slice(0, 3), ['plafond', 10]]));
  expect(codes(reversed)).toEqual(['floorAboveCap I7', 'floorAboveCap I8']);
});

test('antivirus: the installation is still priced for three years, and on quote above', () => {
  const { book, issues } = withRows(
    rows(
      'antivirus',
      [2026],
      [
        ['licences', 20],
        ['installation', 80, 1, 6],
        ['installation', null, 7],
      ],
    ),
  );
  expect(issues).toEqual([]);
  const ask = (posts: number, years: number) =>
    priceAntivirus(book, { posts: n(posts), years: n(years) }, 2026);
  expect(ask(6, 3).rounded.toNumber()).toBe(440);
  expect(problemFrom(() => ask(7, 3)).code).toBe('onQuote');
  expect(problemFrom(() => ask(6, 4)).code).toBe('pricedForOneTerm');
});

test('@utonum: package and rates', () => {
  const { book, issues } = withRows(
    rows(
      'utonum-epci',
      [2026],
      [
        ['forfait', 3000, null, 25],
        ['au-delà', 60],
      ],
    ),
    rows(
      'utonum-communes',
      [2026],
      [
        ['commune', 160],
        ['commune mutualisée', 110],
        ['CCAS', 1],
        ['CCAS mutualisé', 2],
      ],
    ),
  );
  expect(issues).toEqual([]);
  expect(priceUtonum(book, n(27), 'EPCI', 2026).rounded.toNumber()).toBe(3120);
  expect(priceUtonum(book, n(2), 'commune', 2026).rounded.toNumber()).toBe(320);
  expect(
    codes(
      withRows(
        rows(
          'utonum-epci',
          [2026],
          [
            ['forfait', 3000, 1],
            ['au-delà', 60],
          ],
        ),
      ),
    ),
  ).toEqual(['boundNeeded H5', 'boundsNotUsed G5']);
});

test('grant and index: shares between 0 and 1', () => {
  const grant = [
    ['taux', 0.3],
    ['plancher', 400],
    ['part du coût', 0.8],
  ] as const;
  const { book, issues } = withRows(
    rows('cyber-grant', [2026], grant),
    rows('archiving', [2026], [['revalorisation', '0,06']]),
  );
  expect(issues).toEqual([]);
  expect(priceCyberGrant(book, n(10_000), n(1e6), 2026).rounded.toNumber()).toBe(3000);
  expect(book.inForce('archiving', 2026).version.rule).toMatchObject({
    kind: 'indexed',
    base: 'archiving-2019',
  });
  const wrong = withRows(rows('archiving', [2026], [['revalorisation', 5]]));
  expect(said(wrong)).toEqual([
    'error ENT tarifs!I5 Trouvé 5, attendu une part entre 0 et 1, comme 0,05 pour 5 %. Corrigez-la.',
  ]);
});

describe('a service that nobody knows', () => {
  const added = { Unité: 'habitant, par an', Base: 'HT' };
  const of = (book: TariffBook) => book.data.tariffs.filter(({ id }) => id.startsWith('classeur:'));

  test('prices per unit, a flat amount or a grid', () => {
    const { book, issues } = withRows(
      rows(
        'Mairie en ligne',
        ['2026'],
        [
          ['commune', 0.5],
          ['EPCI', 0.4],
        ],
        added,
      ),
      rows('Mairie en ligne', ['2027'], [['forfait', 100]], added),
      rows(
        'Mairie en ligne',
        ['2028'],
        [
          ['tranche', 1, 0, 99],
          ['tranche', null, 100],
        ],
        added,
      ),
      rows('Autre', ['2024-2025'], [['dossier', 3]], { Unité: 'dossier', Base: 'non précisé' }),
    );
    expect(issues.map(({ code, severity, address }) => `${severity} ${code} ${address}`)).toEqual([
      'warning newService A5',
      'warning newService A10',
    ]);
    expect(
      of(book).map(({ versions, ...tariff }) => [
        tariff,
        versions.map(({ from, rule }) => [from, rule.kind]),
      ]),
    ).toEqual([
      [
        {
          id: 'classeur:mairie-en-ligne',
          label: 'Mairie en ligne',
          payer: 'non précisé',
          unit: 'habitant, par an',
          priceBasis: 'HT',
          yearKind: 'budget',
        },
        [
          [2026, 'perUnit'],
          [2027, 'flat'],
          [2028, 'bands'],
        ],
      ],
      [
        {
          id: 'classeur:autre',
          label: 'Autre',
          payer: 'non précisé',
          unit: 'dossier',
          priceBasis: 'unstated',
          yearKind: 'school',
        },
        [['2024-2025', 'perUnit']],
      ],
    ]);
    const [first, second] = of(book).map(({ versions }) => versions[0]?.rule);
    expect([first, second]).toMatchObject([{ per: ['inhabitants'] }, { per: ['units'] }]);
  });

  test.each([
    ['a floor alone', [['plancher', 50]], ['newServiceMixed A5:L5']],
    [
      'a floor beside a flat amount',
      [
        ['forfait', 100],
        ['plancher', 50],
      ],
      ['newServiceMixed A5:L5', 'newServiceMixed A6:L6'],
    ],
    [
      'two floors',
      [
        ['habitant', 1],
        ['plancher', 50],
        ['minimum', 60],
      ],
      ['sameTwice A6:L6', 'sameTwice A7:L7'],
    ],
    [
      'a floor among bands',
      [
        ['tranche', 10, 0, 99],
        ['plancher', 5, 100],
      ],
      ['newServiceMixed A5:L5', 'newServiceMixed A6:L6'],
    ],
    [
      'a floor above the cap',
      [
        ['habitant', 1],
        ['plancher', 50],
        ['plafond', 40],
      ],
      ['floorAboveCap I6', 'floorAboveCap I7'],
    ],
    [
      'a raise',
      [
        ['habitant', 1],
        ['revalorisation', 0.05],
      ],
      ['componentUnknown F6'],
    ],
  ] as const)('prices nothing by %s', (_what, prices, expected) => {
    const tariffs = withRows(rows('Mairie en ligne', ['2026'], prices, added));
    expect(codes(tariffs).filter((one) => !one.startsWith('newService A'))).toEqual(expected);
    expect(of(tariffs.book)).toEqual([]);
  });

  test('is the one that the sources mention, where it bears its name', () => {
    const { book, issues } = withRows(
      rows("Service d'archivage électronique (SAE), grille de 2019", [2026], [['forfait', 100]], added),
    );
    expect(issues).toEqual([]);
    expect(book.inForce('archiving-2019', 2026).version.rule).toMatchObject({ kind: 'flat' });
  });

  test.each([
    ['in 2019, raised from 2023 on', [2019, 2022], 2023],
    ['in the year asked only', [2024], 2024],
  ])(
    'prices the archiving service, whose prices of 2019 are raised by 5 %%: given %s',
    (_what, years, asked) => {
      const SAE = "Service d'archivage électronique (SAE), grille de 2019";
      const { book } = withRows(rows(SAE, years as [number, number?], [['forfait', 250.5]], added));
      const pricing = { tariff: 'archiving', year: asked, basis: 'unstated' } as const;
      const { rounded, working } = price(book, pricing, { quantities: {} });
      // 250,50 × 1,05 = 263,025.
      expect([rounded.euros.toFixed(2), working.exact.exact.toFixed()]).toEqual(['263.03', '263.025']);
      const prices = seen(priceListSheet(book, { generatedOn: '2026-11-22' }));
      // The list shows what 2023 comes to, which prices given for another year do not say.
      const listed = prices.flatMap(([label, , , , amount]) =>
        label === 'forfait, revalorisé de 5 %' ? [amount] : [],
      );
      expect(listed).toEqual(asked === 2023 ? ['263.025'] : []);
    },
  );

  test.each<[RowOf<'EntTarifs'>[], string[]]>([
    [[{ Base: null }], ['newServiceLacks K5']],
    [[{ Unité: null }], ['newServiceLacks J5']],
    [
      [{}, { Base: 'TTC', Composante: 'autre' }],
      ['newServiceDiffers K5', 'newServiceDiffers K6'],
    ],
    [
      [{}, { 'Première année': '2025-2026' }],
      ['yearKindDiffers B5', 'yearKindDiffers B6'],
    ],
    [
      [{}, { Composante: 'forfait' }],
      ['newServiceMixed A5:L5', 'newServiceMixed A6:L6'],
    ],
    [
      [{}, { Composante: 'autre', De: 1 }],
      ['newServiceMixed A5:L5', 'newServiceMixed A6:L6'],
    ],
    [
      [{}, {}],
      ['sameTwice A5:L5', 'sameTwice A6:L6'],
    ],
    [[{ Montant: null }], ['blank I5']],
    [[{ Composante: '__proto__' }], ['nameUnusable F5']],
  ])('that does not say enough refuses itself alone: %p', (changes, expected) => {
    const [row = {}] = rows('Mairie en ligne', [2026], [['commune', 0.5]], added);
    const tariffs = withRows(changes.map((change) => ({ ...row, ...change })));
    expect(codes(tariffs).filter((issue) => issue !== 'newService A5')).toEqual(expected);
    expect(of(tariffs.book)).toEqual([]);
    expect(refused(tariffs).every((scope) => scope.includes(' tariff classeur:mairie-en-ligne '))).toBe(true);
  });
});
