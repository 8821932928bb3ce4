import fc from 'fast-check';
import { bill } from '../../src/billing/bill';
import { defaultOptions } from '../../src/billing/default-options';
import { shippedBook } from '../../src/engine/book/shipped-book';
import { isProblem } from '../../src/engine/problem';
import { session } from '../../src/engine/session';
import type { CellValue } from '../../src/kit/cells/cell';
import { Decimal } from '../../src/kit/money/decimal';
import { comparisonSheet } from '../../src/sheets/comparison/comparison';
import { contributionsSheet } from '../../src/sheets/contributions';
import { decompteSheet } from '../../src/sheets/decompte/decompte';
import { npdcSheet } from '../../src/sheets/npdc';
import { priceListSheet } from '../../src/sheets/price-list';
import type { SchoolYear } from '../../src/tariffs/model';
import { readWorkbookTariffs } from '../../src/workbook-tariffs/read-workbook-tariffs';
import { SOUND, table as countsOf } from '../billing/support/counts';
import { cell, spilled } from '../functions/call';
import spoils from './spoiled-cells.json';
import { tablesOf } from './support/tables';

/**
 * One cell of one row of a sound workbook is spoiled, and every question is asked. What may be answered is told by a
 * naive reading of the same rows: the answer of before, where the row could not matter; that of the changed row, where
 * the cell is still sound; or none.
 */

type Row = Readonly<Record<string, CellValue>>;
type Table = 'EntActes' | 'EntTarifs' | 'EntCharges' | 'EntEffectifs' | 'EntMembres' | 'EntLectures';
type Workbook = Readonly<Record<Table, readonly Row[]>>;

const YEARS = ['2021-2022', '2022-2023', '2023-2024', '2024-2025', '2027-2028'] as const;
const SCHOOLS = 'Contribution ENT du premier degré';
const NPDC = 'Contribution ENT de Nord-Pas-de-Calais Numérique';
const FLOWS = 'Dématérialisation des flux comptables';
const CATEGORIES = ['membre', 'membre hors Somme', 'hors membre'] as const;
const LINES = ['CANOPE', 'Madmagz'] as const;
const VIMEU = '200070944';
const TERNOIS = '200069672';
const NAMES: Readonly<Record<string, string>> = { [VIMEU]: 'CC du Vimeu', [TERNOIS]: 'CC du Ternois' };
/** A commune of the Somme in each of the two EPCI, and one in neither. */
const PLACES = [
  { code: '80368', siren: VIMEU, isMember: true },
  { code: '80810', siren: TERNOIS, isMember: false },
  { code: '80021', siren: '248000531', isMember: true },
] as const;
const ALL_PUPILS = 'tous les élèves';

// A sound workbook.

const price = fc.integer({ min: 1, max: 5000 }).map((hundredths) => hundredths / 100);
const cents = fc.integer({ min: 1, max: 9_000_000 }).map((hundredths) => hundredths / 100);
const act = fc.constantFrom('DL-A', 'DL-B');
const years = fc.subarray([...YEARS.slice(0, 4)], { minLength: 1, maxLength: 3 });

const schools = years.chain((voted) =>
  fc
    .tuple(
      ...voted.map((year) =>
        fc
          .tuple(
            fc
              .subarray([...CATEGORIES], { minLength: 1 })
              .chain((some) =>
                fc.tuple(...some.map((category) => price.map((amount) => [category, amount] as const))),
              ),
            act,
            fc.boolean(),
          )
          .map(([rates, cited, saysAll]) =>
            rates.map(([category, amount]): Row => ({
              Service: SCHOOLS,
              'Première année': year,
              'Dernière année': saysAll ? year : null,
              Acte: cited,
              Composante: category,
              Montant: amount,
              ...(saysAll ? { Unité: 'élève', Base: 'TTC', Remarque: 'Votée' } : {}),
            })),
          ),
      ),
    )
    .map((groups) => groups.flat()),
);

const whole = (service: string, year: CellValue, components: readonly string[]) =>
  fc.tuple(act, ...components.map(() => price)).map(([cited, ...prices]) =>
    components.map((component, at): Row => ({
      Service: service,
      'Première année': year,
      Acte: cited,
      Composante: component,
      Montant: component === 'plafond' ? 9000 : component === 'plancher' ? 1 : (prices[at] ?? 1),
    })),
  );

const npdc = whole(NPDC, '2023-2024', ['base', 'option', 'demi-journées']);
const flows = whole(FLOWS, 2026, ['commune', 'EPCI', 'plancher', 'plafond']);

const charges = years.chain((known) =>
  fc
    .tuple(
      ...known.map((year) =>
        fc
          .tuple(
            fc
              .subarray([...LINES, 'Divers', 'Assistance'], { minLength: 1 })
              .chain((some) => fc.tuple(...some.map((name) => cents.map((gross) => [name, gross] as const)))),
            act,
          )
          .map(([lines, cited]) =>
            lines.map(([name, gross]): Row => ({
              Année: year,
              Ligne: name,
              Brut: gross,
              Subvention: gross > 100 ? 50 : null,
              Proportionnelle: 'non',
              Acte: cited,
            })),
          ),
      ),
    )
    .map((groups) => groups.flat()),
);

const pupils = years.chain((known) =>
  fc
    .tuple(
      ...known.map((year) =>
        fc
          .tuple(fc.integer({ min: 1, max: 50_000 }), fc.option(fc.integer({ min: 1, max: 900 })), act)
          .map(([members, others, cited]): Row[] => [
            { Année: year, Catégorie: 'membre', Élèves: members, Acte: cited },
            ...(others === null
              ? []
              : [{ Année: year, Catégorie: 'hors membre', Élèves: others, Acte: cited }]),
          ]),
      ),
    )
    .map((groups) => groups.flat()),
);

const members = fc.subarray([VIMEU, TERNOIS]).chain((sirens) =>
  fc.tuple(
    ...sirens.map((siren) =>
      fc.record({
        SIREN: fc.constant(siren),
        EPCI: fc.option(fc.constant(NAMES[siren] ?? null)),
        Depuis: fc.constantFrom(null, '2022-2023'),
        "Jusqu'à": fc.constantFrom(null, '2023-2024'),
      }),
    ),
  ),
);

const readings = fc.constantFrom<readonly Row[]>(
  [],
  [{ Lecture: 'Coût par élève : dénominateur', Choix: ALL_PUPILS }],
);

const ACTS: readonly Row[] = ['DL-A', 'DL-B'].map((key) => ({
  Acte: key,
  Date: '16/06/2025',
  Objet: 'Vote',
  Statut: 'voté',
}));

const workbooks: fc.Arbitrary<Workbook> = fc.record({
  EntActes: fc.constant(ACTS),
  EntTarifs: fc
    .tuple(schools, fc.option(npdc, { nil: [] }), fc.option(flows, { nil: [] }))
    .map((groups) => groups.flat()),
  EntCharges: charges,
  EntEffectifs: pupils,
  EntMembres: members,
  EntLectures: readings,
});

// Spoiling a cell of it.

interface Spoil {
  readonly table: Table;
  readonly row: number;
  readonly column: string;
  readonly cell: CellValue;
  /** What a sound cell says; absent where it is not sound. */
  readonly means?: CellValue;
}

type Kind = Exclude<keyof typeof spoils, 'anything'>;

const KINDS: Readonly<Record<Table, Readonly<Record<string, Kind>>>> = {
  EntActes: { Acte: 'act', Date: 'date', Statut: 'status' },
  EntTarifs: {
    Service: 'word',
    'Première année': 'schoolYear',
    'Dernière année': 'schoolYear',
    Acte: 'act',
    Composante: 'word',
    Montant: 'price',
  },
  EntCharges: {
    Année: 'schoolYear',
    Ligne: 'word',
    Brut: 'cents',
    Proportionnelle: 'yesNo',
    Acte: 'act',
  },
  EntEffectifs: { Année: 'schoolYear', Catégorie: 'word', Élèves: 'count', Acte: 'act' },
  EntMembres: { SIREN: 'siren', Depuis: 'schoolYear', "Jusqu'à": 'schoolYear' },
  EntLectures: { Lecture: 'word', Choix: 'word' },
};
/** A blank one of these is sound, and says something else or nothing. */
const MAY_BE_BLANK: ReadonlySet<string> = new Set(['Dernière année', 'Proportionnelle', 'Depuis', "Jusqu'à"]);
/** Words that are nearly what they were name nothing, or are asked about. */
const NEARLY: ReadonlySet<string> = new Set(['Service', 'Composante', 'Catégorie', 'Lecture', 'Choix']);

const bare = (letter: string) => letter.normalize('NFD').charAt(0);

const slip: fc.Arbitrary<(word: string) => string> = fc
  .tuple(fc.constantFrom('drop', 'double', 'swap', 'accent'), fc.nat())
  .map(([kind, place]) => (word) => {
    // Within a word, where no space is lost alone: that would say the same.
    const places = Array.from(word).flatMap((_letter, at) =>
      /^\p{L}\p{L}$/u.test(word.slice(at, at + 2)) ? [at] : [],
    );
    const at = places[place % Math.max(1, places.length)] ?? 0;
    const [before, first, second, after] = [
      word.slice(0, at),
      word.charAt(at),
      word.charAt(at + 1),
      word.slice(at + 2),
    ];
    switch (kind) {
      case 'drop':
        return `${before}${second}${after}`;
      case 'double':
        return `${before}${first}${first}${second}${after}`;
      case 'swap':
        // é and e are one letter to the reader, as two of the same are.
        return bare(first) === bare(second) ? `${word}e` : `${before}${second}${first}${after}`;
      default:
        return `${word}x`;
    }
  });

const spoilOf = (workbook: Workbook): fc.Arbitrary<Spoil> => {
  const places = (Object.keys(KINDS) as Table[]).flatMap((table) =>
    workbook[table].flatMap((given, row) =>
      Object.keys(KINDS[table]).map((column) => ({ table, row, column, given: given[column] ?? null })),
    ),
  );
  return fc.constantFrom(...places).chain(({ table, row, column, given }) => {
    const asked = KINDS[table][column] ?? 'word';
    const isFlows = workbook[table][row]?.Service === FLOWS;
    const kind = asked === 'schoolYear' && isFlows ? 'budgetYear' : asked;
    const { unsound, sound } = spoils[kind] as {
      readonly unsound: readonly CellValue[];
      readonly sound: readonly { readonly cell: CellValue; readonly means: CellValue }[];
    };
    const at = { table, row, column };
    const blank: Spoil = MAY_BE_BLANK.has(column)
      ? { ...at, cell: null, means: null }
      : { ...at, cell: null };
    // A period that is moved to a later year may meet another: only its first and last year together move it.
    const isMoved =
      column === 'Dernière année' ||
      (column === 'Première année' && workbook[table][row]?.['Dernière année'] != null);
    return fc.oneof(
      {
        weight: 2,
        arbitrary: fc
          .constantFrom(...spoils.anything, ...unsound)
          .map((cellOf): Spoil => ({ ...at, cell: cellOf })),
      },
      { weight: 1, arbitrary: fc.constant(blank) },
      ...(sound.length === 0 || isMoved || table === 'EntMembres'
        ? []
        : [{ weight: 1, arbitrary: fc.constantFrom(...sound).map((one): Spoil => ({ ...at, ...one })) }]),
      ...(typeof given === 'string' && NEARLY.has(column)
        ? [{ weight: 2, arbitrary: slip.map((spoil): Spoil => ({ ...at, cell: spoil(given) })) }]
        : []),
      ...(typeof given === 'string'
        ? [
            {
              weight: 1,
              arbitrary: fc
                .constantFrom(` ${given} `, `${given}\u00a0`, `\u200b${given}`)
                .map((cellOf): Spoil => ({ ...at, cell: cellOf, means: given })),
            },
          ]
        : []),
    );
  });
};

function withCell(workbook: Workbook, { table, row, column }: Spoil, value: CellValue): Workbook {
  const rows = workbook[table].map((given, at) => (at === row ? { ...given, [column]: value } : given));
  return { ...workbook, [table]: rows };
}

// The naive reading of a sound workbook.

type Told = number | '#N/A';

interface Question {
  readonly name: string;
  readonly ask: () => number | string;
  readonly naive: (workbook: Workbook) => Told;
  /** Whether a row, one of whose cells holds nobody knows what, could matter. */
  readonly matters: (table: Table, row: Row, column: string, workbook: Workbook) => boolean;
}

const SHIPPED_RATES = { membre: 7.4, 'membre hors Somme': 12, 'hors membre': 12 } as const;
const SHIPPED_YEARS: readonly string[] = ['2021-2022', '2023-2024'];
const SHIPPED_LINES = { CANOPE: 20_000, Madmagz: 24_048.07 } as const;

const sum = (amounts: readonly number[]) =>
  amounts.reduce((total, amount) => total.plus(amount), new Decimal(0));
const net = (row: Row) => new Decimal(Number(row.Brut)).minus(Number(row.Subvention ?? 0));
const ofYear = (rows: readonly Row[], year: string) => rows.filter((row) => row['Année'] === year);

function rateOf({ EntTarifs }: Workbook, category: string, year: string): Told {
  const rows = EntTarifs.filter((row) => row.Service === SCHOOLS && row['Première année'] === year);
  if (rows.length === 0) {
    return SHIPPED_YEARS.includes(year) ? SHIPPED_RATES[category as keyof typeof SHIPPED_RATES] : '#N/A';
  }
  const found = rows.find((row) => row.Composante === category);
  return found === undefined ? '#N/A' : Number(found.Montant);
}

function priceOf(
  workbook: Workbook,
  service: string,
  component: string,
  year: CellValue,
  shipped: number,
): number {
  const found = workbook.EntTarifs.find(
    (row) => row.Service === service && row.Composante === component && row['Première année'] === year,
  );
  return found === undefined ? shipped : Number(found.Montant);
}

function chargesIn({ EntCharges }: Workbook, year: string): Told {
  const rows = ofYear(EntCharges, year);
  if (rows.length > 0) return sum(rows.map((row) => net(row).toNumber())).toNumber();
  return year === '2021-2022' ? 320_319.16 : year === '2023-2024' ? 311_210 : '#N/A';
}

function pupilsIn({ EntEffectifs }: Workbook, year: string, category: string | null): Told {
  const rows = ofYear(EntEffectifs, year);
  if (rows.length > 0) {
    const counted = rows.filter((row) => category === null || row['Catégorie'] === category);
    return counted.length === 0 ? '#N/A' : sum(counted.map((row) => Number(row['Élèves']))).toNumber();
  }
  if (year === '2021-2022') return category === null ? 43_792 : 43_478;
  return year === '2023-2024' && category === null ? 41_974 : '#N/A';
}

function costIn(workbook: Workbook, year: string): Told {
  const charged = chargesIn(workbook, year);
  const isAll = workbook.EntLectures.some((row) => row.Choix === ALL_PUPILS);
  const membersOnly = pupilsIn(workbook, year, 'membre');
  const divisor = isAll || membersOnly === '#N/A' ? pupilsIn(workbook, year, null) : membersOnly;
  const areLinesKnown = ofYear(workbook.EntCharges, year).length > 0 || year === '2021-2022';
  if (charged === '#N/A' || divisor === '#N/A' || divisor === 0 || !areLinesKnown) return '#N/A';
  return new Decimal(charged).dividedBy(divisor).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toNumber();
}

function isMember({ EntMembres }: Workbook, siren: string, year: string): boolean {
  const rows = EntMembres.filter((row) => row.SIREN === siren);
  if (rows.length === 0) return PLACES.some((place) => place.siren === siren && place.isMember);
  return rows.some(
    (row) =>
      (row.Depuis == null || String(row.Depuis) <= year) &&
      (row["Jusqu'à"] == null || year <= String(row["Jusqu'à"])),
  );
}

/** Whether a row of rates could be of a year, when one of its cells holds nobody knows what. */
function couldBeOf(row: Row, column: string, year: CellValue): boolean {
  const first = row['Première année'] ?? null;
  if (column === 'Première année') return true;
  return column === 'Dernière année' ? String(first) <= String(year) : first === year;
}

const aboutRate =
  (category: string, year: string): Question['matters'] =>
  (table, row, column) =>
    table === 'EntTarifs' &&
    row.Service === SCHOOLS &&
    couldBeOf(row, column, year) &&
    (['Composante', 'Première année', 'Dernière année'].includes(column) || row.Composante === category);

const aboutService =
  (service: string, year: CellValue): Question['matters'] =>
  (table, row, column) =>
    table === 'EntTarifs' && row.Service === service && couldBeOf(row, column, year);

const aboutYear =
  (own: Table, key: string, year: string, wanted: string | null): Question['matters'] =>
  (table, row, column) =>
    table === own &&
    (column === 'Année' ||
      (row['Année'] === year && (wanted === null || column === key || row[key] === wanted)));

function round(amount: Decimal): number {
  return amount.toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toNumber();
}

function times(rate: Told, pupilsOf: number): Told {
  return rate === '#N/A' ? rate : round(new Decimal(rate).times(pupilsOf));
}

const OF_SCHOOLS: readonly Question[] = YEARS.flatMap((year) => [
  ...CATEGORIES.flatMap((category): Question[] => [
    {
      name: `TARIF ${category} ${year}`,
      ask: () => cell('TARIF', category, year),
      naive: (workbook) => rateOf(workbook, category, year),
      matters: aboutRate(category, year),
    },
    {
      name: `CONTRIB ${category} ${year}`,
      ask: () => cell('CONTRIB', 37, category, year),
      naive: (workbook) => times(rateOf(workbook, category, year), 37),
      matters: aboutRate(category, year),
    },
  ]),
  ...PLACES.map(({ code, siren }): Question => {
    const categoryIn = (workbook: Workbook) => (isMember(workbook, siren, year) ? 'membre' : 'hors membre');
    return {
      name: `CONTRIB ${code} ${year}`,
      ask: () => cell('CONTRIB', 37, code, year),
      naive: (workbook) => times(rateOf(workbook, categoryIn(workbook), year), 37),
      matters: (table, row, column, workbook) =>
        (table === 'EntMembres' && row.SIREN === siren) ||
        aboutRate(categoryIn(workbook), year)(table, row, column, workbook),
    };
  }),
]);

const OF_FIGURES: readonly Question[] = YEARS.flatMap((year): Question[] => [
  {
    name: `CHARGES ${year}`,
    ask: () => cell('CHARGES', year),
    naive: (workbook) => chargesIn(workbook, year),
    matters: aboutYear('EntCharges', 'Ligne', year, null),
  },
  ...LINES.map((line): Question => ({
    name: `CHARGES ${year} ${line}`,
    ask: () => cell('CHARGES', year, line),
    naive: ({ EntCharges }) => {
      const rows = ofYear(EntCharges, year);
      const found = rows.find((row) => row.Ligne === line);
      if (found !== undefined) return net(found).toNumber();
      return rows.length === 0 && year === '2021-2022' ? SHIPPED_LINES[line] : '#N/A';
    },
    matters: aboutYear('EntCharges', 'Ligne', year, line),
  })),
  ...[null, 'membre'].map((category): Question => ({
    name: `EFFECTIF ${year} ${category ?? ''}`,
    ask: () => (category === null ? cell('EFFECTIF', year) : cell('EFFECTIF', year, category)),
    naive: (workbook) => pupilsIn(workbook, year, category),
    matters: aboutYear('EntEffectifs', 'Catégorie', year, category),
  })),
  {
    name: `DECOMPTE ${year}`,
    ask: () => {
      const rows = spilled('DECOMPTE', year);
      return typeof rows === 'string' ? rows : (rows.at(-1)?.[1] ?? '');
    },
    naive: (workbook) => costIn(workbook, year),
    matters: (table, row, column, workbook) =>
      // Where the members are not counted apart, there is one count to divide by.
      (table === 'EntLectures' && pupilsIn(workbook, year, 'membre') !== '#N/A') ||
      aboutYear('EntCharges', 'Ligne', year, null)(table, row, column, workbook) ||
      aboutYear('EntEffectifs', 'Catégorie', year, null)(table, row, column, workbook),
  },
]);

const OF_SERVICES: readonly Question[] = [
  ...YEARS.map((year): Question => ({
    name: `NPDC ${year}`,
    ask: () => cell('NPDC', 100, year),
    naive: (workbook) => times(priceOf(workbook, NPDC, 'base', year, 1.3), 100),
    matters: aboutService(NPDC, year),
  })),
  {
    name: 'FLUX 2026',
    ask: () => cell('FLUX', 1000, 'commune', 2026),
    naive: (workbook) => {
      // What ships prices 2017 only.
      const price = (component: string) => priceOf(workbook, FLOWS, component, 2026, NaN);
      const due = Number(times(price('commune'), 1000));
      const held = Math.min(price('plafond'), Math.max(price('plancher'), due));
      return Number.isNaN(held) ? '#N/A' : held;
    },
    matters: aboutService(FLOWS, 2026),
  },
];

const QUESTIONS = [...OF_SCHOOLS, ...OF_FIGURES, ...OF_SERVICES];

/** The row itself, or those that cite the act of a row of acts. */
function couldMatter(question: Question, workbook: Workbook, { table, row, column }: Spoil): boolean {
  const given = workbook[table][row] ?? {};
  if (table !== 'EntActes') return question.matters(table, given, column, workbook);
  return (['EntTarifs', 'EntCharges', 'EntEffectifs'] as const).some((citing) =>
    workbook[citing].some(
      (one) => one.Acte === given.Acte && question.matters(citing, one, 'Acte', workbook),
    ),
  );
}

function withoutError(answer: number | string): number | string {
  return answer === '#VALEUR!' ? '#N/A' : answer;
}

function answersOf(workbook: Workbook): ReadonlyMap<string, number | string> {
  session.book = readWorkbookTariffs(tablesOf(workbook)).book;
  // A line that no year knows any more is no word of ENT.CHARGES, whose error is then the other one.
  return new Map(QUESTIONS.map(({ name, ask }) => [name, withoutError(ask())]));
}

function isRefused(ask: () => unknown): boolean {
  try {
    ask();
    return false;
  } catch (thrown) {
    if (isProblem(thrown)) return true;
    throw thrown;
  }
}

afterEach(() => {
  session.book = shippedBook;
});

test('the naive reading of a sound workbook is that of the functions', () => {
  fc.assert(
    fc.property(workbooks, (workbook) => {
      const expected = new Map(QUESTIONS.map(({ name, naive }) => [name, naive(workbook)]));
      expect(Object.fromEntries(answersOf(workbook))).toEqual(Object.fromEntries(expected));
    }),
    { numRuns: 60 },
  );
});

const trials = workbooks.chain((workbook) =>
  spoilOf(workbook).map((spoil) => ({ workbook, spoil, written: withCell(workbook, spoil, spoil.cell) })),
);

test('a cell spoiled leaves each answer as it was where its row could not matter, or none', () => {
  fc.assert(
    fc.property(trials, ({ workbook, spoil, written }) => {
      const answers = answersOf(written);
      const meant = 'means' in spoil ? withCell(workbook, spoil, spoil.means ?? null) : null;
      const wrong = QUESTIONS.flatMap((question) => {
        const answer = answers.get(question.name);
        if (answer === '#N/A') return [];
        const isAllowed =
          meant === null
            ? !couldMatter(question, workbook, spoil) && answer === question.naive(workbook)
            : answer === question.naive(meant);
        return isAllowed ? [] : [`${question.name} = ${String(answer)}, was ${question.naive(workbook)}`];
      });
      expect(wrong).toEqual([]);
    }),
    { numRuns: 250 },
  );
});

test('a committee table, or a bill, rests on nothing that has no answer', () => {
  const request = (year: SchoolYear) => ({ year, base: 'voted', generatedOn: '2026-11-30' }) as const;
  fc.assert(
    fc.property(trials, fc.constantFrom(...YEARS), fc.constantFrom(...PLACES), (trial, year, { code }) => {
      const before = answersOf(trial.workbook);
      const after = answersOf(trial.written);
      const { book } = session;
      const isSound = 'means' in trial.spoil;
      const isLost = (name: string) => !isSound && after.get(name) === '#N/A' && before.get(name) !== '#N/A';
      const anyLost = (...beginnings: readonly string[]) =>
        QUESTIONS.some(({ name }) => beginnings.some((one) => name.startsWith(one)) && isLost(name));
      const tables = {
        decompte: [anyLost(`CHARGES ${year}`, `DECOMPTE ${year}`), () => decompteSheet(book, request(year))],
        contributions: [
          isLost(`CHARGES ${year}`) ||
            isLost(`EFFECTIF ${year} `) ||
            CATEGORIES.some((one) => isLost(`TARIF ${one} ${year}`)),
          () => contributionsSheet(book, request(year)),
        ],
        comparison: [anyLost('CHARGES', 'EFFECTIF', 'TARIF'), () => comparisonSheet(book, request(year))],
        list: [anyLost('TARIF', 'NPDC', 'FLUX'), () => priceListSheet(book, request(year))],
        npdc: [isLost(`NPDC ${year}`), () => npdcSheet(book, request(year))],
      } as const;
      const given = Object.entries(tables).filter(([, [rests, build]]) => rests && !isRefused(build));
      const source = countsOf([{ ...SOUND, Commune: null, 'Code INSEE': code, Élèves: 37 }]);
      const billing = bill(book, source, defaultOptions('primary-schools', year), []);
      const expected = after.get(`CONTRIB ${code} ${year}`);
      const isRight = billing.status === 'blocked' || billing.control.sumOfLines.toNumber() === expected;
      expect([given.map(([name]) => name), isRight]).toEqual([[], true]);
    }),
    { numRuns: 60 },
  );
});
