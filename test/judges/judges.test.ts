import { Workbook } from '@cj-tech-master/excelts';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { formula, number } from '../../src/kit/sheet/cells';
import { describeWith } from '../support/describe-with';
import { smallSheet } from '../support/small-sheet';
import { fileOf } from '../sheets/recalculated';
import { recalculateBy, verdicts, type Verdict } from './compare';
import { ENGINES } from './engines/engines';
import { KNOWN_FAULTS, type KnownFault } from './engines/known-faults';
import { contentOf } from './file-content';
import { sampleOfAct, sampleOfTables, billingFiles } from './files/terminal';
import { savedAgain, workbenchFiles } from './files/workbench';
import type { JudgedFile } from './judged-file';
import { referenceFaults } from './references';
import { faultsFor, OFFICE_VERSIONS, VALIDATOR } from './validator';
import { callsOfAddIn } from './without-add-in';

/** The file with one text of a part changed. */
function spoiled({ name, bytes }: JudgedFile, part: string, text: string, other: string): JudgedFile {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts[part] ?? new Uint8Array());
  if (!xml.includes(text)) throw new Error(`${name} has no ${text} in ${part}.`);
  return { name, bytes: zipSync({ ...parts, [part]: strToU8(xml.replace(text, other)) }) };
}

/** As the library writes the cell of a name. */
const QUOTED = '&apos;L&apos;&apos;année 2023-2024&apos;!$C$1';
const SHEET = 'xl/worksheets/sheet1.xml';

/** Two amounts and their sum. */
const sumOf = async (sum = 'SUM(A1:B1)'): Promise<JudgedFile> => ({
  name: 'somme.xlsx',
  bytes: await fileOf(
    smallSheet(
      [[number('amount', '42056.28'), number('amount', '22500.00'), formula('totalAmount', sum, '64556.28')]],
      {
        name: "L'année 2023-2024",
        names: [{ name: 'ENT_Total', range: { first: { row: 1, column: 3 }, last: { row: 1, column: 3 } } }],
      },
    ),
  ),
});

let sample: readonly JudgedFile[] = [];

beforeAll(async () => {
  const tables = await sampleOfTables();
  const bills = await billingFiles(['trois-ecoles.xlsx', 'trois-ecoles-complement.xlsx', 'colleges.xlsx']);
  sample = [tables, ...bills, ...(await savedAgain([tables])), ...(await workbenchFiles())];
});

describe('names and references', () => {
  test('of the sample are what Excel takes, and only the workbench’s file calls the add-in', () => {
    expect(sample.flatMap(({ bytes }) => referenceFaults(contentOf(bytes)))).toEqual([]);
    expect(sample.map(({ bytes }) => callsOfAddIn(bytes))).toEqual([0, 0, 0, 0, 0, 1, 0]);
  });

  test.each([
    [
      QUOTED,
      QUOTED.replace('&apos;&apos;', '&apos;'),
      "the name ENT_Total refers to 'L'année 2023-2024'!$C$1",
    ],
    [QUOTED, 'Autre!$C$1', 'the name ENT_Total refers to Autre!$C$1'],
    ['name="ENT_Total"', 'name="L1C1"', 'Excel takes no name L1C1'],
    ['name="L&apos;année 2023-2024"', 'name="HISTORY"', 'Excel takes no sheet named HISTORY'],
  ])('%s written as %s is refused', async (text, other, fault) => {
    const file = spoiled(await sumOf(), 'xl/workbook.xml', text, other);
    expect(referenceFaults(contentOf(file.bytes))).toContain(fault);
  });
});

describeWith('the Open XML validator', VALIDATOR === null ? 'its program' : null, () => {
  test.each(OFFICE_VERSIONS)('%s opens the files as they are', async (version) => {
    const [first, second, , , ...others] = sample;
    // Some of them for either: the command asks it of all.
    const asked = version === 'Office2019' ? [first, second] : [...others.slice(1), await sampleOfAct()];
    const found = [];
    for (const file of asked)
      found.push(...(file === undefined ? ['no file'] : await faultsFor(version, file)));
    expect(found).toEqual([]);
  });

  test('a misplaced element is refused', async () => {
    const file = spoiled(
      await sumOf(),
      SHEET,
      '<sheetData>',
      '<pageSetup orientation="portrait"/><sheetData>',
    );
    expect((await faultsFor('Office2019', file)).join('\n')).toMatch(/sheet1\.xml.*unexpected child element/);
  });
});

describeWith('the engines', ENGINES.map(({ missing }) => missing).find((one) => one !== null) ?? null, () => {
  let judged: readonly Verdict[] = [];

  /** All in one go, for LibreOffice takes longer to start than to calculate: the sample, then files with a fault each. */
  beforeAll(async () => {
    const wrongAmount = spoiled(await sumOf(), SHEET, '<v>64556.28</v>', '<v>64556.29</v>');
    const unreadable = spoiled(await sumOf(), SHEET, 'SUM(A1:B1)', 'SOMME(A1:B1)');
    judged = verdicts(
      await recalculateBy(ENGINES, [
        ...sample,
        { ...wrongAmount, name: 'un centime.xlsx' },
        { ...unreadable, name: 'SOMME.xlsx' },
      ]),
    );
  });

  test.each(ENGINES)(
    '$name gives every value of the sample, and refuses a cent and a formula that is none',
    ({ name }) => {
      const verdict = judged.find(({ engine }) => engine === name);
      expect(verdict?.differences).toEqual([
        expect.stringMatching(
          /^un centime\.xlsx, L'année 2023-2024 C1 =SUM\(A1:B1\): ours number 64556\.29, theirs number 64556\.28(?:0+\d\d)?$/,
        ),
        expect.stringMatching(
          /^SOMME\.xlsx, L'année 2023-2024 C1 =SOMME\(A1:B1\): ours number 64556\.28, theirs (?:error|text)/,
        ) as string,
      ]);
      expect(verdict?.formulas).toBeGreaterThan(500);
    },
  );

  // A fault that is mended there needs no exception here.
  test('show each declared fault still, in a formula that is right', async () => {
    const engines = ENGINES.filter(({ name }) => KNOWN_FAULTS.some(({ engine }) => engine === name));
    const givens = KNOWN_FAULTS.map(({ given }) => given);
    for (const fault of KNOWN_FAULTS) Object.assign(fault, { given: null });
    const [trial] = await recalculateBy(engines, [{ name: 'essai.xlsx', bytes: await trialWorkbook() }]);
    KNOWN_FAULTS.forEach((fault, at) => Object.assign(fault, { given: givens[at] }));
    const found = KNOWN_FAULTS.map((fault) => ({
      fault: fault.reason,
      isDeclaredWhereItShows: fault.where.test(fault.shownBy),
      spoils: (trial?.results ?? [])
        // One of them shows the seventeen digits of its binary number.
        .filter(({ cells }) => Number(cells.get("L'essai")?.get(addressOf(fault))?.value) !== 7.4)
        .map(({ engine }) => engine.name),
    }));
    expect(found).toEqual(
      KNOWN_FAULTS.map(({ reason, shownBy }) => ({
        fault: reason,
        isDeclaredWhereItShows: true,
        spoils: engines
          .map(({ name }) => name)
          .filter((name) =>
            KNOWN_FAULTS.some(({ engine, shownBy: shown }) => engine === name && shown === shownBy),
          ),
      })),
    );
  });
});

/** The formulas in which faults show, beside a table of one amount. */
async function trialWorkbook(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("L'essai");
  sheet.addTable({
    name: 'EntEssai',
    ref: 'A1',
    headerRow: true,
    columns: [{ name: 'Montant' }],
    rows: [[7.4]],
  });
  for (const fault of KNOWN_FAULTS)
    sheet.getCell(addressOf(fault)).value = { formula: fault.shownBy, result: 7.4 };
  return workbook.xlsx.writeBuffer();
}

/** In the table's second row, which is where `[#This Row]` means it. */
function addressOf(fault: KnownFault): string {
  return `${String.fromCharCode('C'.charCodeAt(0) + KNOWN_FAULTS.indexOf(fault))}2`;
}
