import { shippedBook } from '../../src/engine/book/shipped-book';
import { chargeLabels } from '../../src/engine/charges/statement';
import { count, euros } from '../../src/kit/french/amount';
import { describeProblem, tellCellsIn } from '../../src/engine/problems/describe';
import { french } from '../../src/engine/problems/french';
import { Problem, type ProblemCode, type ProblemDetails } from '../../src/engine/problem';
import { session } from '../../src/engine/session';
import charges from '../../src/tariffs/charges.json';
import { bookWith } from './book-with';
import { call, DefectMet, message } from './call';
import { SOUND_CALLS } from './sound-calls';

const YEAR = '2023-2024';
const VIMEU = '200070944';

/** A year of other charges and a dated membership, as a workbook may add them. */
const workbookBook = bookWith({
  charges: [
    ...charges,
    {
      schoolYear: '2024-2025',
      act: 'comite-2024-06-17-dl-05',
      lines: [],
      total: '0.00',
      totalSource: null,
      printedUnitCost: null,
      notes: [],
    },
  ],
  members: shippedBook.data.members.map((member) =>
    member.siren === VIMEU ? { ...member, from: YEAR } : member,
  ),
});

beforeEach(() => {
  session.book = workbookBook;
});

afterEach(() => {
  session.book = shippedBook;
  tellCellsIn('fr');
});

interface Situation {
  readonly problem: Problem;
  readonly id: string;
  readonly values: readonly unknown[];
}

function situation<C extends ProblemCode>(
  code: C,
  details: ProblemDetails[C],
  id: string,
  ...values: readonly unknown[]
): Situation {
  return { problem: new Problem(code, details), id, values };
}

const notWholePupils = new Problem('notWhole', { argument: 'eleves', found: '1,5' });
const negativeWeight = new Problem('negative', { argument: 'poids', found: '-1' });
const FLOWS = 'Dématérialisation des flux comptables';

const SITUATIONS: readonly Situation[] = [
  situation('sizeMismatch', { first: '3×1', second: '2×1' }, 'TARIF', [[1], [2], [3]], [[1], [2]]),
  situation('severalCells', { argument: 'annee', size: '1×2' }, 'DECOMPTE', [['2021-2022', YEAR]]),
  situation('severalCells', { argument: 'montant', size: '2×1' }, 'REPARTIR', [[1], [2]], 1),
  situation('errorValue', { argument: 'eleves', found: '#REF!' }, 'CONTRIB', '#REF!', 'membre', YEAR),
  situation('errorNotAvailable', { argument: 'annee' }, 'CONTRIB', 1, 'membre', '#N/A'),
  situation('missing', { argument: 'territoire' }, 'CONTRIB', 1, '', YEAR),
  situation('missing', { argument: 'annee' }, 'CONTRIB', 1, 'membre', null),
  situation('missing', { argument: 'type' }, 'FLUX', 1, 0, 2017),
  situation('notANumber', { argument: 'cout', found: '20 %' }, 'CYBER', 1, ' 20 % ', 2022),
  situation(
    'numberReadTwice',
    { argument: 'eleves', found: '4.000', readings: ['4', count(4000)] },
    'CONTRIB',
    ' 4.000 ',
    'membre',
    YEAR,
  ),
  situation(
    'numberReadTwice',
    { argument: 'montant_ht', found: '1,224 €', readings: ['1,2240', count(1224)] },
    'TTC',
    '1,224 €',
  ),
  situation('notWhole', { argument: 'eleves', found: '1,5' }, 'CONTRIB', 1.5, 'membre', YEAR),
  situation(
    'outOfRange',
    { argument: 'eleves', found: '-1', least: '0', most: count(1e9) },
    'CONTRIB',
    -1,
    'membre',
    YEAR,
  ),
  situation(
    'outOfRange',
    { argument: 'charges', found: count(1e13), least: count(-1e12), most: count(1e12) },
    'COUT',
    1e13,
    1,
  ),
  situation('outOfRange', { argument: 'taux', found: '20', least: '0', most: '1' }, 'TTC', 100, 20),
  situation('notPositive', { argument: 'pas', found: '0' }, 'TARIFEQUILIBRE', 1, 1, 0, 0),
  situation(
    'outOfRange',
    { argument: 'pas', found: count(1e13), least: '0', most: count(1e12) },
    'TARIFEQUILIBRE',
    1,
    1,
    0,
    1e13,
  ),
  situation('notYesNo', { argument: 'option', found: 'peut-être' }, 'NPDC', 1, YEAR, 'peut-être'),
  situation('notYesNo', { argument: 'option', found: '0,5' }, 'NPDC', 1, YEAR, 0.5),
  situation(
    'unknownWord',
    { argument: 'objet', found: 'Labomep', accepted: ['comptes', 'Le Robert', 'maxicours', 'SITE.TV'] },
    'COLLEGE',
    350,
    210,
    YEAR,
    'Labomep',
  ),
  situation(
    'unknownWord',
    { argument: 'objet', found: 'Papeterie', accepted: chargeLabels(workbookBook) },
    'CHARGES',
    '2021-2022',
    'Papeterie',
  ),
  situation(
    'unknownWord',
    { argument: 'type', found: 'CC', accepted: ['commune', 'EPCI'] },
    'FLUX',
    1,
    'CC',
    2024,
  ),
  situation(
    'unknownWord',
    {
      argument: 'profil',
      found: 'école',
      accepted: ['EPCI', 'commune', 'commune mutualisée', 'CCAS', 'CCAS mutualisé'],
    },
    'UTONUM',
    1,
    'école',
    2022,
  ),
  situation(
    'unknownWord',
    { argument: 'objet', found: 'licence', accepted: ['licences', 'installation'] },
    'ANTIVIRUS',
    1,
    2022,
    3,
    'licence',
  ),
  situation(
    'schoolYearAmbiguous',
    { found: '2024', ended: '2023-2024', started: '2024-2025' },
    'TARIF',
    'membre',
    2024,
  ),
  situation('schoolYearNotConsecutive', { found: '2021-2023' }, 'TARIF', 'membre', '2021-2023'),
  situation('schoolYearMalformed', { found: '45292,5' }, 'TARIF', 'membre', 45_292.5),
  situation('budgetYearMalformed', { found: YEAR }, 'FLUX', 1, 'EPCI', YEAR),
  situation('morePupilsAboveHour', { above: '351', pupils: '350' }, 'COLLEGE', 350, 351, YEAR),
  situation('tooFewYears', { found: '2', least: '3' }, 'ANTIVIRUS', 1, 2022, 2),
  situation(
    'otherYearKind',
    { service: 'Dématérialisation des flux comptables', found: YEAR, expected: 'budget' },
    'MONTANT',
    'flux',
    1,
    YEAR,
  ),
  situation(
    'argumentUnused',
    { argument: 'objet', service: 'Dématérialisation des flux comptables' },
    'MONTANT',
    'flux',
    1,
    2017,
    'EPCI',
    null,
    'part',
  ),
  situation(
    'argumentNeeded',
    { argument: 'quantite_2', service: 'Service ENT des collèges', expected: ["élèves au-delà d'une heure"] },
    'MONTANT',
    'collèges',
    350,
    YEAR,
  ),
  situation(
    'collegeInError',
    { row: '2', cause: notWholePupils },
    'COLLEGES',
    [[350], [1.5], [-1]],
    [[0], [0], [0]],
    YEAR,
  ),
  situation(
    'collegeInError',
    { row: '3', cause: new Problem('outsideGrid', { found: count(1101), from: '1', to: count(1100) }) },
    'COLLEGES',
    [
      [350, ''],
      [1101, 2000],
    ],
    0,
    YEAR,
  ),
  situation('badWeight', { row: '2', column: '3', cause: negativeWeight }, 'REPARTIR', 1, [
    [1, 1, 1],
    ['', 1, -1],
  ]),

  situation('placeUnknown', { found: 'Trifouilly' }, 'TARIF', 'Trifouilly', YEAR),
  situation(
    'placeHomonym',
    {
      found: 'Conteville',
      candidates: [
        { code: '76186', name: 'Conteville' },
        { code: '80208', name: 'Conteville' },
      ],
    },
    'TARIF',
    'Conteville',
    YEAR,
  ),
  situation('placeCodeUnknown', { found: '80999' }, 'TERRITOIRE', 80999),
  situation(
    'placePostalCode',
    { found: '80000', communes: [{ code: '80021', name: 'Amiens' }] },
    'TERRITOIRE',
    '80000',
  ),
  situation('placeCodeMalformed', { found: '80021,5' }, 'TERRITOIRE', 80021.5),
  situation(
    'placeNameAndCodeDisagree',
    { name: 'Amiens', code: '80001', codeBelongsTo: 'Abbeville' },
    'TERRITOIRE',
    'Amiens (80001)',
  ),
  situation(
    'placeDepartmentDisagrees',
    { name: 'Dury', department: '02', communes: [{ code: '80261', name: 'Dury' }] },
    'TERRITOIRE',
    'Dury (02)',
  ),
  situation(
    'placePostalCodeDisagrees',
    { name: 'DURY', postalCode: '62156', communes: [{ code: '80261', name: 'Dury' }] },
    'CONTRIB',
    60,
    '62156 DURY',
    YEAR,
  ),
  ...(
    [
      ['TERRITOIRE', 80500],
      ['TARIF', 80500, YEAR],
      ['CONTRIB', 412, '80500', YEAR],
      ['SOURCE', 80500, YEAR],
      ['EXPLIQUER', 412, '80500', YEAR],
    ] as const
  ).map(([id, ...values]) =>
    situation(
      'placeCodeOfTwoReadings',
      {
        code: '80500',
        name: 'Maisnières',
        category: 'hors membre',
        others: [{ first: 'Montdidier', communes: 29, category: 'membre' }],
      },
      id,
      ...values,
    ),
  ),
  situation('sirenUnknown', { found: '123456789' }, 'TERRITOIRE', 123456789),
  situation(
    'epciOfSeveralCategories',
    { name: 'CC du Ternois', categories: ['hors membre', 'hors territoire'] },
    'CONTRIB',
    1,
    'Ternois',
    YEAR,
  ),
  situation('membershipDependsOnYear', { place: `CC du Vimeu, ${VIMEU}` }, 'TERRITOIRE', VIMEU),
  situation(
    'noTariffVoted',
    {
      year: '2022-2023',
      known: [
        { from: '2021-2022', to: '2021-2022' },
        { from: YEAR, to: YEAR },
      ],
    },
    'SOURCE',
    'membre',
    '2022-2023',
  ),
  situation(
    'noTariffForCategory',
    { category: 'hors territoire', place: null },
    'CONTRIB',
    1,
    'hors territoire',
    YEAR,
  ),
  situation(
    'noTariffForCategory',
    { category: 'hors territoire', place: 'commune 75056' },
    'TARIF',
    75056,
    YEAR,
  ),
  situation(
    'serviceNotPriced',
    { service: FLOWS, year: '2016', known: [{ from: 2017, to: 2017 }] },
    'FLUX',
    1,
    'EPCI',
    2016,
  ),
  situation('outsideGrid', { found: count(1101), from: '1', to: count(1100) }, 'COLLEGE', 1101, 0, YEAR),
  situation('onQuote', { found: '7', from: '7' }, 'ANTIVIRUS', 7, 2022),
  situation('pricedForOneTerm', { found: '4', term: '3' }, 'ANTIVIRUS', 1, 2022, 4),
  situation(
    'chargesUnknown',
    { year: '2022-2023', known: ['2021-2022', YEAR, '2024-2025'] },
    'CHARGES',
    '2022-2023',
  ),
  situation('chargeLinesUnknown', { year: YEAR, total: euros(311210) }, 'DECOMPTE', YEAR),
  situation('chargeLinesUnknown', { year: YEAR, total: euros(311210) }, 'CHARGES', YEAR, 'CANOPE'),
  situation('chargeLineNotInYear', { line: 'CANOPE', year: '2024-2025' }, 'CHARGES', '2024-2025', 'CANOPE'),
  situation('pupilsUnknown', { year: '2022-2023', known: ['2021-2022', YEAR] }, 'EFFECTIF', '2022-2023'),
  situation('pupilSplitUnknown', { year: YEAR, total: count(41974) }, 'EFFECTIF', YEAR, 'membre'),
  situation('pupilSplitUnknown', { year: YEAR, total: count(41974) }, 'SOLDE', YEAR),
  situation(
    'pupilsOnlyTogether',
    { label: 'hors membre', together: ['membre hors Somme', 'hors membre'], pupils: '314' },
    'EFFECTIF',
    '2021-2022',
    'hors membre',
  ),
  situation(
    'pupilsByLabelOnly',
    { found: 'Amiens', accepted: ['membre', 'membre hors Somme', 'hors membre'] },
    'EFFECTIF',
    '2021-2022',
    'Amiens',
  ),
  situation('noPupils', { argument: 'eleves' }, 'COUT', 1, 0),
  situation('noPupils', { argument: 'eleves' }, 'TARIFEQUILIBRE', 1, 0),
  situation('noWeight', { argument: 'poids' }, 'REPARTIR', 1, [[0, '']]),
];

const NAMES = { invalid: '#VALEUR!', unknown: '#N/A' } as const;

describe.each(SITUATIONS)('$problem.code in ENT.$id', ({ problem, id, values }) => {
  test('is told in French until the display language is known', () => {
    expect(message(id, ...values)).toBe(`${NAMES[problem.kind]} ${describeProblem(problem, 'fr')}`);
  });

  test('is told in English where that is the display language', () => {
    tellCellsIn('en');
    expect(message(id, ...values)).toBe(`${NAMES[problem.kind]} ${describeProblem(problem, 'en')}`);
  });
});

test('every situation is met through a function', () => {
  const met = SITUATIONS.flatMap(({ problem: { code, details } }) =>
    'cause' in details ? [code, details.cause.code] : [code],
  );
  // The first two have tests of their own below; no function asks a tariff whose price is unknown.
  const elsewhere: readonly string[] = [
    'defect',
    'notText',
    // Of a service of the workbook: engine/services/any-service.test.ts.
    'flatAmount',
    'priceNotInSources',
    // Only with the data of a workbook: workbook-data.test.ts.
    'rateNotGiven',
    'noTariffByReading',
    'priceOfOneYear',
    'subsidiesOfAll',
    'workbookUnread',
  ];
  expect(Object.keys(french).sort()).toEqual([...new Set([...met, ...elsewhere])].sort());
});

describe('a defect of ours', () => {
  const breaking = {
    get code(): string {
      throw new Error('panne');
    },
  };

  test.each([
    ['ANNEESCOLAIRE', [breaking]],
    ['COUT', [[[1], [breaking]], 1]],
    ['COLLEGES', [[[350], [breaking]], 0, YEAR]],
    ['REPARTIR', [1, [[1, breaking]]]],
  ])('in ENT.%s is #VALEUR! with what broke, rather than an exception', (id, values) => {
    const problem = new Problem('defect', { detail: 'panne' });
    expect(defect(() => call(id, ...values))).toEqual(['#VALUE!', describeProblem(problem, 'fr')]);
  });

  function defect(calling: () => unknown) {
    try {
      calling();
    } catch (thrown) {
      if (thrown instanceof DefectMet) return [thrown.error.code, thrown.error.message];
    }
    return null;
  }
});

test('a truth value and an unreadable one are quoted in the language of the message', () => {
  const calls = [
    ['TARIF', true, 'VRAI', 'TRUE'],
    ['TARIF', false, 'FAUX', 'FALSE'],
    ['TARIF', {}, 'une valeur illisible', 'an unreadable value'],
  ] as const;
  for (const [id, value, frenchWord, englishWord] of calls) {
    tellCellsIn('fr');
    const inFrench = new Problem('notText', { argument: 'territoire', found: frenchWord });
    expect(message(id, value, YEAR)).toBe(`#VALEUR! ${describeProblem(inFrench, 'fr')}`);
    tellCellsIn('en');
    const inEnglish = new Problem('notText', { argument: 'territoire', found: englishWord });
    expect(message(id, value, YEAR)).toBe(`#VALEUR! ${describeProblem(inEnglish, 'en')}`);
  }
});

test.each([
  ['#VALUE!', '#VALEUR!'],
  ['#NAME?', '#NOM?'],
  ['#NUM!', '#NOMBRE!'],
  ['#NULL!', '#NUL!'],
  ['#SPILL!', '#PROPAGATION!'],
  ['#REF!', '#REF!'],
  ['#DIV/0!', '#DIV/0!'],
])('the error %s is named as the reader sees it: %s in French', (code, name) => {
  const told = (found: string) => new Problem('errorValue', { argument: 'annee', found });
  expect(message('PRODUITS', code)).toBe(`#VALEUR! ${describeProblem(told(name), 'fr')}`);
  tellCellsIn('en');
  expect(message('PRODUITS', code)).toBe(`#VALEUR! ${describeProblem(told(code), 'en')}`);
});

test('a long text is quoted by its beginning, never by half a character', () => {
  const said = message('TARIF', `${'a'.repeat(59)}😀${'b'.repeat(32_000)}`, YEAR);
  expect(said).toContain(`« ${'a'.repeat(59)}… »`);
});

test('results are French whatever the display language', () => {
  for (const { id, values, answer } of SOUND_CALLS) {
    tellCellsIn('en');
    expect(call(id, ...values)).toEqual([[answer]]);
    const english = call('DECOMPTE', '2021-2022');
    tellCellsIn('fr');
    expect(call('DECOMPTE', '2021-2022')).toEqual(english);
  }
});
