import type { Decision } from '../../../src/billing/model/decision';
import { blocked, only, ready, rowId, SOUND, table, UAI } from '../support/counts';

const LIST = table([
  { 'Année scolaire': 2023, ...SOUND },
  { 'Année scolaire': 2024, ...SOUND, Élèves: 60 },
]);

test.each([
  ['starts', '740.00', ['2024-2025']],
  ['ends', '444.00', ['2022-2023']],
] as const)(
  'bare years that are answered %s bill the row of the year, and tell the other',
  (choice, total, told) => {
    const { details, remedies } = only(blocked(LIST), 'bareYears');
    expect(details).toEqual({
      header: 'Année scolaire',
      found: '2023',
      starts: '2023-2024',
      ends: '2022-2023',
    });
    expect(remedies).toEqual([
      { kind: 'choose', about: 'Année scolaire, 2023', choices: ['starts', 'ends'] },
    ]);
    const about = 'Année scolaire, 2023';
    const decision: Decision = { kind: 'answer', code: 'bareYears', row: null, about, choice };
    const { control, toldRows } = ready(LIST, { decisions: [decision] });
    expect([control.sumOfLines.toFixed(2), control.agrees]).toEqual([total, true]);
    expect(toldRows.map(({ kind, text }) => [kind, text])).toEqual(told.map((year) => ['otherYear', year]));
  },
);

test('a date, as a number of Excel, is of its school year; a number that is none is not read', () => {
  const dated = (year: number) => table([{ Rentrée: year, ...SOUND }]);
  expect(ready(dated(45_170)).lines).toHaveLength(1);
  expect(ready(dated(20_232_024)).lines).toHaveLength(1);
  expect(only(blocked(dated(12)), 'notASchoolYear').details).toEqual({ found: '12' });
});

test('a year that is corrected, and a degree that is confirmed, are billed', () => {
  const source = table([
    { Rentrée: '', ...SOUND },
    { Rentrée: 2023, ...SOUND, UAI: UAI.two, Établissement: 'Collège Millevoye', Élèves: 50 },
  ]);
  const decisions: readonly Decision[] = [
    { kind: 'correct', row: rowId(source, 0), field: 'schoolYear', value: '2023-2024' },
    { kind: 'accept', code: 'otherDegree', row: rowId(source, 1), about: 'Collège Millevoye' },
  ];
  expect(blocked(source).findings.map(({ code }) => code)).toEqual(['schoolYearMissing', 'otherDegree']);
  expect(ready(source, { decisions }).control.sumOfLines.toFixed(2)).toBe('1110.00');
});

test('a row that is set aside is asked nothing', () => {
  const source = table([
    { Rentrée: 2023, ...SOUND },
    { Rentrée: 'hier', ...SOUND, UAI: UAI.two, Établissement: 'Collège Millevoye' },
    { Rentrée: '', ...SOUND, UAI: null, Établissement: 'Cité scolaire Total', Élèves: 7 },
    { Rentrée: '', ...SOUND, UAI: null, Établissement: null, Commune: null, 'Code INSEE': null, Élèves: 200 },
  ]);
  const decisions: readonly Decision[] = [1, 2, 3].map((index) => {
    return { kind: 'setAside', row: rowId(source, index), reason: 'essai' };
  });
  const { control, findings } = ready(source, { decisions });
  expect(findings).toEqual([]);
  expect([control.rows, control.agrees]).toEqual([
    { inSource: 5, header: 1, billed: 1, setAside: 3, told: 0 },
    true,
  ]);
});
