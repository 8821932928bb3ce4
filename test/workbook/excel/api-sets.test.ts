import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { named, parseXml } from '../../build/xml-tree';
import members from './office-members.json';
import { compareVersions, includes, officeMembers } from './office-members';

const ADAPTER = 'src/workbook/excel';
const used = officeMembers(
  readdirSync(ADAPTER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(ADAPTER, file)),
);

/** The sets that the manifest requires, such as `ExcelApi 1.9`: an Excel without them is not offered the add-in. */
const declared = named(parseXml(readFileSync('manifest.xml', 'utf8')), 'Set').map(
  ({ attributes: { Name = '', MinVersion = '' } }) => `${Name} ${MinVersion}`,
);

const isDeclared = (set: string) => declared.some((one) => includes(one, set));

test('the members of office.js that the adapter uses, each with its requirement set', () => {
  const list = Object.fromEntries(used.map(({ name, set }) => [name, set]));
  expect(Object.entries(list).sort(([one], [other]) => (one < other ? -1 : 1))).toEqual(
    Object.entries(members),
  );
});

test('whatever exceeds the sets of the manifest is only used where Excel says that it has it', () => {
  const exceeding = used.filter(({ set }) => set !== null && !isDeclared(set));
  expect(exceeding.filter(({ isGuarded }) => !isGuarded)).toEqual([]);
  expect(new Set(exceeding.map(({ name }) => name))).toEqual(
    new Set([
      'Excel.Range.hasSpill',
      'Excel.Table.resize',
      'Excel.Range.getSpillingToRangeOrNullObject',
      'Excel.Range.getSpillParentOrNullObject',
    ]),
  );
});

test('the manifest requires no later Excel than the adapter needs', () => {
  const versions = used.flatMap(({ set, isGuarded }) =>
    set?.startsWith('ExcelApi ') === true && !isGuarded ? set.replace('ExcelApi ', '') : [],
  );
  const latest = versions.sort(compareVersions).at(-1);
  expect(declared).toContain(`ExcelApi ${latest ?? ''}`);
});

describe('reading the uses', () => {
  const sample = officeMembers([join('test/workbook/excel', 'office-members-sample.ts')]);
  const find = (name: string) => sample.filter((member) => member.name === name);

  test('finds properties, methods, destructured and loaded ones, and those of objects handed over', () => {
    const names = sample.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'Excel.Workbook.worksheets',
        'Excel.WorksheetCollection.getItem',
        'Excel.Worksheet.getRange',
        'Excel.Range.values',
        'Excel.Range.format',
        'Excel.RangeFormat.font',
        'Excel.RangeFont.bold',
        'Excel.Worksheet.visibility',
        'Excel.Interfaces.RangeUpdateData.rowHidden',
        'Excel.Range.clear',
      ]),
    );
  });

  test('gives each its set and its place', () => {
    expect(find('Excel.Worksheet.visibility')).toEqual([
      {
        name: 'Excel.Worksheet.visibility',
        set: 'ExcelApi 1.1',
        isGuarded: false,
        where: 'test/workbook/excel/office-members-sample.ts:6',
      },
    ]);
    expect(find('OfficeExtension.ClientRequestContext.sync').map(({ set }) => set)).toEqual([null]);
  });

  test('takes a use for guarded where isSetSupported was asked for its set or a later one', () => {
    const guards = (name: string) => find(name).map(({ isGuarded }) => isGuarded);
    expect(guards('Excel.Range.getSpillParent')).toEqual([false]);
    expect(guards('Excel.Range.hasSpill')).toEqual([false, true]);
    expect(guards('Excel.Range.getSpillingToRange')).toEqual([true]);
    expect(guards('Excel.Range.getSpillParentOrNullObject')).toEqual([true]);
  });

  test('refuses a load that names its properties elsewhere', () => {
    expect(() => officeMembers([join('test/workbook/excel', 'unnamed-load-sample.ts')])).toThrow(
      'unnamed-load-sample.ts:3 loads properties that no literal names.',
    );
  });
});

test.each([
  ['ExcelApi 1.9', 'ExcelApi 1.9', true],
  ['ExcelApi 1.10', 'ExcelApi 1.9', true],
  ['ExcelApi 1.9', 'ExcelApi 1.10', false],
  ['ExcelApi 2.0', 'ExcelApi 1.10', true],
  ['SharedRuntime 1.9', 'ExcelApi 1.1', false],
])('%s includes %s: %s', (set, other, expected) => {
  expect(includes(set, other)).toBe(expected);
});
