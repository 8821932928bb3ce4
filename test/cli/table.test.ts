import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XlsxParts } from '../support/xlsx-parts';

const ROOT = join(__dirname, '../..');
const TSX = require.resolve('tsx/cli');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'table-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the command in the folder, as `npm run table -- …` does in the user's. */
function table(...words: string[]) {
  const run = spawnSync(process.execPath, [TSX, join(ROOT, 'src/cli/table.ts'), ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status: run.status, stdout: run.stdout.trim(), stderr: run.stderr.trim() };
}

describe('npm run table', () => {
  jest.setTimeout(60_000);

  test('alone, lists tables and years', () => {
    const { status, stdout, stderr } = table();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      'Tableaux :',
      '  decompte   tableau des charges du comité. Années : 2021-2022, 2023-2024 (total seul connu, lignes à remplir)',
    ]);
  });

  test('writes the décompte, the same bytes for the same date', () => {
    const first = table('decompte', '2021-2022', '--date', '2026-11-22');
    expect(first).toEqual({
      status: 0,
      stdout: 'decompte-2021-2022.xlsx : feuille « Décompte 2021-2022 » écrite.',
      stderr: '',
    });
    table('decompte', '2021-2022', '--date', '2026-11-22', '--out', 'encore.xlsx');
    const bytes = readFileSync(join(folder, 'decompte-2021-2022.xlsx'));
    expect(readFileSync(join(folder, 'encore.xlsx')).equals(bytes)).toBe(true);
    expect(new XlsxParts(bytes).definedNames()).toMatchObject({
      ENT_Decompte_Total_2021_2022: "'Décompte 2021-2022'!$D$14",
    });
  });

  test('keeps a file that exists, until it is told to replace it', () => {
    const path = join(folder, 'a.xlsx');
    writeFileSync(path, 'du travail');
    expect(table('decompte', '2021-2022', '--out', 'a.xlsx')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'Le fichier a.xlsx existe déjà. Donnez un autre nom avec --out, ou --force pour le remplacer.',
    });
    expect(readFileSync(path, 'utf8')).toBe('du travail');
    expect(table('decompte', '2021-2022', '--out', 'a.xlsx', '--force').status).toBe(0);
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
    expect(readdirSync(folder)).toEqual(['a.xlsx']);
  });

  test('does not write over a folder', () => {
    mkdirSync(join(folder, 'a.xlsx'));
    const { status, stderr } = table('decompte', '2021-2022', '--force', '--out', 'a.xlsx');
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'a.xlsx est un dossier. Donnez un nom de fichier.',
    });
    expect(readdirSync(folder)).toEqual(['a.xlsx']);
  });

  test.each([
    [
      ['decompte', '2022-2023'],
      'Aucune charge connue pour 2022-2023. Années connues : 2021-2022, 2023-2024. Saisissez les charges dans Tarifs.',
    ],
    [
      ['decompte', '2023-2024', '--base', 'charte'],
      'Les lignes de charges de 2023-2024 ne sont pas connues, seulement leur total, 311 210,00 €. Saisissez-les dans Tarifs.',
    ],
    [['tarifs'], 'Tableau inconnu : « tarifs ». Attendu : decompte.'],
    [
      ['decompte', '2021-2022', '--out', 'ailleurs/a.xlsx'],
      "Le dossier de ailleurs/a.xlsx n'existe pas. Créez-le, ou donnez un autre nom.",
    ],
    [
      ['decompte', '2021-2022', '--out', 'note.csv'],
      'Fichier « note.csv » : attendu un nom qui se termine par .xlsx.',
    ],
  ])('%j is refused with exit code 2 and nothing written', (words, message) => {
    const { status, stdout, stderr } = table(...words);
    expect({ status, stdout, stderr: stderr.replaceAll('\u202f', ' ').replaceAll('\u00a0', ' ') }).toEqual({
      status: 2,
      stdout: '',
      stderr: message,
    });
    expect(readdirSync(folder)).toEqual([]);
    expect(existsSync(join(ROOT, 'ailleurs'))).toBe(false);
  });
});
