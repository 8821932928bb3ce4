import { loadBook } from '../../../src/engine/book/load-book';
import type { ReadingId } from '../../../src/tariffs/model';
import { refusalOf } from '../../support/changed-data';
import { minimalData } from '../../support/minimal-data';

/** Each reading with the choice that ships and the others. */
const READINGS: readonly (readonly [ReadingId, string, ...string[]])[] = [
  ['college-200', 'later', 'earlier'],
  ['somme-hors-76', 'rate', 'none'],
  ['denominateur', 'members', 'all'],
  ['assiette', 'voted', 'charter'],
  ['npdc-subventions', 'deducted', 'beforeSharing', 'ignored'],
  ['prix-sans-terme', 'holds', 'firstYear'],
  ['effectif-2023-2024', 'whole', 'sommeOnly'],
];

const row = (reading: unknown, choice: unknown) => ({
  reading,
  choice,
  keptOn: '2030-09-01',
  author: 'Le service',
  note: null,
});
const keeping = (...readings: readonly unknown[]) => ({ ...minimalData(), readings });

describe.each(READINGS.map(([id, shipped, ...others]) => ({ id, shipped, others })))(
  'the reading $id',
  ({ id, shipped, others }) => {
    test('is the one that ships where the workbook keeps none', () => {
      const { readings } = loadBook(minimalData());
      expect([readings.choice(id), readings.ofWorkbook(id)]).toEqual([shipped, null]);
    });

    test.each([shipped, ...others])('is the one that the workbook keeps: %s', (choice) => {
      const { readings } = loadBook(keeping(row(id, choice)));
      expect([readings.choice(id), readings.ofWorkbook(id)]).toEqual([choice, row(id, choice)]);
    });

    test('is no other one', () => {
      expect(refusalOf(keeping(row(id, 'autre')))).toBe(
        `readings[0].choice : trouvé « autre », attendu ${[shipped, ...others].map((one) => `« ${one} »`).join(' ou ')}.`,
      );
    });
  },
);

test('a reading that the sources do not leave open is none', () => {
  expect(refusalOf(keeping(row('autre', 'later')))).toBe(
    'readings[0].reading : trouvé « autre », attendu une lecture connue.',
  );
});
