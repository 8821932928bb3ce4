import { shippedBook } from '../../../src/engine/book/shipped-book';
import { countScopeInWords } from '../../../src/engine/charges/count-scope';
import type { PupilCount } from '../../../src/tariffs/model';
import { bookKeeping } from '../book-keeping';

// The deliberation of 2023: « 41 974 élèves […] du département de la Somme ».
const counted: PupilCount = {
  schoolYear: '2023-2024',
  act: 'vote',
  total: 41_974,
  scope: '',
  source: null,
  groups: null,
};

const inWords = (text: string | undefined) => text?.replaceAll(/[\u00a0\u202f]/g, ' ');

test('the pupils of 2023-2024 are all who are billed, or those of the Somme alone, as the workbook reads it', () => {
  expect(inWords(countScopeInWords(shippedBook, counted)[0])).toMatch(/^Lecture retenue : 41 974 élèves/);
  const other = bookKeeping({ reading: 'effectif-2023-2024', choice: 'sommeOnly' });
  expect(inWords(countScopeInWords(other, counted)[0])).toMatch(
    /^Lecture du classeur : 41 974 élèves sont ceux de la Somme seulement/,
  );
});

test.each<[string, Partial<PupilCount>]>([
  ['another year', { schoolYear: '2021-2022' }],
  ['a count of the workbook', { origin: { table: 'EntEffectifs', rows: [5] } }],
])('nothing is said of %s', (_name, changes) => {
  expect(countScopeInWords(shippedBook, { ...counted, ...changes })).toEqual([]);
});
