import { defaultOptions } from '../../../src/billing/default-options';
import { billed, ready, rowId, SOUND, table, UAI, type TableRow } from '../support/counts';

const duplicates = (...rows: readonly TableRow[]) =>
  billed(table(rows.map((row) => ({ ...SOUND, ...row })))).findings.flatMap((finding) =>
    finding.code === 'duplicate' ? [[finding.details.subject, finding.rows.map(({ number }) => number)]] : [],
  );
const NAMED = { UAI: null };

const both = (subject: string) => [
  [subject, [2, 3]],
  [subject, [3, 2]],
];

test('a school is billed twice where two rows have its UAI, or its name and commune and no UAI', () => {
  expect(duplicates({}, { Établissement: 'Autre nom', Commune: 'Amiens', 'Code INSEE': '80021' })).toEqual(
    both(`École du Centre, ${UAI.one}`),
  );
  expect(duplicates(NAMED, NAMED)).toEqual(both('École du Centre'));
  expect(duplicates({ Établissement: null }, { Établissement: null, Élèves: 3 })).toEqual(both(UAI.one));
  expect(duplicates(NAMED, {})).toEqual(both('École du Centre'));
});

test('schools of one name in two communes, or told apart by their UAI, are two', () => {
  expect(duplicates(NAMED, { ...NAMED, Commune: 'Amiens', 'Code INSEE': '80021' })).toEqual([]);
  expect(duplicates({}, { UAI: UAI.two })).toEqual([]);
  expect(duplicates({ Établissement: null }, { UAI: UAI.two, Établissement: null })).toEqual([]);
});

test('a name without UAI is reported with each of several that have one', () => {
  expect(duplicates({}, { UAI: UAI.two }, NAMED).map(([, rows]) => rows)).toEqual([
    [2, 3],
    [3, 2],
    [4, 2],
  ]);
});

test('rows that contradict one another in two ways are told together, and those left when one is answered', () => {
  const rows = [{}, {}, NAMED].map((row) => ({ ...SOUND, ...row }));
  expect(duplicates(...rows).map(([, at]) => at)).toEqual([
    [2, 3],
    [3, 2],
    [4, 2],
  ]);
  const source = table(rows);
  const decision = { kind: 'setAside', row: rowId(source, 1), reason: 'doublon' } as const;
  const { findings } = billed(source, { decisions: [decision] });
  expect(
    findings.flatMap(({ code, rows: at }) => (code === 'duplicate' ? at.map((row) => row.number) : [])),
  ).toEqual([2, 4, 4, 2]);
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
  const told = ['B2', 'B3'].map((address) => ['CC du Ternois, 200069672', 'siren', address, remedies]);
  expect(found({}, { EPCI: 'Ternois' })).toEqual(told);
  expect(found({}, { SIREN: null, Élèves: 13 })).toEqual(told);
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
