import { defaultOptions } from '../../../src/billing/default-options';
import { billed, ready, rowId, SOUND, table, UAI, type TableRow } from '../support/counts';

const duplicates = (...rows: readonly TableRow[]) =>
  billed(table(rows.map((row) => ({ ...SOUND, ...row })))).findings.flatMap((finding) =>
    finding.code === 'duplicate' ? [[finding.details.subject, finding.rows.map(({ number }) => number)]] : [],
  );
const NAMED = { UAI: null };

test('a school is billed twice where two rows have its UAI, or its name and commune and no UAI', () => {
  expect(duplicates({}, { Établissement: 'Autre nom', Commune: 'Amiens', 'Code INSEE': '80021' })).toEqual([
    [`École du Centre, ${UAI.one}`, [3, 2]],
  ]);
  expect(duplicates(NAMED, NAMED)).toEqual([['École du Centre', [3, 2]]]);
  expect(duplicates({ Établissement: null }, { Établissement: null, Élèves: 3 })).toEqual([
    [UAI.one, [3, 2]],
  ]);
  expect(duplicates(NAMED, {})).toEqual([['École du Centre', [3, 2]]]);
});

test('schools of one name in two communes, or told apart by their UAI, are two', () => {
  expect(duplicates(NAMED, { ...NAMED, Commune: 'Amiens', 'Code INSEE': '80021' })).toEqual([]);
  expect(duplicates({}, { UAI: UAI.two })).toEqual([]);
  expect(duplicates({ Établissement: null }, { UAI: UAI.two, Établissement: null })).toEqual([]);
});

test('a name without UAI is reported against each of several that have one', () => {
  expect(duplicates({}, { UAI: UAI.two }, NAMED)).toEqual([
    [`École du Centre, ${UAI.one}`, [3, 2]],
    [`École du Centre, ${UAI.one}`, [4, 2]],
  ]);
});

test('a row that is a duplicate in two ways is told once, and the rest when it is answered', () => {
  const rows = [{}, {}, NAMED].map((row) => ({ ...SOUND, ...row }));
  expect(duplicates(...rows)).toEqual([[`École du Centre, ${UAI.one}`, [3, 2]]]);
  const source = table(rows);
  const decision = { kind: 'setAside', row: rowId(source, 1), reason: 'doublon' } as const;
  const { findings } = billed(source, { decisions: [decision] });
  expect(
    findings.flatMap(({ code, rows: at }) => (code === 'duplicate' ? at.map((row) => row.number) : [])),
  ).toEqual([4, 2]);
});

test('an EPCI is one by its SIREN, or by its name where one of two has none', () => {
  const row = { EPCI: 'CC du Ternois', SIREN: '200069672', Élèves: 12, Date: 45_214 };
  const found = (...rows: readonly TableRow[]) =>
    billed(table(rows.map((one) => ({ ...row, ...one }))), {
      options: defaultOptions('npdc', '2023-2024'),
    }).findings.flatMap((finding) =>
      finding.code === 'duplicate'
        ? [[finding.details.subject, finding.field, finding.address, finding.remedies]]
        : [],
    );
  const remedies = [{ kind: 'correct', fields: ['siren', 'epci'] }, { kind: 'setAside' }];
  const told = ['CC du Ternois, 200069672', 'siren', 'B3', remedies];
  expect(found({}, { EPCI: 'Ternois' })).toEqual([told]);
  expect(found({}, { SIREN: null, Élèves: 13 })).toEqual([told]);
  expect(found({}, { SIREN: '200070993', Élèves: 13 })).toEqual([]);
});

test('what could not be read is asked for once, and not called missing', () => {
  const { findings } = billed(table([{ ...SOUND, UAI: '0800001A', Établissement: null }]));
  expect(findings.map(({ code }) => code)).toEqual(['uaiInvalid']);
});

test('a row that is set aside is known to an earlier annex by UAI and by name', () => {
  const source = table([SOUND, { ...SOUND, UAI: UAI.two, Élèves: '12 élèves' }]);
  const decision = { kind: 'setAside', row: rowId(source, 1), reason: 'fermée' } as const;
  const { setAside, control } = ready(source, { decisions: [decision] });
  expect(setAside.map(({ keys, pupils, subject }) => [keys, pupils.toFixed(), subject])).toEqual([
    [
      [
        `2023-2024|primary-schools|establishment|uai|${UAI.two}`,
        '2023-2024|primary-schools|establishment|school|80001|ecole centre',
      ],
      '0',
      'École du Centre',
    ],
  ]);
  expect(control.agrees).toBe(true);
});
