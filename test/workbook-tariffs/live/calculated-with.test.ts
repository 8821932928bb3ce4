import {
  calculatedWith,
  differences,
  keptFrom,
  type CalculatedWith,
} from '../../../src/workbook-tariffs/live/calculated-with';
import { NO_TABLES } from '../../../src/workbook-tariffs/rows/tables-as-read';
import { ACT, rate, tablesOf } from '../support/tables';

const VOTED = tablesOf({ EntActes: [ACT], EntTarifs: [rate('membre', '7,60')] });
const NOW = calculatedWith(VOTED);

const table = (what: string, ...tables: string[]) => [{ kind: 'tables', what, tables }];

test.each<[string, Partial<CalculatedWith> | null, unknown]>([
  ['the same', {}, []],
  ['never noted', null, [{ kind: 'unknown' }]],
  ['noted while the tables could not be read', { tables: null }, [{ kind: 'unread' }]],
  [
    'another rate in a table',
    { tables: { ...NOW.tables, EntTarifs: 'another' } },
    table('changed', 'EntTarifs'),
  ],
  [
    'tables that are gone',
    { tables: { ...NOW.tables, EntMembres: 'x', EntCharges: 'y' } },
    table('gone', 'EntCharges', 'EntMembres'),
  ],
  ['tables that have come', { tables: {} }, table('come', 'EntActes', 'EntTarifs')],
  [
    'an older edition, whose number is no text',
    { edition: '2025.12', data: 'other' },
    [{ kind: 'edition', before: '2025.12', now: NOW.edition, is: 'newer' }],
  ],
  [
    'a newer edition',
    { edition: '2999.1', data: 'other' },
    [{ kind: 'edition', before: '2999.1', now: NOW.edition, is: 'older' }],
  ],
  [
    'other data under the same number',
    { data: 'other' },
    [{ kind: 'edition', before: NOW.edition, now: NOW.edition, is: 'other' }],
  ],
  [
    'an older add-in',
    { release: '0.9.0' },
    [{ kind: 'release', before: '0.9.0', now: NOW.release, is: 'newer' }],
  ],
])('%s', (_what, before, expected) => {
  expect(differences(before === null ? null : { ...NOW, ...before }, NOW)).toEqual(expected);
});

test('a table that moves, or is made and left blank, is no difference; another cell is', () => {
  const moved = {
    ...VOTED,
    EntTarifs: VOTED.EntTarifs && {
      ...VOTED.EntTarifs,
      sheet: 'Ailleurs',
      firstCell: { row: 40, column: 3 },
    },
  };
  expect(calculatedWith(moved)).toEqual(NOW);
  expect(
    calculatedWith({
      ...VOTED,
      ...tablesOf({ EntMembres: [{}] }),
      EntActes: VOTED.EntActes,
      EntTarifs: VOTED.EntTarifs,
    }),
  ).toEqual(NOW);
  const other = calculatedWith(tablesOf({ EntActes: [ACT], EntTarifs: [rate('membre', '7,61')] }));
  expect(differences(NOW, other)).toEqual(table('changed', 'EntTarifs'));
});

test('what a workbook keeps is read as it was written, and nothing else is taken for it', () => {
  for (const kept of [NOW, calculatedWith(null), calculatedWith(NO_TABLES)]) {
    expect(keptFrom(JSON.stringify(kept))).toEqual(kept);
  }
  for (const text of [
    null,
    '',
    '{',
    '[]',
    '{"edition":"2026.1"}',
    '{"release":1,"edition":"","data":"","tables":{}}',
  ]) {
    expect(keptFrom(text)).toBeNull();
  }
});
