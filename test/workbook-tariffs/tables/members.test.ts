import { categoryOf } from '../../../src/engine/places/category';
import { placeIndex } from '../../../src/engine/places/shipped-index';
import { schoolYearStarting } from '../../../src/engine/years/school-year';
import type { SchoolYear } from '../../../src/tariffs/model';
import { problemFrom } from '../../engine/problem-from';
import { refused } from '../support/refusals';
import { codes, read, said, type RowOf } from '../support/tables';

const VIMEU = '200070944';
const TERNOIS = '200069672';

const withMembers = (...rows: readonly RowOf<'EntMembres'>[]) => read({ EntMembres: rows });

/** The category of a commune in some years. */
function categories(book: ReturnType<typeof read>['book'], code: string, years: readonly SchoolYear[]) {
  const place = placeIndex.communeWithCode(code);
  if (place === undefined) throw new Error(`No commune ${code}.`);
  return years.map((year) => categoryOf(place, book.members, year));
}

const YEARS = [2020, 2021, 2022, 2023, 2024].map(schoolYearStarting);
/** Vitz-sur-Authie, of the Ternois; Friville-Escarbotin, of the Vimeu; Amiens. */
const [VITZ, FRIVILLE, AMIENS] = ['80810', '80368', '80021'];

test('a member that joins and leaves changes category in the right years, and in no others', () => {
  const { book, issues } = withMembers(
    { SIREN: TERNOIS, Depuis: '2021-2022', "Jusqu'à": '2022-2023' },
    { SIREN: '200 070 944', "Jusqu'à": '2021-2022', EPCI: 'CC du Vimeu' },
    { SIREN: Number(VIMEU), Depuis: '2024-2025' },
  );
  expect(issues).toEqual([]);
  expect(categories(book, VITZ, YEARS)).toEqual([
    'hors membre',
    'membre',
    'membre',
    'hors membre',
    'hors membre',
  ]);
  expect(categories(book, FRIVILLE, YEARS)).toEqual([
    'membre',
    'membre',
    'hors membre',
    'hors membre',
    'membre',
  ]);
  expect(categories(book, AMIENS, YEARS)).toEqual(YEARS.map(() => 'membre'));
  expect(book.members.membershipsOf(VIMEU).map(({ origin }) => origin?.rows)).toEqual([[6], [7]]);
});

test.each<[RowOf<'EntMembres'>, string, string[]]>([
  [{ Depuis: 2023 }, 'badYear C5', [`5 membership ${VIMEU}`]],
  [{ Depuis: '2023-2024', "Jusqu'à": '2022-2023' }, 'periodReversed D5', [`5 membership ${VIMEU}`]],
  [{ SIREN: '200070945', EPCI: 'CC du Vimeu' }, 'notASiren A5', [`5 membership ${VIMEU}`]],
  [{ SIREN: '200070945', EPCI: 'CC du Vimeux' }, 'notASiren A5', [`5 membership ${VIMEU}`]],
  [{ SIREN: '200070945' }, 'notASiren A5', ['5 membership *']],
  [{ SIREN: '200070945', EPCI: 'CC lointaine' }, 'notASiren A5', ['5 membership *']],
  [{ SIREN: null, Remarque: 'x' }, 'blank A5', ['5 membership *']],
  [{ EPCI: 'CC du Ternois' }, 'epciDiffers B5', [`5 membership ${VIMEU}`, `5 membership ${TERNOIS}`]],
  [{ EPCI: 'CC du Ternoix' }, 'epciDiffers B5', [`5 membership ${VIMEU}`, `5 membership ${TERNOIS}`]],
  [
    { SIREN: '123456782', EPCI: 'CC du Ternoix' },
    'epciDiffers B5',
    ['5 membership 123456782', `5 membership ${TERNOIS}`],
  ],
])('%p', (others, issue, refusals) => {
  const tariffs = withMembers({ SIREN: VIMEU, ...others });
  expect(codes(tariffs)).toEqual([issue]);
  expect(refused(tariffs)).toEqual(refusals);
});

test('memberships of one EPCI that share years are refused, and nothing is said of its communes', () => {
  const tariffs = withMembers(
    { SIREN: VIMEU, Depuis: '2020-2021', "Jusqu'à": '2022-2023' },
    { SIREN: VIMEU, Depuis: '2022-2023' },
  );
  expect(said(tariffs)[0]).toBe(
    `error ENT membres!C5 ${VIMEU} : les adhésions des lignes 5, 6 ont des années en commun. Aucune ne sert : corrigez les années.`,
  );
  expect(problemFrom(() => categories(tariffs.book, FRIVILLE, ['2020-2021'])).code).toBe('workbookUnread');
  expect(categories(tariffs.book, AMIENS, ['2020-2021'])).toEqual(['membre']);
});

test.each(['CC du Vimeux', 'Vimeu', 'Communauté de communes Le Vimeu'])('%s is the Vimeu', (EPCI) => {
  expect(withMembers({ SIREN: VIMEU, EPCI, Depuis: '2024-2025' }).issues).toEqual([]);
});

test('an EPCI that the index does not have is a warning', () => {
  const tariffs = withMembers({ SIREN: '123456782', EPCI: 'CC lointaine' });
  expect(said(tariffs)).toEqual([
    "warning ENT membres!A5 123456782 n'est le SIREN d'aucun EPCI de la Somme ou de ses voisins : ses communes ne sont pas connues. Vérifiez-le.",
  ]);
  expect(tariffs.book.members.isMember('123456782', '2023-2024')).toBe(true);
});
