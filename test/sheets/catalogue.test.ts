import { shippedBook } from '../../src/engine/book/shipped-book';
import type { TariffBook } from '../../src/engine/book/tariff-book';
import { COMMITTEE_TABLES } from '../../src/sheets/catalogue';
import type { SchoolYear, TariffData } from '../../src/tariffs/model';
import { bookWith, minimalData } from '../support/minimal-data';
import { ACT, rate, read } from '../workbook-tariffs/support/tables';
import { charging, voting } from './minimal-year';

const offered = (book: TariffBook) =>
  Object.fromEntries(COMMITTEE_TABLES.map(({ id, years }) => [id, years === null ? null : years(book)]));

test('each table is said in French, by the word of the terminal', () => {
  expect(COMMITTEE_TABLES.map(({ id, shows }) => `${id} : ${shows}`)).toEqual([
    'decompte : charges de l’année, ligne à ligne, et coût par élève',
    'contributions : contributions par territoire, produits et solde',
    'comparatif : les années connues côte à côte, et leurs variations',
    'grille : tous les tarifs, HT ou TTC, avec leur acte',
    'colleges : facture du Département pour les collèges, à remplir',
    'npdc : contribution des EPCI de Nord-Pas-de-Calais Numérique, à remplir',
    'utonum : contributions des ateliers @utonum, comme le comité les a votées',
  ]);
});

test('a table is offered for the years that have its data, from the latest', () => {
  const { EntActes, EntTarifs } = { EntActes: [ACT], EntTarifs: [rate('membre', 7.6)] };
  expect(offered(shippedBook)).toEqual({
    decompte: ['2023-2024', '2021-2022'],
    contributions: ['2023-2024', '2021-2022'],
    comparatif: null,
    grille: null,
    colleges: ['2024-2025', '2023-2024', '2022-2023', '2021-2022'],
    npdc: ['2024-2025', '2023-2024', '2022-2023', '2021-2022'],
    utonum: null,
  });
  expect(offered(read({ EntActes, EntTarifs }).book)).toMatchObject({
    decompte: ['2023-2024', '2021-2022'],
    contributions: ['2024-2025', '2023-2024', '2021-2022'],
    npdc: ['2025-2026', '2024-2025', '2023-2024', '2022-2023', '2021-2022'],
  });
});

test('a year is offered by its charges, its pupils or its rates alone', () => {
  const nothing = { pupils: [], charges: [], ...voting({}) };
  const contributions = (tables: Partial<TariffData>) =>
    offered(bookWith({ ...nothing, ...tables })).contributions;
  const { charges, pupils } = minimalData();
  expect(contributions({})).toEqual([]);
  expect(contributions({ charges })).toEqual(['2030-2031']);
  expect(contributions({ pupils })).toEqual(['2030-2031']);
  expect(contributions(voting({ membre: '7.40' }))).toEqual(['2030-2031']);
});

test('colleges are offered from the year of their charter on, NPDC from 2017-2018', () => {
  const { book } = read({
    EntActes: [ACT],
    EntTarifs: [rate('membre', 7, { 'Première année': '2012-2013', 'Dernière année': '2013-2014' })],
  });
  const { colleges, npdc } = offered(book);
  expect(colleges?.at(-1)).toBe('2014-2015');
  expect(npdc?.at(-1)).toBe('2017-2018');
});

test('the base of the charter is offered where the lines of the year are known', () => {
  const [decompte] = COMMITTEE_TABLES;
  if (decompte.years === null) throw new Error('The décompte is of a year.');
  const bases = (book: TariffBook, year: SchoolYear) => decompte.bases(book, year);
  expect(bases(shippedBook, '2021-2022')).toEqual(['voted', 'charter']);
  expect(bases(shippedBook, '2023-2024')).toEqual(['voted']);
  expect(bases(bookWith(charging({ lines: null })), '2030-2031')).toEqual(['voted']);
});
