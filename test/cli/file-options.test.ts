import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runBilling, type BillingRun } from '../../src/cli/bill';
import { readBillingCommand } from '../../src/cli/billing-arguments';
import { UsageError } from '../../src/cli/failure';
import { shippedBook } from '../../src/engine/book/shipped-book';
import { UAI } from '../billing/support/counts';
import { sheetRows, workbookFile } from '../billing/support/workbook-file';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'options-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A run for 2023-2024 on a file of that content. */
function run(content: string | Uint8Array, ...words: readonly string[]): Promise<BillingRun> {
  const input = path.join(folder, 'effectifs');
  writeFileSync(input, content);
  const all = ['2023-2024', '--input', input, '--out', path.join(folder, 'etat.xlsx'), ...words];
  return runBilling(shippedBook, readBillingCommand(all, '2024-07-01'));
}

/** What is billed, or the questions with the options that answer them. */
async function outcome(
  content: string | Uint8Array,
  ...words: readonly string[]
): Promise<readonly string[]> {
  const { sentences, isBilled } = await run(content, ...words);
  const told = sentences.map((one) => one.replaceAll(folder, '.').replace(/[\u00a0\u202f]/g, ' '));
  if (isBilled) return told.filter((one) => / titres?, /.test(one));
  return told.flatMap((one) => / Option : (.*)\.$/.exec(one)?.[1] ?? []);
}

const HEADER = ['École', 'UAI', 'Commune', 'Élèves'];
const ROWS = [
  ['École du Centre', UAI.one, 'Abbeville', 100],
  ['École du Port', UAI.two, 'Abbeville', 50],
];
const csv = (separator: string, header: readonly string[] = HEADER) =>
  [header, ...ROWS].map((row) => row.join(separator)).join('\n');
const LIST = sheetRows([HEADER, ...ROWS]);

test('a workbook is billed as the same list in CSV', async () => {
  const billed = ['./etat.xlsx : 2 lignes, 1 titre, 1 110,00 €.'];
  expect(await outcome(csv(';'))).toEqual(billed);
  expect(await outcome(workbookFile({ sheets: [{ name: 'Liste', xml: LIST }] }), '--force')).toEqual(billed);
});

test('of several sheets that which is named is billed', async () => {
  const file = workbookFile({
    sheets: [
      { name: 'Nord &quot;A&quot;', xml: LIST },
      { name: 'Sud', xml: sheetRows([HEADER, ...ROWS.slice(1)]) },
    ],
  });
  expect(await outcome(file)).toEqual([`--sheet 'Nord "A"' ou --sheet "Sud"`]);
  expect(await outcome(file, '--set-aside')).toEqual([`--sheet 'Nord "A"' ou --sheet "Sud"`]);
  expect(await outcome(file, '--sheet', 'sud')).toEqual(['./etat.xlsx : 1 ligne, 1 titre, 370,00 €.']);
});

test('hidden rows are billed or left out as the command says, and never set aside by --set-aside', async () => {
  const file = workbookFile({
    sheets: [{ name: 'Liste', xml: LIST.replace(/<row>(?=(?:(?!<row>).)*$)/s, '<row hidden="1">') }],
  });
  const options = ['--hidden facturer ou --hidden ecarter'];
  expect(await outcome(file)).toEqual(options);
  expect(await outcome(file, '--set-aside')).toEqual(options);
  expect(await outcome(file, '--hidden', 'facturer')).toEqual([
    './etat.xlsx : 2 lignes, 1 titre, 1 110,00 €.',
  ]);
  expect(await outcome(file, '--hidden', 'Écarter', '--force')).toEqual([
    './etat.xlsx : 1 ligne, 1 titre, 740,00 €.',
  ]);
});

test('a separator is found, or named', async () => {
  const billed = ['./etat.xlsx : 2 lignes, 1 titre, 1 110,00 €.'];
  expect(await outcome(csv('|'))).toEqual(billed);
  expect(await outcome(csv('\t'), '--separator', 'tab', '--force')).toEqual(billed);
  expect(await outcome('a;b,c\n1;2,3\n4;5,6')).toEqual(["--separator ';' ou --separator ','"]);
});

test('a column is named by its title, its letter or its number, or said to be none', async () => {
  const file = csv(';', ['École', 'UAI', 'Commune', 'Bidule']);
  const billed = ['./etat.xlsx : 2 lignes, 1 titre, 1 110,00 €.'];
  expect(await outcome(file)).toEqual([
    '--column "Élèves=EN-TÊTE" (en-têtes : "École", "UAI", "Commune", "Bidule")',
  ]);
  for (const word of ['Élèves=Bidule', 'eleves=BIDULE', 'pupils==D', 'Élèves=4', 'Élèves==d']) {
    expect(await outcome(file, '--force', '--column', word)).toEqual(billed);
  }
  expect(await outcome(csv(';'), '--column', 'Élèves=')).toHaveLength(1);
});

test('of several columns that may be meant each is an option to copy', async () => {
  const file = csv(';', ['École', 'UAI', 'Commune', 'Effectif'])
    .replaceAll('\n', ';7\n')
    .replace(';7', ';Élèves');
  expect(await outcome(`${file};7`)).toEqual(['--column "Élèves=Effectif" ou --column "Élèves=Élèves"']);
});

test('damaged texts are repaired or kept as the command says', async () => {
  const file = csv(';').replace('École du Port', 'Ã‰cole du Port');
  expect(await outcome(file)).toEqual(['--repair ou --no-repair']);
  expect(await outcome(file, '--repair')).toHaveLength(1);
  expect(await outcome(file, '--no-repair', '--force')).toHaveLength(1);
  expect(await outcome(csv(';').replace('École', 'M?nage'), '--repair')).toEqual(['--no-repair']);
});

test.each<[readonly string[], string]>([
  [['--separator', ':'], "Séparateur inconnu : « : ». Attendu : ';', ',', tab ou '|'."],
  [['--hidden', 'oui'], 'Option --hidden : trouvé « oui », attendu facturer ou ecarter.'],
  [['--repair', '--no-repair'], 'Options --repair et --no-repair : attendu une seule des deux.'],
  [
    ['--column', 'Élèves=Rien'],
    'Option --column : aucune colonne « Rien ». En-têtes : « École », « UAI », « Commune », « Élèves ».',
  ],
  [
    ['--column', 'Élèves==ZZ'],
    'Option --column : aucune colonne « =ZZ ». En-têtes : « École », « UAI », « Commune », « Élèves ».',
  ],
])('%j: %s', async (words, message) => {
  await expect(async () => run(csv(';'), ...words)).rejects.toThrow(new UsageError(message));
});

test('a field that is none, and a title that two columns bear, are refused', async () => {
  await expect(async () => run(csv(';'), '--column', 'Taille=Élèves')).rejects.toThrow(
    /^Option --column : trouvé « Taille=Élèves », attendu CHAMP="En-tête", avec pour champ : Établissement, /,
  );
  const twice = csv(';', ['École', 'UAI', 'Commune', 'x']).replaceAll('\n', ';7\n').replace(';7', ';x');
  await expect(async () => run(`${twice};7`, '--column', 'Élèves=x')).rejects.toThrow(
    'Option --column : plusieurs colonnes « x ». Désignez-la par sa lettre : =D ou =E.',
  );
});
