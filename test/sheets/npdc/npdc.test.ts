import { shippedBook } from '../../../src/engine/book/shipped-book';
import { priceNpdc } from '../../../src/engine/services/npdc';
import { Decimal } from '../../../src/kit/money/decimal';
import { npdcSheet } from '../../../src/sheets/npdc';
import { bookWith, tariff, version } from '../../support/minimal-data';
import { sheetProblems } from '../../support/soundness/sheet-problems';
import { ACT, rate, read } from '../../workbook-tariffs/support/tables';
import { filled, type Typed } from '../filled';
import { recalculated } from '../recalculated';
import { seen } from '../seen';

const YEAR = '2023-2024';
const request = { year: YEAR, generatedOn: '2026-11-22' } as const;
const sheet = npdcSheet(shippedBook, request);
const IGNORED = read({
  EntLectures: [
    { Lecture: 'Nord-Pas-de-Calais Numérique : subventions des communes', Choix: 'non déduites' },
  ],
}).book;
const BASE = {
  id: 'base',
  label: 'Base',
  rule: { kind: 'perUnit', per: ['pupils'], rates: { élève: { amount: '1.30' } } },
} as const;
const FIRST = seen(sheet).findIndex(([label]) => label === 'EPCI') + 2;
const TOTAL = `J${FIRST + 40}`;

interface Epci {
  readonly pupils: number;
  readonly option: boolean;
  readonly halfDays: number;
  readonly subsidies: number;
}

const EPCI: readonly Epci[] = [
  { pupils: 4250, option: false, halfDays: 0, subsidies: 0 },
  { pupils: 4250, option: true, halfDays: 0, subsidies: 0 },
  { pupils: 4250, option: true, halfDays: 5, subsidies: 0 },
  { pupils: 4250, option: true, halfDays: 5, subsidies: 550.55 },
  { pupils: 0, option: false, halfDays: 2, subsidies: 0 },
  { pupils: 3, option: true, halfDays: 0, subsidies: 1000 },
];

const typed: Typed = Object.fromEntries<number | string>(
  EPCI.flatMap(({ pupils, option, halfDays, subsidies }, at): [string, number | string][] => [
    [`A${FIRST + at}`, `EPCI ${at}`],
    [`C${FIRST + at}`, pupils],
    [`D${FIRST + at}`, option ? 'oui' : 'non'],
    [`E${FIRST + at}`, halfDays],
    [`F${FIRST + at}`, subsidies],
  ]),
);

test('the prices are those of the conditions, and the sheet says that it is an estimate', () => {
  expect(sheetProblems([sheet], { nativeOnly: true })).toEqual([]);
  const rows = seen(sheet);
  expect(rows.slice(4, 8)).toEqual([
    ['Prix'],
    ['Contribution forfaitaire de base, par élève', '1.30'],
    ['Contribution forfaitaire optionnelle, par élève', '0.30'],
    ['Accompagnement à la demande, par demi-journée', '150.00'],
  ]);
  const text = rows.flat().join('\n');
  expect(text).toMatch(/Estimation : le comité syndical vote chaque année/);
  expect(text).toMatch(/lecture retenue : déduites de cet EPCI en entier/);
  // That term is article 7's, of other services.
  expect(text).not.toMatch(/30 jours/);
  expect(seen(npdcSheet(IGNORED, request)).flat().join('\n')).toMatch(/lecture du classeur : non déduites/);
});

test('an EPCI and the total of all, formula by formula', () => {
  const rows = seen(sheet);
  expect(rows.slice(0, 2)).toEqual([
    ['Service ENT : contribution des EPCI'],
    ['Année scolaire 2023-2024, en € TTC'],
  ]);
  const gross = 'SUM(G12:I12)';
  const due = (formula: string) =>
    `=IF(COUNTA(C12,E12:F12)>COUNT(C12,E12:F12),"à corriger",IF(SUM(C12)+SUM(E12)=0,"",${formula})) → `;
  expect(rows.slice(FIRST - 3, FIRST)).toEqual([
    ['EPCI (à remplir)'],
    [
      'EPCI',
      'SIREN',
      'Élèves',
      'Option',
      'Demi-journées',
      'Subventions des communes',
      'Base',
      'Option',
      'À la demande',
      'Dû',
    ],
    [
      '(inputText)',
      '(inputText)',
      '(inputCount)',
      '(inputText)',
      '(inputCount)',
      '(inputAmount)',
      '=IF(SUM(C12)+SUM(E12)=0,"",ROUND(SUM(C12)*$E$6,2)) → ',
      '=IF(SUM(C12)+SUM(E12)=0,"",IF(D12="oui",ROUND(SUM(C12)*$E$7,2),0)) → ',
      '=IF(SUM(C12)+SUM(E12)=0,"",ROUND(SUM(E12)*$E$8,2)) → ',
      due(`MAX(0,ROUND(${gross}-SUM(F12),2))`),
    ],
  ]);
  expect(seen(npdcSheet(IGNORED, request))[FIRST - 1]?.at(-1)).toBe(due(`ROUND(${gross},2)`));
  expect(rows.slice(FIRST + 39, FIRST + 43)).toEqual([
    ['Total', '=IF(COUNTIF(J12:J51,"à corriger")>0,"à corriger",IF(COUNT(J12:J51)=0,"",SUM(J12:J51))) → '],
    [],
    ['Sources'],
    [
      "Prix : Nord-Pas-de-Calais Numérique, Conditions d'exercice de la compétence numérique éducatif (document non daté), article 5.",
    ],
  ]);
});

test("a workbook's prices are cited by their rows, and a draft's are marked", () => {
  const { book } = read({
    EntActes: [{ ...ACT, Statut: 'projet' }],
    EntTarifs: [
      ['base', 1.4],
      ['option', 0.35],
      ['demi-journées', 160],
    ].map(([component, amount]) => rate(String(component), amount ?? null, { Service: 'npdc' })),
  });
  const rows = seen(npdcSheet(book, { ...request, year: '2024-2025' }));
  expect(rows[0]).toEqual(['Service ENT : contribution des EPCI (prévisionnel)']);
  expect(rows.slice(5, 8).map(([, amount]) => amount)).toEqual(['1.40', '0.35', '160.00']);
  expect(rows.flat().filter((text) => text.startsWith('Prix :'))).toEqual([
    "Prix : Délibération 20250616_DL_04 du 16/06/2025 (projet) (prévisionnel : le vote n'a pas eu lieu). Tarif du classeur (EntTarifs, lignes 5, 6 et 7).",
  ]);
});

test.each([
  ['a rule of no parts', 'base', { kind: 'flat', amount: '1.00' }],
  [
    'no price per pupil',
    'base',
    { kind: 'sum', parts: [{ ...BASE, rule: { kind: 'flat', amount: '1.00' } }] },
  ],
  ['no option', 'option', { kind: 'sum', parts: [BASE] }],
] as const)('the service cannot be priced by %s', (_what, part, rule) => {
  const without = bookWith({ tariffs: [tariff('npdc', 'school', [version('2030-2031', rule)])] });
  expect(() => npdcSheet(without, { ...request, year: '2030-2031' })).toThrow(
    new TypeError(`NPDC has no price "${part}".`),
  );
});

describe('the sheet as another engine recalculates it', () => {
  test('awaits EPCI', async () => {
    const [at] = await recalculated(sheet);
    expect([at?.(`J${FIRST}`), at?.(TOTAL)]).toEqual(['', '']);
  });

  test('gives no total while pupils, half-days or subsidies are no numbers', async () => {
    const wrong = [
      { [`C${FIRST}`]: '4250 élèves' },
      { [`C${FIRST}`]: 4250, [`E${FIRST}`]: 'deux' },
      { [`C${FIRST}`]: 4250, [`F${FIRST}`]: 'à venir' },
    ].map((cells, at) => ({
      ...filled(sheet, { ...cells, [`C${FIRST + 1}`]: 1 }),
      name: `Essai ${at}`,
      names: [],
    }));
    const read = await recalculated(...wrong);
    for (const at of read) {
      expect([`J${FIRST}`, `J${FIRST + 1}`, TOTAL].map(at)).toEqual(['à corriger', '1.3', 'à corriger']);
    }
  });

  test.each([
    ['deducted', shippedBook],
    ['ignored', IGNORED],
  ])('comes to what ENT.NPDC answers, subsidies %s', async (_what, book) => {
    const [at] = await recalculated(filled(npdcSheet(book, request), typed));
    const due = EPCI.map(({ pupils, option, halfDays, subsidies }) => {
      const service = {
        pupils: new Decimal(pupils),
        option,
        halfDays: new Decimal(halfDays),
        subsidies: new Decimal(subsidies),
      };
      return priceNpdc(book, service, YEAR).rounded.euros;
    });
    expect(EPCI.map((_one, index) => Number(at?.(`J${FIRST + index}`)))).toEqual(
      due.map((one) => one.toNumber()),
    );
    const total = due.reduce((sum, one) => sum.plus(one), new Decimal(0));
    expect(Number(at?.(TOTAL))).toBe(total.toNumber());
  });
});

describe('subsidies deducted from the whole, before it is shared', () => {
  const { book } = read({
    EntLectures: [
      {
        Lecture: 'Nord-Pas-de-Calais Numérique : subventions des communes',
        Choix: "déduites de l'ensemble avant répartition",
      },
    ],
  });
  const shared = npdcSheet(book, request);
  const row = seen(shared).findIndex(([label]) => label === 'EPCI') + 2;
  const [pupils, subsidies] = [
    [12_000, 11_500, 19_978],
    [1000, 0, 0.01],
  ];
  const cells = (subsidy: readonly (number | string)[]): Typed =>
    Object.fromEntries(
      pupils.flatMap((count, at): [string, number | string][] => [
        [`C${row + at}`, count],
        [`F${row + at}`, subsidy[at] ?? 0],
      ]),
    );

  test('are shared to the cent by largest remainder, and told', async () => {
    const [at] = await recalculated(filled(shared, cells(subsidies)));
    // 15 600,00 + 14 950,00 + 25 971,40 = 56 521,40. Of 1 000,01: 276,0044…, 264,5042…, 459,5013…: one centime is left, for the first.
    expect(pupils.map((_one, index) => Number(at?.(`J${row + index}`)))).toEqual([276.01, 264.5, 459.5]);
    expect(pupils.map((_one, index) => Number(at?.(`K${row + index}`)))).toEqual([
      15323.99, 14685.5, 25511.9,
    ]);
    expect(Number(at?.(`K${row + 40}`))).toBe(55521.39);
    expect(seen(shared).flat().join('\n')).toMatch(/déduites de l'ensemble avant répartition/);
  });

  test('never come to more than is due, nor to a share while one row cannot be read', async () => {
    const [all] = await recalculated(filled(shared, cells([100_000, 0, 0])));
    expect(pupils.map((_one, index) => Number(all?.(`K${row + index}`)))).toEqual([0, 0, 0]);
    const [unread] = await recalculated(filled(shared, cells(['à venir', 0, 0])));
    expect([`K${row}`, `K${row + 2}`, `K${row + 40}`].map((cell) => unread?.(cell))).toEqual([
      'à corriger',
      'à corriger',
      'à corriger',
    ]);
  });
});
