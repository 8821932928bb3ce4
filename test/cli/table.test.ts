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
import { bundledTerminal } from '../support/terminal';
import { XlsxParts } from '../support/xlsx-parts';

const ROOT = join(__dirname, '../..');
const program = bundledTerminal();
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'table-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const NEXT_YEAR = {
  format: 'contributions-ent/tarifs-du-classeur',
  version: 1,
  EntActes: [{ Acte: 'DL-1', Date: '2025-06-16', Objet: 'Contribution 2024-2025', Statut: 'projet' }],
  EntTarifs: ['membre', 'membre hors Somme', 'hors membre'].map((Composante) => ({
    Service: 'Contribution ENT du premier degré',
    'Première année': '2024-2025',
    Acte: 'DL-1',
    Composante,
    Montant: Composante === 'membre' ? '7.60' : '12.20',
  })),
};

/** Runs the command in the folder, as `npm run table -- …` does in the user's, which CI starts by these very words. */
function table(...words: string[]) {
  const run = spawnSync(process.execPath, [program(), ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status: run.status, stdout: run.stdout.trim(), stderr: run.stderr.trim() };
}

describe('npm run table', () => {
  test('alone, lists tables and years', () => {
    const { status, stdout, stderr } = table();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      'Tableaux :',
      '  decompte       charges de l’année, ligne à ligne, et coût par élève. Années : 2023-2024 (total seul connu, lignes à remplir), 2021-2022',
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

  test('writes a draft deliberation by its word', () => {
    const { status, stdout, stderr } = table('délibération', '2021-2022', '--date', '2026-11-22');
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout:
        'deliberation-2021-2022.docx : projet de délibération écrit, 26 endroits à compléter entre crochets.',
      stderr: '',
    });
    expect(readdirSync(folder)).toEqual(['deliberation-2021-2022.docx']);
  });

  test('answers from the data of a workbook', () => {
    writeFileSync(join(folder, 'tarifs.json'), JSON.stringify(NEXT_YEAR));
    expect(table('--data', 'tarifs.json').stdout).toContain('Années : 2024-2025, 2023-2024, 2021-2022');
    expect(table('contributions', '2024-2025', '--data', 'tarifs.json')).toEqual({
      status: 0,
      stdout: 'contributions-2024-2025.xlsx : feuille « Contributions 2024-2025 » écrite.',
      stderr: '',
    });
  });

  test.each<[string, () => void, string]>([
    ['absent', () => undefined, "Fichier « tarifs.json » : il n'existe pas."],
    [
      'a folder',
      () => {
        mkdirSync(join(folder, 'tarifs.json'));
      },
      "Fichier « tarifs.json » : c'est un dossier.",
    ],
    [
      'at fault',
      () => {
        const EntTarifs = [{ ...NEXT_YEAR.EntTarifs[0], Montant: '-1' }];
        writeFileSync(join(folder, 'tarifs.json'), JSON.stringify({ ...NEXT_YEAR, EntTarifs }));
      },
      'Fichier « tarifs.json » refusé :\n  EntTarifs[0].Montant : Trouvé -1,00\u00a0€, attendu un montant positif ou nul. Corrigez-le.',
    ],
  ])('a data file that is %s is refused with its reason', (_what, prepare, message) => {
    prepare();
    expect(table('grille', '--data', 'tarifs.json')).toEqual({ status: 2, stdout: '', stderr: message });
  });

  test('keeps a file that exists, until it is told to replace it', () => {
    const path = join(folder, 'a.xlsx');
    writeFileSync(path, 'du travail');
    expect(table('decompte', '2021-2022', '--out', 'a.xlsx')).toEqual({
      status: 2,
      stdout: '',
      stderr:
        "Le fichier a.xlsx existe déjà : aucun fichier n'est écrit. Donnez un autre nom, ou --force pour le remplacer.",
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
    [
      ['tarifs'],
      'Tableau inconnu : « tarifs ». Attendu : decompte, contributions, comparatif, grille, colleges, npdc, utonum, deliberation, facturation.',
    ],
    [
      ['decompte', '2021-2022', '--out', 'ailleurs/a.xlsx'],
      "Le fichier ailleurs/a.xlsx ne peut pas être écrit : son dossier n'existe pas. Créez-le, ou donnez un autre nom. Aucun fichier n'est écrit.",
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
