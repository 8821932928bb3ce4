import type { CellValue } from '../../../src/kit/cells/cell';
import { defaultOptions } from '../../../src/billing/default-options';
import { billed, ready, sentences, SIRET, SOUND, table, UAI } from '../support/counts';

const NB = '\u202f';

describe('a count', () => {
  test.each<[CellValue, string]>([
    [0, '0'],
    [-0, '0'],
    ['-0', '0'],
    ['1 000', '1000'],
    [1e9, '1000000000'],
  ])('%j is %s pupils', (cell, pupils) => {
    const [line] = ready(table([{ ...SOUND, Élèves: cell }]), { options: { mostPupils: 1e9 } }).lines;
    expect(line?.pupils?.toFixed()).toBe(pupils);
  });

  test.each<[CellValue, string]>([
    [1e9 + 1, `Trouvé 1${NB}000${NB}000${NB}001, attendu au plus 1${NB}000${NB}000${NB}000. Corrigez-le.`],
    [true, 'Trouvé « VRAI », attendu un nombre entier, comme 412. Corrigez-le.'],
    ['-0,5', 'Trouvé -0,5, attendu un nombre positif ou nul. Corrigez-le.'],
  ])('%j is none', (cell, sentence) => {
    expect(sentences(billed(table([{ ...SOUND, Élèves: cell }])))).toEqual([
      `Effectifs!E2 error: ${sentence}`,
    ]);
  });
});

describe('what an EPCI is billed', () => {
  const options = defaultOptions('npdc', '2023-2024');
  const about =
    "Nord-Pas-de-Calais Numérique, Conditions d'exercice de la compétence numérique éducatif (document non daté), article 5, 2023-2024";
  const decisions = [{ kind: 'accept', code: 'rateNotVoted', row: null, about }] as const;
  const ROW = { EPCI: 'CC du Ternois', SIREN: '200069672', Élèves: 1000, SIRET: SIRET.ternois, Date: 45_214 };
  const amount = (changes: Readonly<Record<string, CellValue>>) =>
    ready(table([{ ...ROW, ...changes }]), { options, decisions }).lines[0]?.amount.toFixed(2);
  const said = (changes: Readonly<Record<string, CellValue>>) =>
    sentences(billed(table([{ ...ROW, ...changes }]), { options, decisions })).filter((sentence) =>
      sentence.includes('!'),
    );

  test.each<[CellValue, string]>([
    ...['oui', 'OUI', 'Vrai', 'yes', 'true', '1', 1, true].map((cell): [CellValue, string] => [
      cell,
      '1600.00',
    ]),
    ...['non', 'Non', 'faux', 'no', 'false', '0', 0, false, null, ' '].map((cell): [CellValue, string] => [
      cell,
      '1300.00',
    ]),
  ])('with the option %j: %s €', (cell, expected) => {
    expect(amount({ Option: cell })).toBe(expected);
  });

  test.each<CellValue>(['x', -1, '\u22121'])('with the option %j, which is neither, is asked', (option) => {
    const found = typeof option === 'number' ? String(option) : option;
    expect(said({ Option: option })).toEqual([
      `Effectifs!F2 error: Trouvé « ${String(found)} », attendu oui ou non. Corrigez la cellule.`,
    ]);
  });

  test('with an option that is oui at its beginning and non far off is asked which', () => {
    const option = `oui${' '.repeat(60)}non`;
    expect(said({ Option: option })).toEqual([
      `Effectifs!F2 error: Trouvé « ${option} », attendu oui ou non. Corrigez la cellule.`,
    ]);
  });

  test.each<[CellValue, string]>([
    ['1 300,00', '0.00'],
    [0.01, '1299.99'],
    ['-0', '1300.00'],
    [1e12, '0.00'],
  ])('less subsidies of %j: %s €', (cell, expected) => {
    expect(amount({ Subventions: cell })).toBe(expected);
  });

  test.each<[CellValue, string]>([
    [
      0.001,
      'Trouvé « 0,001 », attendu un montant en euros à deux décimales au plus, comme 1 500,00. Corrigez-le.',
    ],
    [
      'mille',
      'Trouvé « mille », attendu un montant en euros à deux décimales au plus, comme 1 500,00. Corrigez-le.',
    ],
    [
      1_000_000_000_000.01,
      `Trouvé 1${NB}000${NB}000${NB}000${NB}000,01\u00a0€, attendu au plus 1${NB}000${NB}000${NB}000${NB}000,00\u00a0€. Corrigez-le.`,
    ],
  ])('subsidies of %j are none', (cell, sentence) => {
    expect(said({ Subventions: cell })).toEqual([`Effectifs!F2 error: ${sentence}`]);
  });

  test('a SIREN and a SIRET with spaces are read', () => {
    const [line] = ready(table([{ ...ROW, SIREN: '200 069 672', SIRET: '200 069 672 00018' }]), {
      options,
      decisions,
    }).lines;
    expect([line?.epciSiren, line?.payer.siret]).toEqual(['200069672', '20006967200018']);
  });
});

describe('dates', () => {
  const since = (cell: CellValue) => sentences(billed(table([{ ...SOUND, 'Bénéficiaire depuis': cell }])));
  const after = (first: string) => [
    `Effectifs!K2 error: Bénéficiaire depuis ${first} seulement : 2023-2024 n'est pas due. Écartez la ligne, ou corrigez l'année.`,
  ];
  const unread = (found: string) => [
    `Effectifs!K2 error: Bénéficiaire depuis : trouvé « ${found} », attendu une année scolaire, comme 2021-2022, ou une date. Corrigez-le.`,
  ];

  test.each<[CellValue, readonly string[]]>([
    ['31/08/2024', []],
    [45_535, []],
    ['01/09/2024', after('2024-2025')],
    [45_536, after('2024-2025')],
    ['2021-2022', []],
    [1899, []],
    [2200, []],
    [-5, unread('-5')],
    [200_000, unread('200000')],
    [false, unread('FAUX')],
  ])('beneficiary since %j', (cell, expected) => {
    expect(since(cell)).toEqual(expected);
  });

  test.each([1900, 2199])('a bare %j says too little, and is no day', (cell) => {
    expect(since(cell)).toEqual([
      expect.stringContaining(`${cell} ne dit pas de quelle année scolaire il s'agit`),
    ]);
  });

  test.each<[CellValue, readonly string[]]>([
    ['01/09/2023', []],
    [
      '31/08/2023',
      [
        "Effectifs!J2 warning: Le 31/08/2023 est hors de l'année scolaire 2023-2024. Vérifiez que l'effectif est celui de l'année facturée.",
      ],
    ],
    [2023, ['Effectifs!J2 warning: Trouvé « 2023 », attendu une date, comme 15/10/2023. Corrigez-la.']],
    [true, ['Effectifs!J2 warning: Trouvé « VRAI », attendu une date, comme 15/10/2023. Corrigez-la.']],
    ['#N/A', ["Effectifs!J2 warning: Trouvé l'erreur #N/A. Corrigez la formule ou saisissez la valeur."]],
  ])('counted on %j', (cell, expected) => {
    expect(sentences(billed(table([{ ...SOUND, Date: cell }])))).toEqual(expected);
  });

  test('counts without a column of dates are warned about once, not in each row', () => {
    const rest = Object.fromEntries(Object.entries(SOUND).filter(([name]) => name !== 'Date'));
    expect(sentences(billed(table([rest, { ...rest, UAI: UAI.two }])))).toEqual([
      "Effectifs warning: Aucune colonne « Date » : l'état n'en portera pas. Désignez-la si elle existe.",
    ]);
  });
});
