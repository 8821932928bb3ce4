import type { CellValue } from '../../../src/kit/cells/cell';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  earlierAnnexes,
  findAnnexes,
  scopeOfAnnex,
  type EarlierAnnex,
} from '../../../src/billing/annex/earlier-annexes';
import { readAnnex } from '../../../src/billing/annex/read-annex';
import { compareWithEarlier } from '../../../src/billing/comparison/compare-with-earlier';
import { readCsv } from '../../../src/billing/input/csv';
import { findTable } from '../../../src/billing/input/find-table';
import type { ReadyBilling } from '../../../src/billing/model/billing';
import type { StatedLine } from '../../../src/billing/model/line';
import { FOLDER } from '../../../src/build/counts-sample';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { Decimal } from '../../../src/kit/money/decimal';
import { billingSheets } from '../../../src/sheets/billing/billing-sheets';
import type { SheetModel } from '../../../src/kit/sheet/sheet-model';
import { sheetProblems } from '../../support/soundness/sheet-problems';
import { ready, rowId, SIRET, SOUND, table, UAI, type TableRow } from '../../billing/support/counts';
import { compareFigures } from '../../support/compare-figures';
import { describeWithLibreOffice } from '../../support/describe-with-libreoffice';
import type { ReadWorkbook } from '../../support/flat-ods';
import { recalculateAll } from '../../support/libreoffice';
import { fileOf } from '../recalculated';
import { seen, withoutEdition } from '../seen';
import { EPCI, VOTE } from './epci';

const GENERATED_ON = '2026-11-24';

const ROWS: readonly TableRow[] = [
  { ...SOUND, Remarque: 'à suivre' },
  {
    ...SOUND,
    Établissement: 'École du Port',
    UAI: UAI.two,
    Élèves: 1,
    Payeur: 'Caisse du Port',
    SIRET: SIRET.two,
  },
  {
    ...SOUND,
    Établissement: '=2+2',
    UAI: UAI.three,
    Commune: 'Eu',
    'Code INSEE': '76255',
    Élèves: 50,
    Payeur: 'Caisse du Port',
    SIRET: SIRET.two,
    Engagement: null,
  },
  { Établissement: 'TOTAL', Élèves: 151 },
];

function sheetsOf(billing: ReadyBilling, earlier: readonly (readonly SheetModel[])[] = []) {
  const comparison =
    earlier.length === 0 ? null : compareWithEarlier(billing, readBack(...earlier), { withdrawAbsent: true });
  return billingSheets(shippedBook, { billing, comparison, generatedOn: GENERATED_ON });
}

/** The cells of a sheet as a workbook gives them. */
function cellsOf({ rows }: SheetModel): CellValue[][] {
  return rows.map(({ cells }) =>
    cells.map((one): CellValue => {
      if (one === null || one.kind === 'blank') return null;
      const value = one.kind === 'formula' ? one.value : one;
      return value.kind === 'text' ? value.text : Number(value.number);
    }),
  );
}

/** What an annex states, to be compared: amounts as texts. */
const stated = (lines: readonly StatedLine[]) =>
  lines
    .map(({ payer, pupils, rate, amount, ...line }) => ({
      schoolYear: line.schoolYear,
      service: line.service,
      subject: line.subject,
      school: line.school,
      uai: line.uai,
      insee: line.insee,
      epci: line.epciName,
      siren: line.epciSiren,
      payer: [payer.name, payer.siret],
      pupils: pupils?.toFixed(),
      rate: rate?.toFixed(),
      amount: amount.toFixed(2),
    }))
    .sort((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other)));

/** Annexes with their titles, as a workbook gives them to a later run. */
function readBack(...annexes: readonly (readonly SheetModel[])[]): readonly EarlierAnnex[] {
  const found = findAnnexes(
    annexes.flat().map((sheet) => ({ file: null, sheet: sheet.name, rows: cellsOf(sheet) })),
  );
  const [scope] = found.annexes.map(scopeOfAnnex);
  const read = earlierAnnexes(found, scope ?? { service: 'primary-schools', schoolYear: '2023-2024' });
  if (read.kind === 'sound') return read.annexes;
  throw new Error(`Not read back: ${JSON.stringify(read.refusals)}`);
}

const linesOf = (annexes: readonly EarlierAnnex[]) =>
  annexes.flatMap(({ lines }) => lines.map((line) => line.stated));

const source = table(ROWS);
const FIRST = ready(source, {
  decisions: [{ kind: 'setAside', row: rowId(source, 3), reason: 'Ligne de total' }],
});
/** Fewer pupils, and a payer less. */
const SMALLER = ready(
  table([
    { ...SOUND, Élèves: 90 },
    { ...ROWS[1], Élèves: 2 },
  ]),
);
const COLLEGES = ready(
  table([
    { Établissement: 'Collège A', UAI: UAI.one, Élèves: 200, "Élèves plus d'1 h": 200, Date: 45_214 },
    { Établissement: 'Collège B', UAI: UAI.two, Élèves: 450, "Élèves plus d'1 h": 400, Date: 45_214 },
  ]),
  { options: { service: 'colleges' } },
);
const NPDC_OPTIONS = {
  options: { service: 'npdc' },
  decisions: [
    {
      kind: 'accept',
      code: 'rateNotVoted',
      row: null,
      about: VOTE,
    },
  ],
} as const;
const NPDC = ready(table([EPCI]), NPDC_OPTIONS);
const NAMED_LIKE_CONDITIONS = ready(
  table([
    EPCI,
    { ...EPCI, EPCI: 'Communauté*', SIREN: '200000024', Élèves: 10 },
    ...['*', '>0', '?A', '<>', '="x"', `CC ${'longue '.repeat(60)}`].map((name, at) => ({
      ...EPCI,
      EPCI: name,
      SIREN: null,
      Élèves: 1_000 + at,
    })),
  ]),
  NPDC_OPTIONS,
);

describe('the annex', () => {
  test('is three sheets, laid out to the letter', () => {
    const sheets = sheetsOf(FIRST);
    expect(sheets.map(({ name }) => name)).toEqual([
      'État liquidatif 2023-2024',
      'Titres 2023-2024',
      'Contrôle 2023-2024',
    ]);
    expect(sheets.map((sheet) => withoutEdition(seen(sheet)))).toMatchSnapshot();
  });

  test.each([
    ['first', sheetsOf(FIRST)],
    ['colleges', sheetsOf(COLLEGES)],
    ['npdc', sheetsOf(NPDC)],
    ['difference', sheetsOf(FIRST, [sheetsOf(SMALLER)])],
    ['unchanged', sheetsOf(FIRST, [sheetsOf(FIRST)])],
  ])('is sound and native: %s', (_name, sheets) => {
    expect(sheetProblems(sheets, { nativeOnly: true })).toEqual([]);
  });

  test.each([
    ['schools', FIRST],
    ['colleges', COLLEGES],
    ['npdc', NPDC],
  ])('is read back as it was stated: %s', (_name, billing) => {
    expect(stated(linesOf(readBack(sheetsOf(billing))))).toEqual(stated(billing.lines));
  });

  test('observes of a titre that its payer has several references', () => {
    const [, payers] = sheetsOf(ready(table([SOUND, { ...SOUND, UAI: UAI.two, Engagement: 'EJ-2' }])));
    expect(cellsOf(payers)[5]?.slice(3, 5)).toEqual(['ECOLES', 'EJ-1, EJ-2']);
    expect(cellsOf(payers)[5]).toContain("Plusieurs engagements : à partager d'après les lignes de l'état");
  });

  test('a second run over the same counts bills nothing', () => {
    const comparison = compareWithEarlier(FIRST, readBack(sheetsOf(FIRST)));
    expect([comparison.lines, comparison.unchanged, comparison.differenceTotal.toFixed(2)]).toEqual([
      [],
      3,
      '0.00',
    ]);
  });

  test('differences, read back with the first annex, are what is billed now', () => {
    const now = ready(
      table([
        { ...SOUND, Élèves: 90 },
        {
          ...SOUND,
          Établissement: 'École du Port',
          UAI: UAI.two,
          Élèves: 11,
          Payeur: 'Caisse du Port',
          SIRET: SIRET.two,
        },
        {
          ...SOUND,
          Établissement: 'École neuve',
          UAI: UAI.seineMaritime,
          Commune: 'Eu',
          'Code INSEE': '76255',
          Élèves: 7,
        },
      ]),
    );
    const first = sheetsOf(FIRST);
    const sheets = sheetsOf(now, [first]);
    expect(sheets.map((sheet) => withoutEdition(seen(sheet)))).toMatchSnapshot();
    const both = readBack(first, sheets);
    const total = linesOf(both).reduce((sum, { amount }) => sum.plus(amount), new Decimal(0));
    expect(total.toFixed(2)).toBe(now.control.sumOfLines.toFixed(2));
    expect(compareWithEarlier(now, both).lines).toEqual([]);
  });
});

describe('an annex that cannot be read', () => {
  const cells = cellsOf(sheetsOf(FIRST)[0]);
  const spoil = (header: string, value: CellValue) => {
    const at = cells.findIndex((row) => row.includes(header));
    const column = cells[at]?.indexOf(header) ?? -1;
    return readAnnex(
      cells.map((row, index) =>
        index === at + 1 ? row.map((one, to) => (to === column ? value : one)) : row,
      ),
    );
  };

  test.each<[string, CellValue]>([
    ['Montant € TTC', 'douze'],
    ['Montant € TTC', null],
    ['Redevable', null],
    ['SIRET', '123'],
    ['Service', 'Lycées'],
    ['Année scolaire', 2024],
    ['Élèves', '12 000'],
    ['Objet de la ligne', ''],
  ])('%s as %j is refused with its row, and nothing of it is compared', (header, value) => {
    expect(spoil(header, value)).toEqual({
      kind: 'refused',
      faults: [{ kind: 'cell', row: 6, header, found: value === null ? '' : String(value) }],
      scope: expect.objectContaining({ schoolYear: '2023-2024', service: 'primary-schools' }) as unknown,
    });
  });

  test('other cells are no annex', () => {
    expect(readAnnex([])).toBeNull();
    expect(readAnnex([['Commune', 'Élèves']])).toBeNull();
    expect(readAnnex(cellsOf(sheetsOf(FIRST)[1]))).toBeNull();
  });
});

describeWithLibreOffice('the annex in LibreOffice', () => {
  /** @param most of its rows; all of them unless told */
  const sample = (most = Infinity) => {
    const bytes = new Uint8Array(readFileSync(path.join(FOLDER, 'counts-2023-2024.csv')));
    const counts = findTable(readCsv(bytes).rows, { kind: 'csv', file: 'counts.csv' });
    return ready({ ...counts, rows: counts.rows.slice(0, most) });
  };

  const CASES: readonly (readonly [string, () => readonly SheetModel[]])[] = [
    ['a few lines', () => sheetsOf(FIRST)],
    ['colleges', () => sheetsOf(COLLEGES)],
    ['npdc', () => sheetsOf(NPDC)],
    ['EPCI whose names would be conditions', () => sheetsOf(NAMED_LIKE_CONDITIONS)],
    ['every commune of the member EPCI', () => sheetsOf(sample())],
    ['differences', () => sheetsOf(sample(), [sheetsOf(sample(200))])],
    [
      'differences of a closed exercice',
      () => sheetsOf({ ...SMALLER, options: { ...SMALLER.options, budgetYear: 2025 } }, [sheetsOf(FIRST)]),
    ],
  ];
  let made: readonly (readonly SheetModel[])[];
  let read: readonly ReadWorkbook[];

  // All in one go: LibreOffice takes longer to start than to calculate.
  beforeAll(async () => {
    made = CASES.map(([, make]) => make());
    read = await recalculateAll(await Promise.all(made.map((sheets) => fileOf(...sheets))));
  });

  test.each(CASES.map(([name], at) => [name, at] as const))(
    'adds up to the same figures: %s',
    (_name, at) => {
      const { compared, differences } = compareFigures(made[at] ?? [], read[at] ?? new Map());
      expect(differences).toEqual([]);
      expect(compared).toBeGreaterThan(80);
    },
  );
});
