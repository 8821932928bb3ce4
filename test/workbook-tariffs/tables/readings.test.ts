import { committeeTable } from '../../../src/engine/charges/committee-table';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { session } from '../../../src/engine/session';
import { READING_OFFERS } from '../../../src/workbook-tariffs/readings/offers';
import { cell } from '../../functions/call';
import { refused } from '../support/refusals';
import { codes, read, said, type RowOf } from '../support/tables';

const withReadings = (...rows: readonly RowOf<'EntLectures'>[]) => read({ EntLectures: rows });

afterEach(() => {
  session.book = shippedBook;
});

/** One amount for each reading. */
function amounts(): Readonly<Record<string, unknown>> {
  const table = committeeTable(session.book, '2021-2022');
  return {
    college200: cell('COLLEGE', 200, 0, '2020-2021', 'SITE.TV'),
    college199: cell('COLLEGE', 199, 0, '2020-2021', 'SITE.TV'),
    pithon: cell('CONTRIB', 10, '02604', '2023-2024'),
    villesSoeurs: cell('CONTRIB', 10, '76255', '2023-2024'),
    unitCost: table.at(-1)?.amount.toFixed(2),
    npdc: cell('NPDC', 100, '2023-2024', false, 0, 30),
  };
}

const SHIPPED = {
  college200: 247.3,
  college199: 187.62,
  pithon: 120,
  villesSoeurs: 120,
  unitCost: '7.37',
  npdc: 100,
};

test.each<[string, string | number, Readonly<Record<string, unknown>>]>([
  ['college-200', '187,62 €', { college200: 187.62 }],
  ['SITE.TV : collège de 200 élèves', 187.62, { college200: 187.62 }],
  ['college-200', '247,30 €', {}],
  ['somme-hors-76', 'aucun tarif', { pithon: '#N/A' }],
  ['somme-hors-76', 12, {}],
  ['denominateur', 'tous les élèves', { unitCost: '7.31' }],
  ['denominateur', 'élèves au tarif membre', {}],
  ['assiette', 'assiette de la charte', { unitCost: '3.62' }],
  ['assiette', 'Toutes les charges', {}],
  ['npdc-subventions', 'non deduites', { npdc: 130 }],
  ['npdc-subventions', 'déduites', {}],
])('%s: %s changes what it should, and nothing else', (reading, choice, changes) => {
  const tariffs = withReadings({
    Lecture: reading,
    Choix: choice,
    Date: '01/09/2025',
    Auteur: 'AB',
    Note: 'n',
  });
  expect(tariffs.issues).toEqual([]);
  session.book = tariffs.book;
  expect(amounts()).toEqual({ ...SHIPPED, ...changes });
  const [row] = tariffs.rows.EntLectures;
  expect(row).toMatchObject({ keptOn: '2025-09-01', author: 'AB', note: 'n' });
});

test.each<[RowOf<'EntLectures'>[], string[], string[]]>([
  [[{ Lecture: 'x', Choix: 'aucun tarif' }], ['unknownWord A5'], ['5 reading somme-hors-76']],
  [[{ Lecture: 'x', Choix: 'y' }], ['unknownWord A5'], ['5 reading *']],
  [[{ Choix: 'déduites' }], ['blank A5'], ['5 reading npdc-subventions']],
  [[{ Lecture: 'assiette', Choix: 'déduites' }], ['unknownWord B5'], ['5 reading assiette']],
  [[{ Lecture: 'assiette' }], ['blank B5'], ['5 reading assiette']],
  [
    [{ Lecture: 'assiette', Choix: 'toutes les charges', Date: 'x' }],
    ['notADate C5'],
    ['5 reading assiette'],
  ],
  [
    [
      { Lecture: 'assiette', Choix: 'toutes les charges' },
      { Lecture: 'Coût par élève : assiette', Choix: 'assiette de la charte' },
    ],
    ['sameTwice A5:E5', 'sameTwice A6:E6'],
    ['5 reading assiette', '6 reading assiette'],
  ],
])('%p', (rows, issues, refusals) => {
  const tariffs = withReadings(...rows);
  expect(codes(tariffs)).toEqual(issues);
  expect(refused(tariffs)).toEqual(refusals);
});

test('a choice of another reading is told with those that it has', () => {
  expect(said(withReadings({ Lecture: 'assiette', Choix: 'déduites' }))).toEqual([
    "error ENT lectures!B5 Trouvé « déduites », attendu l'un de : toutes les charges, assiette de la charte. Choisissez dans la liste.",
  ]);
});

test('what is offered has the choice that ships first, and no label twice', () => {
  const shipped = READING_OFFERS.map(({ id, choices: [first] }) => [id, first?.choice]);
  expect(shipped).toEqual(READING_OFFERS.map(({ id }) => [id, shippedBook.readings.choice(id)]));
  const labels = READING_OFFERS.flatMap(({ choices }) => choices.map(({ label }) => label));
  expect(new Set(labels).size).toBe(labels.length);
});
