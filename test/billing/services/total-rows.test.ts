import { defaultOptions } from '../../../src/billing/default-options';
import { billed, only, ready, rowId, sentences, SOUND, table, type TableRow } from '../support/counts';

/** A row that bears a name and pupils alone. */
const bare = (school: string, changes: TableRow = {}): TableRow => ({
  ...Object.fromEntries(Object.keys(SOUND).map((header) => [header, null])),
  Établissement: school,
  Élèves: 412,
  ...changes,
});
const totals = (row: TableRow) =>
  billed(table([SOUND, row])).findings.filter(({ code }) => code === 'looksLikeTotal').length;

test.each(['TOTAL', 'Total général', 'Sous-total Abbeville', 'sous total', 'Grand total', 'Total : 412'])(
  'a row called %j is no school: it would count twice',
  (name) => {
    expect(totals(bare(name))).toBe(1);
  },
);

test.each(['Totalement', 'École du Total', 'Le Grand Total', 'Collège Totalisateur'])(
  'a school called %j is one',
  (name) => {
    expect(totals(bare(name))).toBe(0);
  },
);

test('a total written in the column of payers is none of them', () => {
  const source = table([SOUND, { ...bare('x'), Établissement: null, Payeur: 'Total' }]);
  expect(sentences(billed(source))).toEqual([
    'Effectifs!A3:J3 error: « Total » semble être un total, attendu un établissement. Écartez la ligne : elle compterait deux fois.',
  ]);
  expect(only(billed(source), 'looksLikeTotal').remedies).toEqual([{ kind: 'setAside' }]);
});

test('a school that bears a UAI, or an EPCI that bears a SIREN, is what it says, whatever its name', () => {
  expect(totals({ ...SOUND, Établissement: 'Total' })).toBe(0);
  const epci = { EPCI: 'Total', SIREN: '200069672', Élèves: 12, Date: 45_214 };
  const npdc = billed(table([epci]), { options: defaultOptions('npdc', '2023-2024') });
  expect(npdc.findings.map(({ code }) => code)).not.toContain('looksLikeTotal');
});

test('what stands in no recognised column is quoted, from the first column that holds something', () => {
  const source = table([
    { ...SOUND, 'Note 1': null, 'Note 2': '' },
    { 'Note 1': '', 'Note 2': 'Source : académie' },
  ]);
  expect(sentences(billed(source))).toEqual([
    'Effectifs!A3:L3 error: La ligne ne contient que « Source : académie », hors des colonnes reconnues. Écartez-la.',
  ]);
  expect(only(billed(source), 'nothingRecognised').remedies).toEqual([{ kind: 'setAside' }]);
  const { origin, header } = source;
  const beyond = {
    origin,
    header,
    rows: [[...Array<null>(12).fill(null), 'au-delà']],
    firstRow: 2,
    firstColumn: 1,
  };
  expect(sentences(billed(beyond))[0]).toBe(
    'Effectifs!A2:L2 error: La ligne ne contient que « au-delà », hors des colonnes reconnues. Écartez-la.',
  );
});

test('a row with a cell beyond the last column is billed once the user has looked at it', () => {
  const sound = table([SOUND]);
  const source = { ...sound, rows: sound.rows.map((row) => [...row, '12']) };
  expect(only(billed(source), 'cellsBeyondHeader').remedies).toEqual([
    { kind: 'accept', about: '12' },
    { kind: 'setAside' },
  ]);
  const decision = { kind: 'accept', code: 'cellsBeyondHeader', row: rowId(source, 0), about: '12' } as const;
  expect(ready(source, { decisions: [decision] }).lines.map(({ amount }) => amount.toFixed(2))).toEqual([
    '740.00',
  ]);
});
