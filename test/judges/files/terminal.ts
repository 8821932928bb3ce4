import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readCommand } from '../../../src/cli/arguments';
import { runBilling } from '../../../src/cli/bill';
import { readBillingCommand } from '../../../src/cli/billing-arguments';
import { writeDeliberation } from '../../../src/cli/deliberation';
import { readDeliberationCommand } from '../../../src/cli/deliberation-arguments';
import { deliberationOf } from '../../../src/deliberation/deliberation';
import { deliberationDocx } from '../../../src/deliberation/word-file';
import { FOLDER } from '../../../src/build/counts-sample';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { COMMITTEE_TABLES } from '../../../src/sheets/catalogue';
import { XlsxFile } from '../../../src/workbook/xlsx/xlsx-file';
import { SIRET, UAI } from '../../billing/support/counts';
import { DATE } from '../date';
import type { JudgedFile } from '../judged-file';

/** While the exercice of the titles is open, so that a second run corrects them. */
const SOON_AFTER = '2024-07-01';

/** Each committee table, of each year, on each base, with a deliberation of each year in its two forms. */
export async function committeeFiles(): Promise<readonly JudgedFile[]> {
  const tables = COMMITTEE_TABLES.flatMap((table) =>
    table.years === null
      ? [[table.id]]
      : table
          .years(shippedBook)
          .flatMap((year) =>
            table
              .bases(shippedBook, year)
              .map((base) => [table.id, year, ...(base === 'charter' ? ['--base', 'charte'] : [])]),
          ),
  );
  const files = await Promise.all(tables.map(tableFile));
  const acts = await inFolder(async (folder) => {
    const years = COMMITTEE_TABLES.find(({ id }) => id === 'contributions')?.years?.(shippedBook) ?? [];
    for (const year of years) {
      for (const format of ['docx', 'xlsx']) {
        const out = path.join(folder, `deliberation-${year}.${format}`);
        await writeDeliberation(readDeliberationCommand([year, '--out', out], DATE));
      }
    }
  });
  return [...files, ...acts];
}

async function tableFile(words: readonly string[]): Promise<JudgedFile> {
  const { table } = readCommand(words, DATE);
  if (table === null) throw new Error(`${words.join(' ')} asks for no table.`);
  const sheet = table.build(shippedBook);
  const file = new XlsxFile(sheet.name);
  await file.writeSheets([sheet]);
  return { name: table.out, bytes: await file.toBytes() };
}

/** Every committee table in one workbook, each of the latest year of which all is known. */
export async function sampleOfTables(): Promise<JudgedFile> {
  const sheets = COMMITTEE_TABLES.map((table) =>
    table.years === null
      ? table.build(shippedBook, { generatedOn: DATE })
      : table.build(shippedBook, { year: '2021-2022', base: 'voted', generatedOn: DATE }),
  );
  const file = new XlsxFile('Tableaux du comité');
  await file.writeSheets(sheets);
  return { name: 'tableaux.xlsx', bytes: await file.toBytes() };
}

export async function sampleOfAct(): Promise<JudgedFile> {
  const deliberation = deliberationOf(shippedBook, '2023-2024');
  return { name: 'deliberation.docx', bytes: await deliberationDocx(deliberation, DATE) };
}

/** What is billed, run after run: the annex that it writes, the list, the words and the annexes of before. */
interface Run {
  readonly out: string;
  readonly list: string | { readonly file: string };
  readonly words: readonly string[];
  readonly earlier?: readonly string[];
}

const SCHOOLS = 'UAI;Établissement;Commune;Élèves;Payeur;SIRET;Date';

const school = (uai: string, pupils: number, payer: 'one' | 'two' | 'three'): string =>
  `${uai};École ${uai};Abbeville;${pupils};Payeur ${payer};${SIRET[payer]};15/10/2023`;

const RUNS: readonly Run[] = [
  { out: 'ecoles.xlsx', list: { file: 'counts-2023-2024.csv' }, words: [] },
  { out: 'ecoles-ecartees.xlsx', list: { file: 'counts-2023-2024-dirty.csv' }, words: ['--set-aside'] },
  {
    out: 'ecoles-reprises.xlsx',
    list: { file: 'counts-2023-2024.csv' },
    words: ['--same', '747'],
    earlier: ['ecoles-ecartees.xlsx'],
  },
  {
    out: 'trois-ecoles.xlsx',
    list: [
      SCHOOLS,
      school(UAI.one, 60, 'one'),
      school(UAI.two, 40, 'two'),
      school(UAI.three, 25, 'three'),
    ].join('\n'),
    words: [],
  },
  {
    // More, fewer, gone: a complementary title, one that is reduced, one that is cancelled.
    out: 'trois-ecoles-complement.xlsx',
    list: [SCHOOLS, school(UAI.one, 70, 'one'), school(UAI.two, 30, 'two')].join('\n'),
    words: ['--withdraw-absent'],
    earlier: ['trois-ecoles.xlsx'],
  },
  {
    out: 'trois-ecoles-complement-2.xlsx',
    list: [SCHOOLS, school(UAI.one, 71, 'one'), school(UAI.two, 30, 'two')].join('\n'),
    words: [],
    earlier: ['trois-ecoles.xlsx', 'trois-ecoles-complement.xlsx'],
  },
  {
    out: 'colleges.xlsx',
    list: [
      "Collège;UAI;Élèves;Élèves plus d'1 h;Date",
      `Collège A;${UAI.one};350;210;15/10/2023`,
      `Collège B;${UAI.two};650;400;15/10/2023`,
      `Collège C;${UAI.three};200;200;15/10/2023`,
    ].join('\n'),
    words: [
      '--service',
      'colleges',
      '--standing-price',
      '--siret',
      SIRET.department,
      '--subsidies',
      '1 000,50',
    ],
  },
  {
    out: 'npdc.xlsx',
    list: [
      'EPCI;SIREN;Élèves;Option;Demi-journées;Date',
      'CC A;200000016;4250;oui;5;15/10/2023',
      'CC B;200000024;17;non;0;15/10/2023',
    ].join('\n'),
    words: ['--service', 'npdc', '--confirm-vote'],
  },
];

/** The annexes of each service, then what the second and the third run of a year bill beside them. */
export function billingFiles(only: readonly string[] | null = null): Promise<readonly JudgedFile[]> {
  return inFolder(async (folder) => {
    const at = (name: string) => path.join(folder, name);
    for (const { out, list, words, earlier = [] } of RUNS) {
      if (only !== null && !only.includes(out)) continue;
      const input = typeof list === 'string' ? at(`${out}.csv`) : path.join(FOLDER, list.file);
      if (typeof list === 'string') await writeFile(input, list);
      const before = earlier.length === 0 ? ['--full'] : earlier.flatMap((name) => ['--earlier', at(name)]);
      const all = [
        '2023-2024',
        '--input',
        input,
        '--out',
        at(out),
        '--date',
        SOON_AFTER,
        ...before,
        ...words,
      ];
      const { isBilled, sentences } = await runBilling(shippedBook, readBillingCommand(all, SOON_AFTER));
      if (!isBilled) throw new Error(`${out} is not written:\n${sentences.join('\n')}`);
    }
  });
}

/** The files that some work leaves in a folder, by their names. */
async function inFolder(work: (folder: string) => Promise<void>): Promise<readonly JudgedFile[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'judged-'));
  try {
    await work(folder);
    const names = (await readdir(folder)).filter((name) => /\.(?:xlsx|docx)$/.test(name)).sort();
    return await Promise.all(
      names.map(async (name) => ({ name, bytes: new Uint8Array(await readFile(path.join(folder, name))) })),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
