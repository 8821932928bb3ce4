import { shippedBook } from '../../../src/engine/book/shipped-book';
import { chargeLabels } from '../../../src/engine/charges/statement';
import { codeInDoubt } from '../../../src/engine/places/category';
import { placeInWords } from '../../../src/engine/places/place-in-words';
import { resolvePlace } from '../../../src/engine/places/resolve-place';
import { placeIndex } from '../../../src/engine/places/shipped-index';
import { Problem, type ProblemCode, type ProblemDetails } from '../../../src/engine/problem';
import { describeProblem } from '../../../src/engine/problems/describe';
import { COMMUNES } from '../../../src/tariffs/communes';
import { shippedData } from '../../../src/tariffs/shipped';
import type { TariffData } from '../../../src/tariffs/model';

/** What Excel keeps of a message. */
const LONGEST = 255;

const longest = (texts: readonly string[]): string =>
  texts.reduce((found, text) => (text.length > found.length ? text : found));

const { tariffs, acts } = shippedData as TariffData;
const commune = longest(COMMUNES.map(({ name }) => name));
const communes = [...COMMUNES].sort((a, b) => b.name.length - a.name.length).slice(0, 30);
const epci = longest(COMMUNES.map(({ epci: { name } }) => name));
const place = longest(
  COMMUNES.map((one) => placeInWords({ kind: 'commune', commune: one, foundBy: 'code', term: '' })),
);
const service = longest(tariffs.map(({ label }) => label));
/** The title of an act pasted into a cell. */
const pasted = longest(acts.map(({ title }) => title)).repeat(9);
/** Pupils at their most, and an amount. */
const number = '-1\u202f000\u202f000\u202f000\u202f000,123456';
const argument = 'eleves_plus_1h';
const year = '2041-2042';
/** A tariff a year for thirty years, from the first that is known. */
const years = Array.from({ length: 30 }, (_year, at) => `${2013 + at}-${2014 + at}` as const);
const categories = ['membre', 'membre hors Somme', 'hors membre', 'hors territoire'] as const;
const cause = new Problem('notANumber', { argument, found: pasted });
const known = years.map((one) => ({ from: one, to: one }));
const profiles = ['EPCI', 'commune', 'commune mutualisée', 'CCAS', 'CCAS mutualisé'];

/** Of each problem, the details that make its longest sentence. */
const WORST: { readonly [C in ProblemCode]: ProblemDetails[C] } = {
  defect: { detail: pasted },
  sizeMismatch: { first: '1048576×16384', second: '1048575×16383' },
  severalCells: { argument, size: '1048576×16384' },
  errorValue: { argument, found: '#PROPAGATION!' },
  errorNotAvailable: { argument },
  missing: { argument },
  notANumber: { argument, found: pasted },
  numberReadTwice: { argument, found: '1 000 000 000,123', readings: [number, number] },
  notWhole: { argument, found: number },
  outOfRange: { argument, found: number, least: number, most: number },
  negative: { argument, found: number },
  notPositive: { argument, found: number },
  notYesNo: { argument, found: pasted },
  notText: { argument, found: 'une valeur illisible' },
  unknownWord: { argument: 'objet', found: pasted, accepted: chargeLabels(shippedBook) },
  schoolYearAmbiguous: { found: '2042', ended: year, started: year },
  schoolYearNotConsecutive: { found: pasted },
  schoolYearMalformed: { found: pasted },
  budgetYearMalformed: { found: pasted },
  morePupilsAboveHour: { above: number, pupils: number },
  otherYearKind: { service: pasted, found: pasted, expected: 'budget' },
  argumentUnused: { argument: 'quantite_2', service: pasted },
  argumentNeeded: { argument: 'quantite_2', service: pasted, expected: [pasted, pasted, pasted] },
  flatAmount: { argument: 'quantite', service: pasted, found: number },
  tooFewYears: { found: number, least: '3' },
  collegeInError: { row: '1048576', cause },
  badWeight: { row: '1048576', column: '16384', cause },
  placeUnknown: { found: pasted },
  placeHomonym: {
    found: 'Conteville',
    candidates: ['76186', '80208'].map((code) => ({ code, name: 'Conteville' })),
  },
  placeCodeUnknown: { found: '80999' },
  placeCodeMalformed: { found: pasted },
  placePostalCode: { found: '80000', communes },
  placeNameAndCodeDisagree: { name: pasted, code: '80021', codeBelongsTo: commune },
  placeDepartmentDisagrees: { name: commune, department: '04', communes },
  placePostalCodeDisagrees: { name: commune, postalCode: '80000', communes },
  placeCodeOfTwoReadings: doubtful(),
  sirenUnknown: { found: '999999999' },
  epciOfSeveralCategories: { name: epci, categories },
  membershipDependsOnYear: { place },
  noTariffVoted: { year, known },
  noTariffForCategory: { category: 'membre hors Somme', place },
  serviceNotPriced: { service, year, known },
  priceNotInSources: { service },
  outsideGrid: { found: number, from: number, to: number },
  onQuote: { found: number, from: number },
  pricedForOneTerm: { found: number, term: '3' },
  chargesUnknown: { year, known: years },
  chargeLinesUnknown: { year, total: `${number}\u00a0€` },
  chargeLineNotInYear: { line: pasted, year },
  pupilsUnknown: { year, known: years },
  pupilSplitUnknown: { year, total: number },
  pupilsOnlyTogether: { label: 'membre hors Somme', together: categories, pupils: number },
  pupilsByLabelOnly: { found: pasted, accepted: categories },
  rateNotGiven: { rate: 'commune mutualisée', year, known: profiles },
  noTariffByReading: { place },
  priceOfOneYear: { service, year, first: year },
  subsidiesOfAll: {},
  workbookUnread: { table: 'EntEffectifs', row: '1048576' },
  noPupils: { argument },
  noWeight: { argument },
};

/** The longest doubt that a bare code of the index raises, were every commune of the Somme of both categories. */
function doubtful(): ProblemDetails['placeCodeOfTwoReadings'] {
  const doubts = COMMUNES.flatMap(({ code }) => {
    const found = resolvePlace(placeIndex, code);
    const doubt = codeInDoubt(found, shippedBook.members, null);
    if (doubt === null) return [];
    const { name, others } = doubt.problem.details;
    const [first] = others;
    if (first === undefined) throw new Error(`${code} is in no doubt.`);
    const inCategories = ['membre', 'hors membre'] as const;
    return [
      {
        code,
        name,
        category: 'hors membre' as const,
        others: inCategories.map((category) => ({ ...first, category })),
      },
    ];
  });
  return doubts.reduce((one, other) => (sizeOf(other) > sizeOf(one) ? other : one));
}

function sizeOf(details: ProblemDetails['placeCodeOfTwoReadings']): number {
  return JSON.stringify(details).length;
}

describe('what a cell shows of a problem is its whole sentence', () => {
  test.each(Object.keys(WORST) as ProblemCode[])('%s', (code) => {
    for (const language of ['fr', 'en'] as const) {
      const said = describeProblem(new Problem(code, WORST[code]), language);
      expect(`${said.length > LONGEST ? `${said.length}: ` : ''}${said}`).toBe(said);
    }
  });
});

test('of many years the newest are named, of many words the first', () => {
  const said = (code: ProblemCode) => describeProblem(new Problem(code, WORST[code]), 'fr');
  expect(said('noTariffVoted')).toContain(
    'Années connues : …, 2035-2036, 2036-2037, 2037-2038, 2038-2039, 2039-2040, 2040-2041, 2041-2042, 2042-2043.',
  );
  expect(said('unknownWord')).toContain(" attendu l'un de : Compte élève plateforme ENT, ");
  // Both readings of a code are always told.
  expect(said('placeCodeOfTwoReadings')).not.toContain('…');
});
