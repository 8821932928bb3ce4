import { contributionsSheet } from '../../../src/sheets/contributions';
import { read } from '../../workbook-tariffs/support/tables';
import { seen } from '../seen';

const { book } = read({
  EntLectures: [{ Lecture: 'Effectif 2023-2024 : 41 974 élèves', Choix: 'ceux de la Somme seulement' }],
});

test('by the reading that 41 974 leaves out pupils outside the Somme, theirs are not made to sum to it', () => {
  const rows = seen(contributionsSheet(book, { year: '2023-2024', generatedOn: '2026-11-30' }));
  const after = (label: string) => rows.find(([first]) => first?.startsWith(label))?.slice(1);
  expect(rows.slice(4, 7).map(([territory]) => territory)).toEqual([
    'Territoires membres, dans la Somme',
    'Communes de la Somme hors territoires membres',
    'Territoires membres hors de la Somme',
  ]);
  expect(after('Somme des élèves saisis dans la Somme')).toEqual(['=SUM(C5,C6) → 0']);
  expect(after('Verdict')).toEqual([
    '=IF(COUNT(C5,C6)<2,"à compléter",IF(E12=0,"conforme","écart")) → à compléter',
  ]);
  expect(after('Élèves hors de la Somme, en plus')).toEqual(['=SUM(C7) → 0']);
  expect(after('Lecture du classeur')).toEqual([]);
  // 602,40 ÷ 4,60 = 130,96; 602,40 ÷ 12 = 50,2.
  expect(after('Élèves à 12,00')?.[0]).toMatch(/ → 131$/);
  expect(after('Ou élèves hors de la Somme')?.[0]).toMatch(/ → 51$/);
});
