import { NOTHING_READ, type RefusedScope } from '../../src/engine/book/refusals';
import { shippedBook } from '../../src/engine/book/shipped-book';
import { loadBook } from '../../src/engine/book/load-book';
import type { TariffBook } from '../../src/engine/book/tariff-book';
import { describeProblem, tellCellsIn } from '../../src/engine/problems/describe';
import { Problem } from '../../src/engine/problem';
import { session } from '../../src/engine/session';
import type { KeptReading, Tariff, TariffData, WorkbookTable } from '../../src/tariffs/model';
import { shippedData } from '../../src/tariffs/shipped';
import { bookWith } from './book-with';
import { cell, message, spilled } from './call';

const YEAR = '2023-2024';
const NEXT = '2024-2025';
const SHIPPED = shippedData as TariffData;

afterEach(() => {
  session.book = shippedBook;
  tellCellsIn('fr');
});

/** The book that ships, where one row of a table could not be read. */
function refusing(table: WorkbookTable, scope: RefusedScope): TariffBook {
  return loadBook(shippedData, [{ ...scope, table, row: 5 }]);
}

const rowFive = (table: WorkbookTable) =>
  `#N/A ${describeProblem(new Problem('workbookUnread', { table, row: '5' }), 'fr')}`;

/** Next year's vote, of one category only. */
function withVote(): TariffBook {
  const tariffs = SHIPPED.tariffs.map((tariff) => (tariff.id === 'primary-schools' ? voted(tariff) : tariff));
  return bookWith({
    tariffs,
    acts: [
      ...SHIPPED.acts,
      {
        id: 'classeur:DL-2025-06',
        body: 'Comité syndical',
        number: '20250616_DL_04',
        date: '2025-06-16',
        title: 'Contribution ENT',
        item: null,
        status: 'draft',
        source: null,
        origin: { table: 'EntActes', rows: [5] },
      },
    ],
  });
}

function voted(tariff: Tariff): Tariff {
  const origin = { table: 'EntTarifs', rows: [5] } as const;
  const rates = { membre: { amount: '7.60', item: 'article 1', origin } };
  return {
    ...tariff,
    versions: [
      ...tariff.versions,
      {
        from: NEXT,
        to: NEXT,
        act: 'classeur:DL-2025-06',
        rule: { kind: 'perUnit', per: ['pupils'], rates },
        origin,
      },
    ],
  };
}

describe('a vote of the workbook', () => {
  beforeEach(() => {
    session.book = withVote();
  });

  test('prices its year, and says that it is a draft and from which row it comes', () => {
    expect(cell('CONTRIB', 100, 'membre', NEXT)).toBe(760);
    expect(cell('SOURCE', 'membre', NEXT)).toBe(
      'Délibération 20250616_DL_04 du 16/06/2025, article 1 (projet)',
    );
    expect(cell('EXPLIQUER', 100, 'membre', NEXT)).toBe(
      "100 élèves × 7,60\u00a0€ (membre, 2024-2025) = 760,00\u00a0€. Délibération 20250616_DL_04 du 16/06/2025, article 1 (projet). Tarif prévisionnel : le vote n'a pas eu lieu. Tarif du classeur (EntTarifs, ligne 5).",
    );
    expect(cell('CONTRIB', 100, 'membre', YEAR)).toBe(740);
  });

  test.each(['CONTRIB', 'EXPLIQUER'])('has no amount in ENT.%s for a category that it leaves out', (id) => {
    const problem = new Problem('rateNotGiven', { rate: 'hors membre', year: NEXT, known: ['membre'] });
    expect(message(id, 100, 'hors membre', NEXT)).toBe(`#N/A ${describeProblem(problem, 'fr')}`);
  });

  test.each(['TARIF', 'SOURCE'])('nor in ENT.%s', (id) => {
    expect(cell(id, 'hors membre', NEXT)).toBe('#N/A');
  });
});

describe('a row that could not be read', () => {
  test('of a rate leaves the other rates and years', () => {
    const scope = { about: 'tariff', tariff: 'primary-schools', from: YEAR, to: YEAR } as const;
    session.book = refusing('EntTarifs', { ...scope, rateKey: 'membre' });
    expect(message('CONTRIB', 1, 'membre', YEAR)).toBe(rowFive('EntTarifs'));
    expect(message('TARIF', 'Amiens', YEAR)).toBe(rowFive('EntTarifs'));
    expect(cell('CONTRIB', 1, 'hors membre', YEAR)).toBe(12);
    expect(cell('CONTRIB', 1, 'membre', '2021-2022')).toBe(7.4);
    expect(cell('NPDC', 100, YEAR)).toBe(130);
  });

  test('of a tariff without its rate takes the whole tariff', () => {
    const scope = { about: 'tariff', tariff: 'npdc', from: YEAR, to: null, rateKey: null } as const;
    session.book = refusing('EntTarifs', scope);
    expect(message('NPDC', 100, YEAR)).toBe(rowFive('EntTarifs'));
    expect(message('NPDC', 100, '2030-2031')).toBe(rowFive('EntTarifs'));
    expect(cell('NPDC', 100, '2022-2023')).toBe(130);
  });

  test('of a charge line takes the total, and leaves the other lines', () => {
    session.book = refusing('EntCharges', { about: 'charges', year: '2021-2022', line: 'canope' });
    expect(message('CHARGES', '2021-2022')).toBe(rowFive('EntCharges'));
    expect(message('CHARGES', '2021-2022', 'CANOPE')).toBe(rowFive('EntCharges'));
    expect(message('DECOMPTE', '2021-2022')).toBe(rowFive('EntCharges'));
    expect(message('SOLDE', '2021-2022')).toBe(rowFive('EntCharges'));
    expect(cell('CHARGES', '2021-2022', 'Madmagz')).toBe(24048.07);
    expect(cell('CHARGES', YEAR)).toBe(311210);
  });

  test('of a count of pupils takes the total, and leaves the other categories', () => {
    session.book = refusing('EntEffectifs', {
      about: 'pupils',
      year: '2021-2022',
      category: 'hors membre',
    });
    expect(message('EFFECTIF', '2021-2022')).toBe(rowFive('EntEffectifs'));
    expect(message('PRODUITS', '2021-2022')).toBe(rowFive('EntEffectifs'));
    expect(cell('EFFECTIF', '2021-2022', 'membre')).toBe(43478);
    expect(cell('PRODUITS', YEAR)).toBe('#N/A');
    expect(cell('EFFECTIF', YEAR)).toBe(41974);
  });

  test('of a member takes its communes, and leaves the labels and the other members', () => {
    session.book = refusing('EntMembres', { about: 'membership', siren: '200070944' });
    expect(message('CONTRIB', 1, 'CC du Vimeu', YEAR)).toBe(rowFive('EntMembres'));
    expect(message('TERRITOIRE', 'Friville-Escarbotin')).toBe(rowFive('EntMembres'));
    expect(cell('CONTRIB', 1, 'membre', YEAR)).toBe(7.4);
    expect(cell('CONTRIB', 1, 'Amiens', YEAR)).toBe(7.4);
  });

  test('of a reading takes what it decides, and nothing else', () => {
    session.book = refusing('EntLectures', { about: 'reading', reading: 'college-200' });
    expect(message('COLLEGE', 200, 0, YEAR)).toBe(rowFive('EntLectures'));
    expect(cell('COLLEGE', 200, 0, YEAR, 'comptes')).toBe(1200);
    expect(cell('COLLEGE', 201, 0, YEAR, 'SITE.TV')).toBe(247.3);
  });
});

describe('tables that could not be read', () => {
  beforeEach(() => {
    session.book = loadBook(shippedData, NOTHING_READ);
  });

  test.each<[string, unknown[]]>([
    ['CONTRIB', [1, 'membre', YEAR]],
    ['TARIF', ['Amiens', YEAR]],
    ['TERRITOIRE', ['Amiens']],
    ['SOURCE', ['membre', YEAR]],
    ['EXPLIQUER', [1, 'membre', YEAR]],
    ['DECOMPTE', ['2021-2022']],
    ['CHARGES', ['2021-2022']],
    ['CHARGES', ['2021-2022', 'CANOPE']],
    ['EFFECTIF', ['2021-2022']],
    ['EFFECTIF', ['2021-2022', 'membre']],
    ['PRODUITS', ['2021-2022']],
    ['SOLDE', ['2021-2022']],
    ['COLLEGE', [350, 210, YEAR]],
    ['COLLEGES', [[[350]], [[210]], YEAR]],
    ['NPDC', [100, YEAR]],
    ['FLUX', [1000, 'commune', 2017]],
    ['ANTIVIRUS', [1, 2024]],
    ['UTONUM', [1, 'commune', 2024]],
    ['CYBER', [1000, 1000, 2022]],
  ])('leave ENT.%s without an answer for %j', (id, values) => {
    const problem = new Problem('workbookUnread', { table: null, row: null });
    expect(message(id, ...values)).toBe(`#N/A ${describeProblem(problem, 'fr')}`);
    tellCellsIn('en');
    expect(message(id, ...values)).toBe(`#N/A ${describeProblem(problem, 'en')}`);
  });

  test('leave what no table can change', () => {
    expect(cell('TERRITOIRE', 'membre')).toBe('membre');
    expect(cell('ANNEESCOLAIRE', 2024)).toBe(YEAR);
    expect(cell('COUT', 320319.16, 43478)).toBe(7.37);
    expect(cell('TARIFEQUILIBRE', 311210, 41974)).toBe(7.42);
    expect(spilled('REPARTIR', 10, [[1], [1]])).toEqual([[5], [5]]);
    expect(cell('TTC', 1.02)).toBe(1.224);
  });
});

describe('a reading of the workbook', () => {
  const keep = (reading: Pick<KeptReading, 'reading' | 'choice'>) => {
    const kept = { ...reading, keptOn: '2025-09-12', author: 'M. Dupont', note: null } as KeptReading;
    session.book = bookWith({ readings: [kept] });
  };

  test('puts a college of 200 pupils in the lower band, and no other', () => {
    keep({ reading: 'college-200', choice: 'earlier' });
    expect(cell('COLLEGE', 200, 0, YEAR, 'SITE.TV')).toBe(187.62);
    expect(cell('COLLEGE', 199, 0, YEAR, 'SITE.TV')).toBe(187.62);
    expect(cell('COLLEGE', 201, 0, YEAR, 'SITE.TV')).toBe(247.3);
    expect(cell('COLLEGE', 400, 0, YEAR, 'SITE.TV')).toBe(315.5);
    // 200 × 6 + 409,40 + 187,62 + 2 000.
    expect(cell('COLLEGES', [[200]], [[0]], YEAR)).toBe(3797.02);
  });

  test('leaves Pithon without a tariff, and Seine-Maritime with its own', () => {
    keep({ reading: 'somme-hors-76', choice: 'none' });
    const problem = new Problem('noTariffByReading', { place: "Pithon, 02604, CC de l'Est de la Somme" });
    for (const [id, ...values] of [
      ['CONTRIB', 7, 'Pithon', YEAR],
      ['TARIF', 'Pithon', YEAR],
      ['SOURCE', 2604, YEAR],
      ['EXPLIQUER', 7, '02604', YEAR],
    ] as const) {
      expect(message(id, ...values)).toBe(`#N/A ${describeProblem(problem, 'fr')}`);
    }
    expect(cell('TERRITOIRE', 'Pithon')).toBe('membre hors Somme');
    expect(cell('CONTRIB', 1, 'Eu', YEAR)).toBe(12);
    expect(cell('CONTRIB', 1, 'membre hors Somme', YEAR)).toBe(12);
  });

  test('divides the charges by all pupils', () => {
    keep({ reading: 'denominateur', choice: 'all' });
    expect(spilled('DECOMPTE', '2021-2022').at(-1)).toEqual([
      "Somme due par élève pour l'année scolaire 2021 - 2022 € TTC",
      7.31,
    ]);
  });

  test('divides the accounts and paid contents alone', () => {
    keep({ reading: 'assiette', choice: 'charter' });
    expect(spilled('DECOMPTE', '2021-2022').at(-1)).toEqual([
      "Coût par élève sur l'assiette de la charte, en € TTC",
      3.62,
    ]);
    expect(spilled('DECOMPTE', '2021-2022').at(-2)).toEqual([
      'TOTAL dépenses année scolaire 2021-2022',
      320319.16,
    ]);
  });

  test('deducts no subsidies from the bill of Nord-Pas-de-Calais Numérique', () => {
    expect(cell('NPDC', 4250, YEAR, '', '', 1000)).toBe(4525);
    keep({ reading: 'npdc-subventions', choice: 'ignored' });
    expect(cell('NPDC', 4250, YEAR, '', '', 1000)).toBe(5525);
  });

  test('deducts subsidies from the whole: one EPCI alone has no answer but where there are none', () => {
    keep({ reading: 'npdc-subventions', choice: 'beforeSharing' });
    const problem = new Problem('subsidiesOfAll', {});
    expect(message('NPDC', 4250, YEAR, '', '', 1000)).toBe(`#N/A ${describeProblem(problem, 'fr')}`);
    expect(cell('NPDC', 4250, YEAR, true, 5)).toBe(7550);
  });

  test('keeps a price without a term to the year of its act', () => {
    expect([
      cell('COLLEGE', 350, 210, YEAR),
      cell('ANTIVIRUS', 1, 2024),
      cell('UTONUM', 21, 'EPCI', 2024),
    ]).toEqual([4016.7, 129, 2550]);
    keep({ reading: 'prix-sans-terme', choice: 'firstYear' });
    const refused = (service: string, year: string, first: string) =>
      `#N/A ${describeProblem(new Problem('priceOfOneYear', { service, year, first }), 'fr')}`;
    expect(message('COLLEGE', 350, 210, YEAR)).toBe(refused('Service ENT des collèges', YEAR, '2014-2015'));
    expect(message('COLLEGES', [[350]], [[210]], YEAR)).toBe(
      refused('Service ENT des collèges', YEAR, '2014-2015'),
    );
    expect(message('ANTIVIRUS', 1, 2024)).toContain('celui de 2022');
    expect(message('UTONUM', 21, 'EPCI', 2023)).toContain('celui de 2022');
    expect([
      cell('COLLEGE', 350, 210, '2014-2015'),
      cell('ANTIVIRUS', 1, 2022),
      cell('UTONUM', 21, 'EPCI', 2022),
    ]).toEqual([4016.7, 129, 2550]);
    // The contribution of primary schools is voted year by year, and NPDC's is an estimate: neither stands.
    expect([cell('CONTRIB', 100, 'membre', YEAR), cell('NPDC', 4250, YEAR)]).toEqual([740, 5525]);
  });

  test('that is the one that ships changes nothing', () => {
    keep({ reading: 'college-200', choice: 'later' });
    expect(cell('COLLEGE', 200, 0, YEAR, 'SITE.TV')).toBe(247.3);
  });
});
