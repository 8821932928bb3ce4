import { shippedBook } from '../../src/engine/book/shipped-book';
import { provenanceInWords, provenanceOf } from '../../src/sheets/provenance';
import { ACT, rate, read } from '../workbook-tariffs/support/tables';

const inWords = (book: Parameters<typeof provenanceOf>[0]) =>
  provenanceInWords(provenanceOf(book, '2026-11-24')).replace(/\d{4}\.\d+ \(.*\)/, 'V');

test.each([
  ['no tariff', null, 'Données V, feuille établie le 24/11/2026.'],
  ['what ships', shippedBook, 'Données V, feuille établie le 24/11/2026.'],
  [
    'one table',
    read({ EntActes: [ACT] }).book,
    'Données V, complétées par la table EntActes du classeur, feuille établie le 24/11/2026.',
  ],
  [
    'several tables',
    read({ EntActes: [ACT], EntTarifs: [rate('membre', 7.6)] }).book,
    'Données V, complétées par les tables EntActes, EntTarifs du classeur, feuille établie le 24/11/2026.',
  ],
  [
    'tables in the order of their names',
    read({
      EntTarifs: [rate('membre', 7.6)],
      EntLectures: [{ Lecture: 'assiette', Choix: 'assiette de la charte', Date: 45_901 }],
      EntActes: [ACT],
    }).book,
    'Données V, complétées par les tables EntActes, EntLectures, EntTarifs du classeur, feuille établie le 24/11/2026.',
  ],
])('a sheet says what it was made from: %s', (_name, book, sentence) => {
  expect(inWords(book)).toBe(sentence);
});
